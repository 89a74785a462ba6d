import { overrideOf } from "./override";

describe("what is set by hand", () => {
  it("is given back to the policy where it is empty", () =>
    expect(overrideOf(" ", "")).toEqual({ ratePerSecond: null, capacity: null }));

  it("takes part of a person a second, and whole ones inside", () => {
    expect(overrideOf("0.5", "0")).toEqual({ ratePerSecond: 0.5, capacity: 0 });
    expect(overrideOf("1", "2.5")).toBeNull();
  });

  it.each([
    ["-1", ""],
    ["10001", ""],
    ["many", ""],
    ["", "1000001"],
  ])("is refused as %s and %s", (rate, capacity) => expect(overrideOf(rate, capacity)).toBeNull());
});
