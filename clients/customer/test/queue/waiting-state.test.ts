import { expect, test } from "vitest";
import { estimateOf } from "@/features/queue/ui/estimate";
import { atTheDoor, progress, waitingReducer, type WaitingEvent } from "@/features/queue/ui/waiting-state";
import { Problem } from "@/platform/api/problem";
import { waiting } from "../support/samples";

const after = (...events: WaitingEvent[]) => events.reduce(waitingReducer, atTheDoor);
const connected: WaitingEvent = { type: "connection", state: "connected" };
const at = (position: number): WaitingEvent => ({ type: "place", place: waiting({ position }) });
const ready: WaitingEvent = { type: "ready", pass: { entryPass: "pass", passExpiresAt: "2099-01-01T00:00:00Z" } };

test("a member moves from the lobby to the line to the door", () => {
  const lobby: WaitingEvent = {
    type: "place",
    place: waiting({ state: "Lobby", position: null, opensAt: "2026-12-03T11:00:00Z" }),
  };
  expect(after(lobby).phase).toBe("lobby");
  expect(after(lobby, at(40)).phase).toBe("waiting");
  expect(after(lobby, at(40), ready)).toMatchObject({ phase: "ready", pass: { entryPass: "pass" } });
});

test("the bar measures the way from where the member joined", () => {
  const state = after(connected, at(100), at(25));
  expect(state.joinedAt).toBe(100);
  expect(progress(state)).toBe(0.75);
});

test("a position never rises while connected", () => {
  expect(after(connected, at(50), at(52)).place?.position).toBe(50);
});

test("a position that was lost while away is shown as it is", () => {
  const away: WaitingEvent = { type: "connection", state: "reconnecting" };
  expect(after(connected, at(50), away, at(90)).place?.position).toBe(90);
});

test("the place stays on the screen while reconnecting", () => {
  const state = after(connected, at(50), { type: "connection", state: "reconnecting" });
  expect(state).toMatchObject({ phase: "waiting", connection: "reconnecting", place: { position: 50 } });
});

test("a refusal is shown until a place comes after all", () => {
  const refused: WaitingEvent = { type: "refused", problem: new Problem(422, { code: "queue.closed" }) };
  expect(after(refused)).toMatchObject({ phase: "refused", problem: { code: "queue.closed" } });
  expect(after(refused, at(3))).toMatchObject({ phase: "waiting", problem: null });
});

test("the place that the draw gave is remembered, and no other", () => {
  const lobby: WaitingEvent = { type: "place", place: waiting({ state: "Lobby", position: null }) };
  expect(after(at(40)).drawn).toBeNull();
  expect(after(lobby, at(40), at(12)).drawn).toBe(40);
});

test("a lost line starts over, and is not hushed up", () => {
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

test("nothing takes the turn away once it has come", () => {
  expect(after(ready, at(9)).phase).toBe("ready");
});

test.each([
  [null, null],
  [30, { kind: "underMinute" }],
  [300, { kind: "minutes", from: 4, to: 6 }],
  [61, { kind: "minutes", from: 1, to: 2 }],
  [4000, { kind: "hours" }],
])("a wait of %s seconds is estimated in round words", (seconds, expected) => {
  expect(estimateOf(seconds)).toEqual(expected);
});
