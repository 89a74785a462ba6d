import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { ConsentsPage } from "@/features/members/ui/consents-page";
import { server } from "../support/setup";

const mail = { kind: "marketing-mail", needed: false, inForce: 1, version: null, given: false, at: null, how: null };

test("a consent is shown as pressed in the moment of the press, and as it was when it is refused", async () => {
  let answer: (status: number) => void = () => undefined;
  server.use(
    http.get("*/api/members/me/consents", () => HttpResponse.json([mail])),
    http.put("*/api/members/me/consents", async () => {
      const status = await new Promise<number>((resolve) => (answer = resolve));
      return HttpResponse.json({ code: "busy" }, { status });
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ConsentsPage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const box = await screen.findByRole("checkbox", { name: /이메일로 할인/ });

  fireEvent.click(box);

  expect(box).toBeChecked();
  expect(box).toBeDisabled();
  await waitFor(() => expect(answer.length).toBe(1));
  answer(409);
  await waitFor(() => expect(box).toBeEnabled());
  expect(box).not.toBeChecked();
});
