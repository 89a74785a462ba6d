import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { PasskeyCard } from "@/features/members/ui/passkey-card";
import { server } from "../support/setup";

const passkey = { id: 7, name: "내 전화기", isBackedUp: false, createdAt: "2026-12-01T00:00:00Z", lastUsedAt: null };

function show() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PasskeyCard passkey={passkey} onDelete={() => undefined} />
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "내 전화기 이름 바꾸기" }));
}

test("a passkey gets another name, and who gave it goes on where they came from", async () => {
  let said: unknown;
  server.use(
    http.put("*/api/members/me/passkeys/7", async ({ request }) => {
      said = await request.json();
      return HttpResponse.json({ ...passkey, name: "새 전화기" });
    }),
  );
  show();
  expect(screen.getByLabelText("새 이름")).toHaveFocus();

  fireEvent.change(screen.getByLabelText("새 이름"), { target: { value: " 새 전화기 " } });
  fireEvent.click(screen.getByRole("button", { name: "이름 저장" }));

  await waitFor(() => expect(screen.getByRole("button", { name: "내 전화기 이름 바꾸기" })).toHaveFocus());
  expect(said).toEqual({ name: "새 전화기" });
});

test("without a name nothing is sent, and a refusal leaves what was typed", async () => {
  server.use(
    http.put("*/api/members/me/passkeys/7", () => HttpResponse.json({ code: "passkeys.not-found" }, { status: 404 })),
  );
  show();
  fireEvent.change(screen.getByLabelText("새 이름"), { target: { value: "  " } });
  expect(screen.getByRole("button", { name: "이름 저장" })).toBeDisabled();

  fireEvent.change(screen.getByLabelText("새 이름"), { target: { value: "다른 이름" } });
  fireEvent.click(screen.getByRole("button", { name: "이름 저장" }));

  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.getByLabelText("새 이름")).toHaveValue("다른 이름");
});
