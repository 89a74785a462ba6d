import { aRoom } from "./room.fixture";
import { reasonOf } from "./room-reason";

describe("why a room admits as it does", () => {
  it.each([
    [{}, "policy"],
    [{ rateOverride: 5 }, "override"],
    [{ rateOverride: 5, inside: 500 }, "full"],
    [{ paused: true, inside: 500 }, "paused"],
    [{ state: "Scheduled" as const }, "lobby"],
    [{ state: "Scheduled" as const, paused: true }, "paused"],
    [{ state: "Closed" as const, paused: true }, "closed"],
  ])("%o is %s", (room, reason) => expect(reasonOf(aRoom(room))).toBe(reason));
});
