import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { TicketCard } from "@/features/reservations/ui/ticket-card";
import type { Reservation } from "@/platform/api/types";
import { reservation } from "../support/samples";
import { server } from "../support/setup";

const [seat] = reservation().seats;
if (!seat) throw new Error("The sample has a seat");

function show(changes: Partial<Reservation>) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TicketCard reservation={reservation(changes)} />
    </QueryClientProvider>,
  );
}

test("a cancelled ticket says so in the place of its code, whatever was shown before", async () => {
  const ticket = { ...seat, code: "PG1.7.1.X.Y", qr: "<svg/>", serial: "X", usedAt: null };
  server.use(
    http.get("*/api/reservations/7K2M4Q8RTX/tickets", () =>
      HttpResponse.json([ticket, { ...ticket, seat: 2, number: 2, label: "2" }]),
    ),
  );
  show({ status: "PartiallyCanceled", seats: [seat, { ...seat, seat: 2, number: 2, label: "2", canceled: true }] });
  expect(await screen.findByRole("img", { name: "VIP 구역 A열 1번 입장 QR" })).toBeVisible();
  expect(screen.getAllByRole("img")).toHaveLength(1);
  expect(screen.getByText("취소된 티켓이에요")).toBeVisible();
});

test("of a booking that is cancelled no code is asked for", () => {
  show({ status: "Canceled", seats: [{ ...seat, canceled: true }] });
  expect(screen.getByText("이 좌석의 QR 코드로는 입장할 수 없어요.")).toBeVisible();
  expect(screen.queryByText(/입장은/)).toBeNull();
});
