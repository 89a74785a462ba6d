import type { Done } from "./queue-api";
import { markersOf, tableOf } from "./rate-series";

const sample = (at: number) => ({ at, waiting: 0, inside: 0, admitted: 1, allowed: 2 });

describe("the table behind the chart", () => {
  it("has a row for every half minute, the newest first", () => {
    const samples = [0, 1, 29, 30, 31, 60, 61].map((second) => sample(second * 1000));
    expect(tableOf(samples).map(({ at }) => at / 1000)).toEqual([61, 31, 1]);
  });
});

describe("what was done", () => {
  it("is marked where the chart reaches back to it", () => {
    const done = [2000, 500].map((at) => ({ at: new Date(at).toISOString(), useCase: "PauseQueue" }) as Done);
    expect(markersOf(done, [sample(1000)], () => "일시정지")).toEqual([{ at: 2000, name: "일시정지" }]);
    expect(markersOf(done, [], String)).toEqual([]);
  });
});
