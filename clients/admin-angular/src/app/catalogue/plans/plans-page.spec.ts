import { provideHttpClient } from "@angular/common/http";
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from "@angular/common/http/testing";
import { TestBed, type ComponentFixture } from "@angular/core/testing";
import { provideRouter } from "@angular/router";
import { PlansPage } from "./plans-page";

describe("a venue's seating plans", () => {
  let fixture: ComponentFixture<PlansPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const plan = { id: 7, venueId: 3, name: "기본", version: 2, areas: 1, seats: 8, createdAt: "2026-11-29T03:00:00Z" };
  const house = {
    areas: [
      {
        name: "가",
        grade: "R",
        kind: "Seated",
        rows: 2,
        columns: 4,
        layout: { x: 0, y: 60, seatWidth: 10, seatHeight: 12, rotation: 0, curve: 0 },
      },
    ],
  };

  const asked = (end: string): TestRequest | undefined =>
    server.match(({ url }) => url.includes(end)).findLast((each) => !each.cancelled);

  async function list(items: object[]): Promise<void> {
    asked("/venues/3/plans")?.flush({ items, page: 1, size: 20, total: items.length });
    await fixture.whenStable();
  }

  async function upload(file: File): Promise<TestRequest | undefined> {
    const name = page().querySelector("input[maxlength]") as HTMLInputElement;
    name.value = "기본";
    name.dispatchEvent(new Event("input"));
    const chosen = page().querySelector("input[type=file]") as HTMLInputElement;
    Object.defineProperty(chosen, "files", { value: [file] });
    chosen.dispatchEvent(new Event("change"));
    await fixture.whenStable();
    page().querySelector("form")?.dispatchEvent(new Event("submit"));
    return asked("plans");
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(PlansPage);
    fixture.componentRef.setInput("id", 3);
    fixture.detectChanges();
  });

  it("say that there are none", async () => {
    await list([]);
    expect(page().textContent).toContain("아직 올린 배치가 없어요.");
  });

  it("name what is wrong with a file by its line", async () => {
    await list([]);
    const sent = await upload(new File(["{}"], "house.json"));
    expect(sent?.request.url).toMatch(/\/venues\/3\/plans\?name=%EA%B8%B0%EB%B3%B8$/);
    const faults = [
      { path: "areas[0].cells[1]", line: 12, code: "letter", text: "no mark" },
      { path: "areas[0]", line: null, code: "brand-new", text: "Something newer." },
    ];
    sent?.flush({ code: "plans.invalid", faults }, { status: 400, statusText: "no" });
    await fixture.whenStable();
    const rows = [...page().querySelectorAll("form tbody tr")].map((row) => row.textContent);
    expect(rows[0]).toContain("12");
    expect(rows[0]).toContain("모르는 글자예요.");
    expect(rows[1]).toContain("Something newer.");
  });

  it("send tables as tables, and show what was kept", async () => {
    await list([]);
    const sent = await upload(new File(["area"], "house.CSV"));
    expect(sent?.request.url).toContain("/plans/csv?");
    expect((sent?.request.body as Blob).type).toBe("text/csv");
    sent?.flush(plan);
    asked("/admin/plans/7")?.flush(house);
    await list([plan]);
    expect(page().querySelector("svg")?.getAttribute("aria-label")).toContain("8석");
    expect(page().querySelector("path")?.getAttribute("data-grade")).toBe("R");
  });

  it("are copied to a performance at its prices", async () => {
    await list([plan]);
    (page().querySelector("tbody button") as HTMLButtonElement).click();
    asked("/admin/plans/7")?.flush(house);
    await fixture.whenStable();
    const played = { id: 5, name: "햄릿", startsOn: "2026-12-03", endsOn: "2026-12-30", opensAt: null };
    asked("/performances")?.flush({ items: [played], page: 1, size: 100, total: 1 });
    await fixture.whenStable();
    const select = page().querySelector("select") as HTMLSelectElement;
    select.value = "5";
    select.dispatchEvent(new Event("change"));
    asked("/performances/5/plan")?.flush({ version: 4, prices: { R: 70000, S: 50000 }, plan: house });
    await fixture.whenStable();
    (page().querySelector("pg-copy-form button") as HTMLButtonElement).click();
    const taken = asked("/performances/5/plan");
    expect(taken?.request.body).toEqual({ planId: 7, prices: { R: 70000 }, version: 4 });
    taken?.flush({ version: 5, prices: { R: 70000 }, plan: house });
    await fixture.whenStable();
    expect(page().querySelector("pg-copy-form [role=status]")?.textContent).toContain("햄릿의 좌석을 바꿨어요.");
  });
});
