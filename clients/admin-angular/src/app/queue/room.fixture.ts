import type { Room } from "./queue-api";

/** An open room with nothing special about it. */
export function aRoom(other: Partial<Room> = {}): Room {
  return {
    sessionId: 7,
    performanceId: 3,
    performance: "달빛 아래",
    performanceTime: "2026-12-03T11:00:00Z",
    afterMidnight: false,
    reserveOpenAt: "2026-11-20T11:00:00Z",
    state: "Open",
    waiting: 12,
    lobby: 0,
    inside: 3,
    capacity: 500,
    admittedPerSecond: 2.5,
    allowedPerSecond: 50,
    paused: false,
    draining: false,
    rateOverride: null,
    capacityOverride: null,
    policy: "Adaptive",
    ...other,
  };
}
