import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, test, vi } from "vitest";
import { PayForm } from "@/features/payments/ui/pay-form";
import { member, reservation } from "../support/samples";
import { server } from "../support/setup";

/** The gateway's window never answers: the page is on its way to it. */
vi.mock("@/features/payments/api/open-gateway", () => ({
  openGateway: () => new Promise(() => undefined),
  isChangedMind: () => false,
}));

function show() {
  const asked = vi.fn();
  server.use(
    http.post("*/api/payments", () => {
      asked();
      return HttpResponse.json({ id: 1 }, { status: 201 });
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PayForm reservation={reservation()} member={member} disabled={false} />
    </QueryClientProvider>,
  );
  return asked;
}

const payButton = () => screen.getByRole("button", { name: /결제하기$|여는 중/ });

test("a page that comes back from the gateway has a pay button that can be pressed", async () => {
  show();
  await userEvent.click(screen.getByRole("checkbox"));
  await userEvent.click(payButton());
  expect(payButton()).toBeDisabled();
  act(() => void window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await vi.waitFor(() => expect(payButton()).toBeEnabled());
});

test("a double click starts one payment", async () => {
  const asked = show();
  await userEvent.click(screen.getByRole("checkbox"));
  act(() => {
    payButton().click();
    payButton().click();
  });
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toHaveBeenCalledTimes(1);
});
