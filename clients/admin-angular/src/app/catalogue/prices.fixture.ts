import type { Prices } from "./prices-api";

/** Two areas and two sessions, of which one costs more. */
export function somePrices(): Prices {
  return {
    id: 3,
    version: 4,
    name: "달빛 아래",
    areas: [
      { areaId: 1, name: "VIP", seats: 10, grade: "P", price: 150000, isPricedByHand: false },
      { areaId: 2, name: "A", seats: 18, grade: "A", price: 70000, isPricedByHand: true },
    ],
    sessions: [
      {
        sessionId: 7,
        version: 2,
        performanceTime: "2026-12-03T11:00:00Z",
        afterMidnight: false,
        prices: [{ areaId: 1, grade: "P", price: 170000 }],
      },
      { sessionId: 8, version: 1, performanceTime: "2026-12-04T11:00:00Z", afterMidnight: false, prices: [] },
    ],
  };
}
