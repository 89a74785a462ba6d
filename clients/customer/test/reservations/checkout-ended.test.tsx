import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { CheckoutEnded } from "@/app/purchase/checkout-ended";
import type { ReservationStatus } from "@/platform/api/types";
import { reservation } from "../support/samples";

const show = (status: ReservationStatus) =>
  render(
    <MemoryRouter>
      <CheckoutEnded reservation={reservation({ status })} />
    </MemoryRouter>,
  );

test("a checkout of what is paid leads to the booking", () => {
  show("Paid");
  expect(screen.getByRole("alert")).toHaveTextContent("이미 결제한 예매예요");
  expect(screen.getByRole("link", { name: "예매 화면으로" })).toHaveAttribute("href", "/me/reservations/7K2M4Q8RTX");
});

test("a checkout of what was cancelled says so, and leads to the booking", () => {
  show("Canceled");
  expect(screen.getByRole("alert")).toHaveTextContent("취소한 예매예요");
  expect(screen.getByRole("link", { name: "예매 화면으로" })).toBeVisible();
});

test("what one gave back oneself is not told as time that ran out", () => {
  show("Deleted");
  expect(screen.getByRole("alert")).toHaveTextContent("놓아 준 예매예요");
  expect(screen.getByRole("alert")).not.toHaveTextContent("시간이 끝");
});

test("time that ran out names the seats and leads back to them", () => {
  show("Expired");
  expect(screen.getByRole("alert")).toHaveTextContent("결제 시간이 끝났어요VIP 구역 A열 1번이 풀렸어요.");
  expect(screen.getByRole("link", { name: "좌석 다시 고르기" })).toHaveAttribute("href", "/sessions/7/queue");
});
