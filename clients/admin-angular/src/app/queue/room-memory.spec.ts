import { aRoom } from "./room.fixture";
import { KEPT_MS, RoomMemory } from "./room-memory";

describe("the last ten minutes", () => {
  it("belong to their room, and end", () => {
    const memory = new RoomMemory();
    memory.note(aRoom(), 0);
    memory.note(aRoom({ sessionId: 8 }), 0);
    memory.note(aRoom({ waiting: 5, lobby: 2 }), KEPT_MS + 1);
    expect(memory.of(7).map(({ waiting }) => waiting)).toEqual([7]);
    expect(memory.of(8)).toHaveLength(1);
    expect(memory.of(9)).toEqual([]);
  });

  it("note one moment once", () => {
    const memory = new RoomMemory();
    memory.note(aRoom(), 5);
    expect(memory.note(aRoom(), 5)).toHaveLength(1);
  });
});
