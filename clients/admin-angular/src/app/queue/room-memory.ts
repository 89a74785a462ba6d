import { Injectable } from "@angular/core";
import type { Room } from "./queue-api";

export interface Sample {
  /** Milliseconds of this machine's clock. */
  at: number;
  waiting: number;
  inside: number;
  admitted: number;
  allowed: number;
}

export const KEPT_MS = 10 * 60_000;

/** The last ten minutes of each room that this browser looked at: the server tells only how it is now. */
@Injectable({ providedIn: "root" })
export class RoomMemory {
  private readonly rooms = new Map<number, Sample[]>();

  of(sessionId: number): readonly Sample[] {
    return this.rooms.get(sessionId) ?? [];
  }

  /** Notes how the room is; one moment is noted once. */
  note(room: Room, at: number): readonly Sample[] {
    const known = this.of(room.sessionId);
    if (known.at(-1)?.at === at) return known;

    const sample: Sample = {
      at,
      waiting: room.waiting + room.lobby,
      inside: room.inside,
      admitted: room.admittedPerSecond,
      allowed: room.allowedPerSecond,
    };
    const kept = [...known.filter((each) => each.at > at - KEPT_MS), sample];
    this.rooms.set(room.sessionId, kept);
    return kept;
  }
}
