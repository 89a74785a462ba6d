import { pointsOf } from "./sparkline";

describe("a sparkline", () => {
  it("begins at zero, so that a small change looks small", () => expect(pointsOf([99, 100])).toBe("0,0.3 120,0"));

  it("lies at the bottom where nothing happens", () => expect(pointsOf([0, 0])).toBe("0,28 120,28"));

  it("stands with a single value", () => expect(pointsOf([5])).toBe("0,0"));
});
