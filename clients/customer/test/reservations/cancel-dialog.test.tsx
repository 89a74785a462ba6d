import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { CancelReservation } from "@/features/reservations/ui/cancel-dialog";
import type { Reservation } from "@/platform/api/types";
import { reservation } from "../support/samples";
import { server } from "../support/setup";

async function open(fee: number, refund: number, rule: string, changes: Partial<Reservation> = {}) {
  server.use(
    http.get("*/api/reservations/7K2M4Q8RTX/refund-quote", () =>
      HttpResponse.json({ fee, refund, seats: [{ seat: 1, fee, refund, rule }] }),
    ),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CancelReservation reservation={reservation({ status: "Paid", ...changes })} />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "예매 취소" }));
}

test("the question says which rule the fee comes from", async () => {
  await open(45_000, 105_000, "days-1");
  expect(await screen.findByText("공연 1일 전까지의 취소 수수료예요.")).toBeVisible();
  expect(screen.getByRole("button", { name: "105,000원 환불받고 취소하기" })).toBeEnabled();
});

test("what cost nothing promises no money", async () => {
  await open(0, 0, "days-10", { totalPrice: 0 });
  expect(await screen.findByText("공연 10일 전까지는 취소 수수료가 없어요.")).toBeVisible();
  expect(screen.getByRole("button", { name: "취소하기" })).toBeEnabled();
});
