import type { Room } from "./queue-api";

export type Reason = "closed" | "lobby" | "paused" | "full" | "override" | "policy";

/** Why the room admits as it does: what stops everybody comes before what sets the pace. */
export function reasonOf(room: Room): Reason {
  if (room.state === "Closed") return "closed";
  if (room.paused) return "paused";
  if (room.state === "Scheduled") return "lobby";
  if (room.inside >= room.capacity) return "full";
  return room.rateOverride === null ? "policy" : "override";
}
