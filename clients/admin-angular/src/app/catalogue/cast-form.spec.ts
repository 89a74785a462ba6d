import { TestBed, type ComponentFixture } from "@angular/core/testing";
import { of, throwError } from "rxjs";
import { Problem } from "../platform/api/problem";
import { CastForm } from "./cast-form";
import { PricesApi, type SessionSettings } from "./prices-api";
import { somePrices } from "./prices.fixture";

describe("the cast of a session", () => {
  const api = { settings: vi.fn(), editCast: vi.fn() };
  const read: SessionSettings = {
    id: 7,
    version: 2,
    performanceTime: "2026-12-03T11:00:00Z",
    afterMidnight: false,
    reserveOpenAt: "2026-11-03T11:00:00Z",
    reserveCloseAt: null,
    seatLimit: 4,
    capacity: null,
    noOrphans: false,
    proofOfWork: true,
    cast: "김하나",
  };
  let fixture: ComponentFixture<CastForm>;
  const page = () => fixture.nativeElement as HTMLElement;
  const field = () => page().querySelector("input") as HTMLInputElement;

  async function type(cast: string): Promise<void> {
    field().value = cast;
    field().dispatchEvent(new Event("input"));
    await fixture.whenStable();
  }

  async function save(): Promise<void> {
    (page().querySelector("button[type=submit]") as HTMLButtonElement).click();
    await fixture.whenStable();
  }

  beforeEach(async () => {
    vi.resetAllMocks();
    api.settings.mockReturnValue(of(read));
    TestBed.configureTestingModule({ providers: [{ provide: PricesApi, useValue: api }] });
    fixture = TestBed.createComponent(CastForm);
    fixture.componentRef.setInput("session", somePrices().sessions[0]);
    await fixture.whenStable();
  });

  it("is saved with the settings that were read, and says which version there is now", async () => {
    const versions: number[] = [];
    fixture.componentInstance.edited.subscribe((version) => versions.push(version));
    api.editCast.mockReturnValue(of({ ...read, version: 3, cast: "박새로" }));

    await type("박새로");
    await save();

    expect(api.editCast).toHaveBeenCalledWith(read, "박새로");
    expect(versions).toEqual([3]);
    expect(field().value).toBe("박새로");
    expect(page().textContent).toContain("출연을 저장했어요.");
  });

  it("stays as it was typed where somebody else was first, and shows theirs", async () => {
    api.editCast.mockReturnValueOnce(throwError(() => new Problem("conflict", 409)));
    api.settings.mockReturnValue(of({ ...read, version: 3, cast: "이두리" }));

    await type("박새로");
    await save();

    expect(field().value).toBe("박새로");
    expect(page().textContent).toContain("다른 사람이 바꿨어요: 이두리");
    api.editCast.mockReturnValue(of({ ...read, version: 4, cast: "박새로" }));
    await save();
    expect(api.editCast).toHaveBeenLastCalledWith(expect.objectContaining({ version: 3 }), "박새로");
  });
});
