import { changedMeanwhile, formOf, pricesOf } from "./price-form";
import { somePrices } from "./prices.fixture";

describe("the form of prices", () => {
  it("shows what every session costs, and in a session only what costs something else", () => {
    expect([...formOf(somePrices(), null).values()]).toEqual([
      { grade: "P", price: "150000" },
      { grade: "A", price: "70000" },
    ]);
    expect([...formOf(somePrices(), 7).values()]).toEqual([
      { grade: "P", price: "170000" },
      { grade: "A", price: "" },
    ]);
  });

  it("is taken back as it was shown", () => {
    expect(pricesOf(formOf(somePrices(), null), null)).toHaveLength(2);
    expect(pricesOf(formOf(somePrices(), 7), 7)).toEqual([{ areaId: 1, grade: "P", price: 170000 }]);
  });

  it.each(["", "-1", "1.5", "십만", "10000001", "1e5"])("takes no %s for a price of every session", (price) => {
    expect(pricesOf(new Map([[1, { grade: "P", price }]]), null)).toBeNull();
  });

  it("takes commas and nothing to pay", () => {
    expect(pricesOf(new Map([[1, { grade: "P", price: " 1,000 " }]]), null)).toEqual([
      { areaId: 1, grade: "P", price: 1000 },
    ]);
    expect(pricesOf(new Map([[1, { grade: "P", price: "0" }]]), null)?.[0]?.price).toBe(0);
  });

  it("knows what somebody else changed meanwhile", () => {
    const now = somePrices();
    now.areas = now.areas.map((area) => (area.areaId === 2 ? { ...area, price: 60000 } : area));
    now.sessions = now.sessions.map((session) => ({ ...session, prices: [] }));
    expect([...changedMeanwhile(somePrices(), now, null).keys()]).toEqual([2]);
    expect(changedMeanwhile(somePrices(), now, 7).get(1)).toMatchObject({ was: { price: 170000 }, is: null });
    expect(changedMeanwhile(now, now, 7).size).toBe(0);
  });
});
