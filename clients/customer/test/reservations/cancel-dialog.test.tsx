import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { CancelReservation } from "@/features/reservations/ui/cancel-dialog";
import type { Reservation } from "@/platform/api/types";
import { reservation } from "../support/samples";
import { server } from "../support/setup";

function quotes(fee: number, refund: number, rule: string) {
  server.use(
    http.get("*/api/reservations/7K2M4Q8RTX/refund-quote", () =>
      HttpResponse.json({ fee, refund, seats: [{ seat: 1, fee, refund, rule }] }),
    ),
  );
}

async function open(fee: number, refund: number, rule: string, changes: Partial<Reservation> = {}) {
  quotes(fee, refund, rule);
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

test("a fee that changed since it was shown is shown anew, and nothing is taken", async () => {
  await open(30_000, 120_000, "days-3");
  const asked: unknown[] = [];
  server.use(
    http.post("*/api/reservations/7K2M4Q8RTX/cancel", async ({ request }) => {
      asked.push(await request.json());
      quotes(45_000, 105_000, "days-1");
      return HttpResponse.json({ code: "reservations.fee-changed", expected: 30_000, actual: 45_000 }, { status: 409 });
    }),
  );
  await userEvent.click(await screen.findByRole("button", { name: "120,000원 환불받고 취소하기" }));
  expect(await screen.findByRole("button", { name: "105,000원 환불받고 취소하기" })).toBeEnabled();
  expect(screen.getByText(/취소 수수료가 바뀌었어요/)).toBeVisible();
  expect(asked).toEqual([{ seats: [1], expectedFee: 30_000, all: false, reason: null }]);
});
