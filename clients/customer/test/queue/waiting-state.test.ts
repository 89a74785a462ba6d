import { describe, expect, it } from "vitest";
import { estimateOf } from "@/features/queue/ui/estimate";
import { atTheDoor, progress, waitingReducer, type WaitingEvent } from "@/features/queue/ui/waiting-state";
import { Problem } from "@/platform/api/problem";
import { waiting } from "../support/samples";

const after = (...events: WaitingEvent[]) => events.reduce(waitingReducer, atTheDoor);
const connected: WaitingEvent = { type: "connection", state: "connected" };
const at = (position: number): WaitingEvent => ({ type: "place", place: waiting({ position }) });
const ready: WaitingEvent = { type: "ready", pass: { entryPass: "pass", passExpiresAt: "2099-01-01T00:00:00Z" } };

describe("the waiting room", () => {
  it("moves from the lobby to the line to the door", () => {
    const lobby: WaitingEvent = {
      type: "place",
      place: waiting({ state: "Lobby", position: null, opensAt: "2026-12-03T11:00:00Z" }),
    };
    expect(after(lobby).phase).toBe("lobby");
    expect(after(lobby, at(40)).phase).toBe("waiting");
    expect(after(lobby, at(40), ready)).toMatchObject({ phase: "ready", pass: { entryPass: "pass" } });
  });

  it("measures the way from where I joined", () => {
    const state = after(connected, at(100), at(25));
    expect(state.joinedAt).toBe(100);
    expect(progress(state)).toBe(0.75);
  });

  it("never shows a position that rises while connected", () => {
    expect(after(connected, at(50), at(52)).place?.position).toBe(50);
  });

  it("tells the truth when the place was lost while away", () => {
    const away: WaitingEvent = { type: "connection", state: "reconnecting" };
    expect(after(connected, at(50), away, at(90)).place?.position).toBe(90);
  });

  it("keeps the place on the screen while reconnecting", () => {
    const state = after(connected, at(50), { type: "connection", state: "reconnecting" });
    expect(state).toMatchObject({ phase: "waiting", connection: "reconnecting", place: { position: 50 } });
  });

  it("shows a refusal, and goes on when a place comes after all", () => {
    const refused: WaitingEvent = { type: "refused", problem: new Problem(422, { code: "queue.closed" }) };
    expect(after(refused)).toMatchObject({ phase: "refused", problem: { code: "queue.closed" } });
    expect(after(refused, at(3))).toMatchObject({ phase: "waiting", problem: null });
  });

  it("remembers which place the draw gave, and only then", () => {
    const lobby: WaitingEvent = { type: "place", place: waiting({ state: "Lobby", position: null }) };
    expect(after(at(40)).drawn).toBeNull();
    expect(after(lobby, at(40), at(12)).drawn).toBe(40);
  });

  it("starts over when the room lost the line, and does not forget that it did", () => {
    const state = after(connected, at(50), { type: "lost" });
    expect(state).toMatchObject({
      phase: "joining",
      place: null,
      joinedAt: null,
      rejoined: true,
      connection: "connected",
    });
    expect(waitingReducer(state, at(90))).toMatchObject({
      phase: "waiting",
      joinedAt: 90,
      rejoined: true,
      place: { position: 90 },
    });
  });

  it("hears nothing more once it is my turn", () => {
    expect(after(ready, at(9)).phase).toBe("ready");
  });
});

describe("an estimate", () => {
  it.each([
    [null, null],
    [30, { kind: "underMinute" }],
    [300, { kind: "minutes", from: 4, to: 6 }],
    [61, { kind: "minutes", from: 1, to: 2 }],
    [4000, { kind: "hours" }],
  ])("of %s seconds", (seconds, expected) => {
    expect(estimateOf(seconds)).toEqual(expected);
  });
});
