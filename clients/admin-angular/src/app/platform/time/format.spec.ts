import { clock, moment, rate } from "./format";

describe("moments", () => {
  const instant = "2026-12-03T15:00:07Z";

  it("are those of Korea, wherever the reader is", () => {
    expect(moment(instant, "ko")).toBe("12월 4일 (금) 00:00");
    expect(clock(instant)).toBe("00:00:07");
  });

  it("speak English too", () => expect(moment(instant, "en")).toBe("Fri 4 Dec 00:00"));
});

describe("a rate", () => {
  it("has one digit behind the point at most", () => expect([rate(12.34), rate(50)]).toEqual(["12.3", "50"]));
});
