import { areDays, dayIn } from "./days";

describe("days to import", () => {
  it("are days of Korea", () => {
    const evening = Date.parse("2026-12-03T15:30:00Z");
    expect([dayIn(evening), dayIn(evening, 30)]).toEqual(["2026-12-04", "2027-01-03"]);
  });

  it.each([
    ["2026-12-03", "2026-12-03", true],
    ["2026-12-03", "2026-12-02", false],
    ["2026-01-01", "2027-01-01", true],
    ["2026-01-01", "2027-01-02", false],
    ["", "2026-12-03", false],
  ])("%s to %s: %s", (from, to, taken) => expect(areDays(from, to)).toBe(taken));
});
