import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, test, vi } from "vitest";
import { PayForm } from "@/features/payments/ui/pay-form";
import type { Reservation } from "@/platform/api/types";
import { member, reservation } from "../support/samples";
import { server } from "../support/setup";

/** The gateway's window never answers: the page is on its way to it. */
vi.mock("@/features/payments/api/open-gateway", () => ({
  openGateway: () => new Promise(() => undefined),
  isChangedMind: () => false,
}));

function show(changes: Partial<Reservation> = {}, started: object = { id: 1 }) {
  const asked = vi.fn();
  server.use(
    http.post("*/api/payments", () => {
      asked();
      return HttpResponse.json(started, { status: 201 });
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PayForm reservation={reservation(changes)} member={member} disabled={false} />
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

test("the fees stand on the page before paying, as the server says them", () => {
  show({ refundTerms: [{ until: "2026-12-12T15:00:00Z", percent: 10, fee: 15_000, rule: "days-7" }] });
  expect(screen.getByRole("listitem")).toHaveTextContent("12월 12일까지15,000원");
});

test("what costs nothing is confirmed without the gateway, where the gateway would come back to", async () => {
  const gone = vi.fn();
  vi.stubGlobal("location", { ...window.location, assign: gone });
  const asked = show({ totalPrice: 0 }, { id: 1, method: "FREE", orderId: "PG-1", amount: 0 });
  await userEvent.click(screen.getByRole("checkbox"));
  await userEvent.click(screen.getByRole("button", { name: "예매 확정" }));
  await vi.waitFor(() => expect(gone).toHaveBeenCalledWith("/checkout/success?paymentKey=FREE&orderId=PG-1&amount=0"));
  expect(asked).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
