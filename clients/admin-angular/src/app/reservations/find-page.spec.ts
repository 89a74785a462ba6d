import { TestBed, type ComponentFixture } from "@angular/core/testing";
import { provideRouter } from "@angular/router";
import { of, throwError } from "rxjs";
import { Problem } from "../platform/api/problem";
import { FindPage } from "./find-page";
import { ReservationsApi } from "./reservations-api";
import { aFound } from "./reservations.fixture";

describe("finding a reservation", () => {
  const api = { find: vi.fn() };
  let fixture: ComponentFixture<FindPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = () => page().querySelector("button[type=submit]") as HTMLButtonElement;

  async function say(query: string, reason: string): Promise<void> {
    page()
      .querySelectorAll("input")
      .forEach((input, index) => {
        input.value = index === 0 ? query : reason;
        input.dispatchEvent(new Event("input"));
      });
    await fixture.whenStable();
  }

  async function find(): Promise<void> {
    page().querySelector("form")?.dispatchEvent(new Event("submit"));
    await fixture.whenStable();
  }

  beforeEach(async () => {
    vi.resetAllMocks();
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: ReservationsApi, useValue: api }] });
    fixture = TestBed.createComponent(FindPage);
    await fixture.whenStable();
  });

  it("asks for nothing without a reason", async () => {
    await say("yemae@example.com", " ");
    await find();
    expect(button().disabled).toBe(true);
    expect(api.find).not.toHaveBeenCalled();
  });

  it("says what it found, under the evening that it is announced for, and leads there", async () => {
    api.find.mockReturnValue(of({ items: [aFound()] }));
    await say(" 7k2m4q8rtx ", "고객 문의");
    await find();
    expect(api.find).toHaveBeenCalledExactlyOnceWith("7k2m4q8rtx", "고객 문의");
    for (const text of ["7K2M4Q8RTX", "밤의 도시", "25:30", "2석", "450,000원", "예매 완료", "김예매"])
      expect(page().querySelector("tbody tr")?.textContent).toContain(text);
    expect(page().querySelector("tbody a")?.getAttribute("href")).toContain("7K2M4Q8RTX");
  });

  it("says that there is none, and what was refused", async () => {
    api.find.mockReturnValueOnce(of({ items: [] }));
    await say("없음", "고객 문의");
    await find();
    expect(page().querySelector("[role=status]")?.textContent).toContain("찾는 예매가 없어요");
    api.find.mockReturnValueOnce(throwError(() => new Problem("network", 0)));
    await find();
    expect(page().querySelector("[role=alert]")).not.toBeNull();
  });
});
