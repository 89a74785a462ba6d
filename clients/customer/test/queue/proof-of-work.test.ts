import { solve } from "@/features/queue/api/proof-of-work";

describe("proof of work", () => {
  it("finds what the server takes", () => {
    expect(solve({ challenge: "pickgo", puzzles: 2, bits: 12 })).toEqual([3306, 4507]);
  });
});
