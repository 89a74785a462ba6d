import { render, screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, expect, test, vi } from "vitest";
import { houseOf } from "@/features/seats/api/house";
import { SeatRoom } from "@/features/seats/api/seat-room";
import { FoundWhy } from "@/features/seats/ui/found-why";
import { switchLanguage } from "@/platform/i18n";
import type { FoundSeats } from "@/platform/api/types";
import { smallHouse } from "../support/samples";
import { server } from "../support/setup";

vi.mock("@/platform/realtime/hub", () => ({
  openHub: () => ({ enter: () => Promise.resolve(), stop: () => undefined }),
}));

const found: FoundSeats = {
  seats: [2, 3],
  area: "VIP",
  row: 7,
  rowLabel: "G",
  side: "Centre",
  depth: "Front",
  degrees: 3,
};

afterEach(() => switchLanguage("ko"));

test("a recommendation says why, in the words of whoever sits there", async () => {
  const { rerender } = render(<FoundWhy house={houseOf(smallHouse({ mine: [1, 2, 3] }))} found={found} />);
  expect(screen.getByTestId("found")).toHaveTextContent("추천 이유 VIP 구역 G열 · 중앙 앞쪽 · 무대 정면에서 3°");
  await switchLanguage("en");
  rerender(<FoundWhy house={houseOf(smallHouse({ mine: [1, 2, 3] }))} found={{ ...found, side: "Left" }} />);
  expect(screen.getByTestId("found")).toHaveTextContent("Why these VIP, row G · left, front · 3° from straight ahead");
});

test("seats that are given up again are praised no longer", () => {
  render(<FoundWhy house={houseOf(smallHouse({ mine: [2] }))} found={found} />);
  expect(screen.queryByTestId("found")).toBeNull();
});

test("the reason stays when more seats are taken, and comes from the server", async () => {
  server.use(
    http.get("*/api/sessions/3/seats", () => HttpResponse.json(smallHouse())),
    http.post("*/api/sessions/3/holds", async ({ request }) => {
      const { best } = (await request.json()) as { best: object | null };
      const seats = best ? [2, 3] : [1, 2, 3];
      return HttpResponse.json(
        { seats, expiresAt: "2099-01-01T00:00:00Z", found: best ? found : null },
        { status: 201 },
      );
    }),
  );
  const room = new SeatRoom(3, "pass");
  room.open();
  await vi.waitFor(() => expect(room.read().house).not.toBeNull());
  await room.best({ count: 2 });
  expect(room.read().found).toEqual(found);
  await room.hold([1]);
  expect(room.read().found).toEqual(found);
  room.close();
});
