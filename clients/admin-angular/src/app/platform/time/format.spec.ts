import { clock, moment, rate, showing } from "./format";

describe("moments", () => {
  const instant = "2026-12-03T15:00:07Z";

  it("are those of Korea, wherever the reader is", () => {
    expect(moment(instant, "ko")).toBe("12월 4일 (금) 00:00");
    expect(clock(instant)).toBe("00:00:07");
  });

  it("speak English too", () => expect(moment(instant, "en")).toBe("Fri 4 Dec 00:00"));
});

describe("what begins after midnight", () => {
  const performanceTime = "2026-11-29T16:30:00Z";

  it("is told as it is announced", () => {
    expect(showing({ performanceTime, afterMidnight: true }, "ko")).toBe("11월 29일 (일) 25:30");
    expect(showing({ performanceTime, afterMidnight: true }, "en")).toBe("Sun 29 Nov 25:30");
  });

  it("is told by the clock where it is announced for its own day", () =>
    expect(showing({ performanceTime, afterMidnight: false }, "ko")).toBe("11월 30일 (월) 01:30"));
});

describe("a rate", () => {
  it("has one digit behind the point at most", () => expect([rate(12.34), rate(50)]).toEqual(["12.3", "50"]));
});
