import { http, HttpResponse } from "msw";
import { afterEach, expect, test, vi } from "vitest";
import { SeatRoom, type SeatUpdate } from "@/features/seats/api/seat-room";
import type { SeatDelta } from "@/features/seats/api/house";
import type { SeatMap } from "@/platform/api/types";
import { closedGate } from "../support/gate";
import { server } from "../support/setup";
import { smallHouse } from "../support/samples";

const hub = vi.hoisted((): { receive: (delta: unknown) => void } => ({ receive: () => undefined }));

vi.mock("@/platform/realtime/hub", () => ({
  openHub: (...args: Parameters<typeof import("@/platform/realtime/hub").openHub>) => {
    const [, listen, , onState] = args;
    listen({
      on: (name: string, handler: (delta: unknown) => void) => name === "Seats" && (hub.receive = handler),
    } as never);
    onState("connected");
    return { enter: () => Promise.resolve(), stop: () => undefined };
  },
}));

const rooms: SeatRoom[] = [];
afterEach(() => rooms.splice(0).forEach((room) => room.close()));

async function enter(...maps: SeatMap[]) {
  let asked = 0;
  server.use(http.get("*/api/sessions/3/seats", () => HttpResponse.json(maps[Math.min(asked++, maps.length - 1)])));
  const room = new SeatRoom(3, "pass");
  rooms.push(room);
  const updates: SeatUpdate[] = [];
  room.onUpdate((each) => updates.push(each));
  room.open();
  await vi.waitFor(() => expect(room.read().house).not.toBeNull());
  return { room, updates, asked: () => asked, receive: (delta: SeatDelta) => hub.receive(delta) };
}

test("a missed update makes the map be read again", async () => {
  const { room, receive, asked } = await enter(smallHouse(), smallHouse({ version: 9, states: "HHHPRBAAAA" }));
  receive({ previous: 8, version: 9, changes: [[2, "H"]] });
  await vi.waitFor(() => expect(room.read().house?.version).toBe(9));
  expect(asked()).toBe(2);
  expect(room.read().house?.letters[0]).toBe("H");
});

test("seats that another took first are named, and shown taken", async () => {
  const { room, updates } = await enter(smallHouse());
  server.use(
    http.post("*/api/sessions/3/holds", () => HttpResponse.json({ code: "seats.taken", seats: [2] }, { status: 409 })),
  );
  await room.hold([2]);
  expect(updates).toContainEqual({ type: "lost", seats: [2] });
  expect(room.read()).toMatchObject({ problem: null, house: { letters: expect.objectContaining({ 1: "H" }) } });
});

test("two seats pressed in haste are asked for one after the other, and both become mine", async () => {
  const { room } = await enter(smallHouse());
  const gate = closedGate();
  const asked: number[][] = [];
  server.use(
    http.post("*/api/sessions/3/holds", async ({ request }) => {
      asked.push(((await request.json()) as { seats: number[] }).seats);
      const seats = asked.flat();
      await gate.passed;
      return HttpResponse.json({ seats, expiresAt: "2099-01-01T00:00:00Z" }, { status: 201 });
    }),
  );
  const both = Promise.all([room.hold([1]), room.hold([2])]);
  await vi.waitFor(() => expect(asked).toEqual([[1]]));
  // A second request that did not wait for its turn would be on the line before this one.
  await fetch("http://localhost:3000/api/sessions/3/seats");
  expect(asked).toEqual([[1]]);
  gate.open();
  await both;
  expect(asked).toEqual([[1], [2]]);
  expect([...(room.read().house?.mine ?? [])]).toEqual([1, 2]);
  expect(room.read().pending.size).toBe(0);
});

test("a seat of mine that is freed elsewhere is no longer shown as mine", async () => {
  const mine = smallHouse({ states: "HAHPRBAAAA", mine: [1], holdExpiresAt: "2099-01-01T00:00:00Z" });
  const { room, receive } = await enter(mine, smallHouse({ version: 6 }));
  receive({ previous: 5, version: 6, changes: [[1, "A"]] });
  await vi.waitFor(() => expect(room.read().house?.mine.size).toBe(0));
});

test("a pass that has ended is told", async () => {
  const { room } = await enter(smallHouse());
  server.use(
    http.get("*/api/sessions/3/seats", () => HttpResponse.json({ code: "entry-pass.expired" }, { status: 410 })),
  );
  await room.refetch();
  expect(room.read().problem?.code).toBe("entry-pass.expired");
});

const held = (changes: Partial<SeatMap> = {}) =>
  smallHouse({ states: "HAHPRBAAAA", mine: [1], holdExpiresAt: "2099-01-01T00:00:00Z", ...changes });

test("what was given up in another window is told as that, and not as time that ran out", async () => {
  const { room, updates } = await enter(held(), smallHouse({ version: 6 }));
  const tab = new BroadcastChannel("pickgo.seats.3");
  tab.postMessage("mine");
  await vi.waitFor(() => expect(room.read().house?.mine.size).toBe(0));
  expect(updates).toContainEqual({ type: "ended", seats: [1], reason: "elsewhere" });
  tab.close();
});

test("seats whose time ran out are named, so that they can be taken again", async () => {
  const { room, updates } = await enter(held({ holdExpiresAt: "2026-01-01T00:00:00Z" }), smallHouse({ version: 6 }));
  await room.refetch();
  expect(updates).toContainEqual({ type: "ended", seats: [1], reason: "expired" });
});

test("what I give back myself is not told as an end", async () => {
  const { room, updates, receive } = await enter(held(), smallHouse({ version: 6 }));
  server.use(http.delete("*/api/sessions/3/holds", () => new HttpResponse(null, { status: 204 })));
  await room.release([1]);
  receive({ previous: 5, version: 6, changes: [[1, "A"]] });
  await room.refetch();
  expect(updates.filter(({ type }) => type === "ended")).toEqual([]);
});

test("an answer from before my last press does not undo it", async () => {
  const { room } = await enter(smallHouse());
  const gate = closedGate();
  let asked = 0;
  server.use(
    http.get("*/api/sessions/3/seats", async () => {
      if (++asked > 1) return HttpResponse.json(held({ version: 6 }));
      await gate.passed;
      return HttpResponse.json(smallHouse());
    }),
    http.post("*/api/sessions/3/holds", () =>
      HttpResponse.json({ seats: [1], expiresAt: "2099-01-01T00:00:00Z" }, { status: 201 }),
    ),
  );
  const late = room.refetch();
  await vi.waitFor(() => expect(asked).toBe(1));
  await room.hold([1]);
  gate.open();
  await late;
  expect([...(room.read().house?.mine ?? [])]).toEqual([1]);
});

test("a double click on a recommendation asks once", async () => {
  const { room } = await enter(smallHouse());
  let asked = 0;
  server.use(
    http.post("*/api/sessions/3/holds", () => {
      asked++;
      return HttpResponse.json({ seats: [1, 2], expiresAt: "2099-01-01T00:00:00Z" }, { status: 201 });
    }),
  );
  await Promise.all([room.best({ count: 2 }), room.best({ count: 2 })]);
  expect(asked).toBe(1);
});

test("the other windows of a member are told of what becomes mine", async () => {
  const { room } = await enter(smallHouse());
  server.use(
    http.post("*/api/sessions/3/holds", () =>
      HttpResponse.json({ seats: [1], expiresAt: "2099-01-01T00:00:00Z" }, { status: 201 }),
    ),
  );
  const tab = new BroadcastChannel("pickgo.seats.3");
  const heard = new Promise((resolve) => tab.addEventListener("message", resolve, { once: true }));
  await room.hold([1]);
  await heard;
  tab.close();
});
