import { actorName, propertyName, systemName, useCaseName } from "./audit-words";

describe("the words of the history", () => {
  it("say what was done in the operator's language", () => {
    expect(useCaseName("EditSessionPrices", "ko")).toBe("회차 가격 변경");
    expect(useCaseName("EditSessionPrices", "en")).toBe("Edit session prices");
    expect(propertyName("seatLimit", "ko")).toBe("1인 매수");
    expect(propertyName("seatLimit", "en")).toBe("Seat limit");
    expect([propertyName("price:7", "ko"), propertyName("price:7", "en")]).toEqual([
      "구역 7의 가격",
      "Price of area 7",
    ]);
  });

  it("say which part of the server it was", () => {
    expect([systemName("reconciler", "ko"), systemName("reconciler", "en")]).toEqual(["결제 확인", "reconciler"]);
    expect(systemName("brand-new", "ko")).toBe("brand-new");
    expect([actorName("System", "reconciler", "ko"), actorName("Member", "5", "en")]).toEqual([
      "시스템 결제 확인",
      "Member 5",
    ]);
    expect(actorName("Guest", null, "ko")).toBe("손님");
  });

  it("fall back to the name of what is not known", () => {
    expect(useCaseName("BoilTheSea", "ko")).toBe("Boil the sea");
  });
});
