import { TestBed, type ComponentFixture } from "@angular/core/testing";
import { provideRouter } from "@angular/router";
import { NEVER, of, throwError } from "rxjs";
import { Problem } from "../platform/api/problem";
import { PricesApi } from "./prices-api";
import { PricesPage } from "./prices-page";
import { somePrices } from "./prices.fixture";

describe("the prices of a performance", () => {
  const api = { of: vi.fn(), edit: vi.fn(), editSession: vi.fn(), settings: vi.fn() };
  let fixture: ComponentFixture<PricesPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const priceOf = (area: string) => page().querySelector(`input[aria-label^="${area}"]`) as HTMLInputElement;

  async function type(area: string, price: string): Promise<void> {
    const input = priceOf(area);
    input.value = price;
    input.dispatchEvent(new Event("input"));
    await fixture.whenStable();
  }

  async function save(): Promise<void> {
    page().querySelector("form")?.dispatchEvent(new Event("submit"));
    await fixture.whenStable();
  }

  async function open(session?: number): Promise<void> {
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: PricesApi, useValue: api }] });
    fixture = TestBed.createComponent(PricesPage);
    fixture.componentRef.setInput("id", 3);
    if (session) fixture.componentRef.setInput("session", session);
    await fixture.whenStable();
  }

  beforeEach(() => {
    vi.resetAllMocks();
    api.of.mockReturnValue(of(somePrices()));
    api.settings.mockReturnValue(NEVER);
  });

  it("are saved for every session, all areas named, with the version that was read", async () => {
    api.edit.mockReturnValue(of(somePrices()));
    await open();
    await type("VIP", "140,000");
    await save();
    expect(api.edit).toHaveBeenCalledExactlyOnceWith(3, 4, [
      { areaId: 1, grade: "P", price: 140000 },
      { areaId: 2, grade: "A", price: 70000 },
    ]);
  });

  it("are saved for one session, and what is left empty follows the others", async () => {
    api.editSession.mockReturnValue(of({}));
    await open(7);
    expect([priceOf("VIP").value, priceOf("A ").value]).toEqual(["170000", ""]);
    await type("VIP", "");
    await type("A ", "60000");
    await save();
    expect(api.editSession).toHaveBeenCalledExactlyOnceWith(7, 2, [{ areaId: 2, grade: "A", price: 60000 }]);
  });

  it("take the usual price where a session gives an area another grade", async () => {
    await open(7);
    const grade = page().querySelectorAll("tbody select")[1] as HTMLSelectElement;
    grade.value = "S";
    grade.dispatchEvent(new Event("change"));
    await fixture.whenStable();
    expect(priceOf("A ").value).toBe("70000");
  });

  it("are not sent where one is no price", async () => {
    await open();
    await type("VIP", "비싸요");
    await save();
    expect(api.edit).not.toHaveBeenCalled();
    expect(page().querySelector("[role=alert]")?.textContent).toContain("숫자로");
  });

  it("show what somebody else saved meanwhile, keep what was typed, and save over it knowingly", async () => {
    api.edit.mockReturnValueOnce(throwError(() => new Problem("conflict", 409))).mockReturnValueOnce(of(somePrices()));
    const theirs = somePrices();
    theirs.version = 9;
    theirs.areas = theirs.areas.map((area) => (area.areaId === 1 ? { ...area, price: 99000 } : area));
    await open();
    await type("VIP", "140000");
    api.of.mockReturnValue(of(theirs));
    await save();
    expect(page().querySelector(".theirs")?.textContent).toContain("P석 150,000원 → P석 99,000원");
    expect(priceOf("VIP").value).toBe("140000");
    await save();
    expect(api.edit.mock.lastCall?.[1]).toBe(9);
  });
});
