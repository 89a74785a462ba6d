import type { Place, SeatMap, Session } from "@/platform/api/types";

/** Two small areas side by side under the stage: 2 × 3 seats of grade P (1–6), 2 × 2 of grade S (7–10). */
export function smallHouse(changes: Partial<SeatMap> = {}): SeatMap {
  const layout = { seatWidth: 10, seatHeight: 10, rotation: 0, curve: 0 };
  return {
    version: 5,
    areas: [
      { id: 1, name: "VIP", grade: "P", price: 150_000, rows: 2, columns: 3, firstSeat: 1, layout: { ...layout, x: 0, y: 40 } },
      { id: 2, name: "B", grade: "S", price: 70_000, rows: 2, columns: 2, firstSeat: 7, layout: { ...layout, x: 40, y: 40 } },
    ],
    states: "AAHPRBAAAA",
    mine: [],
    holdExpiresAt: null,
    seatLimit: 4,
    passExpiresAt: "2099-01-01T00:00:00Z",
    performance: { postId: 1, name: "달빛 아래", poster: "/p.svg", venue: "예술의전당", performanceTime: "2026-12-03T11:00:00Z" },
    ...changes,
  };
}

export function waiting(changes: Partial<Place> = {}): Place {
  return {
    state: "Waiting", position: 120, behind: 30, total: 150, estimatedSeconds: 300, opensAt: null, entryPass: null,
    passExpiresAt: null, ...changes,
  };
}

export function session(changes: Partial<Session> = {}): Session {
  return {
    id: 7, performanceTime: "2026-12-31T11:00:00Z", reserveOpenAt: "2026-12-03T11:00:00Z", reserveCloseAt: null,
    state: "Open", remaining: [{ grade: "P", seats: 12 }], ...changes,
  };
}
