import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { ConfirmPage } from "@/features/members/ui/confirm-page";
import { server } from "../support/setup";

test("a second factor is shown on a page of its own, which says when to go back", async () => {
  let shown: unknown;
  server.use(
    http.post("*/api/members/me/second-factor/confirm", async ({ request }) => {
      shown = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ConfirmPage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await userEvent.type(screen.getByRole("textbox"), "123456");
  await userEvent.click(screen.getByRole("button", { name: "확인하고 계속하기" }));
  expect(await screen.findByText("확인했어요. 이 창을 닫고, 하던 곳에서 다시 눌러 주세요.")).toBeVisible();
  expect(shown).toEqual({ code: "123456" });
  expect(screen.queryByRole("textbox")).toBeNull();
});
