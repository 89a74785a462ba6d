import { provideHttpClient } from "@angular/common/http";
import { HttpTestingController, provideHttpClientTesting } from "@angular/common/http/testing";
import { TestBed, type ComponentFixture } from "@angular/core/testing";
import { provideRouter } from "@angular/router";
import { HistoryPage } from "./history-page";

describe("the history", () => {
  let fixture: ComponentFixture<HistoryPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const asked = () => server.expectOne(({ url }) => url.endsWith("/api/admin/audit"));

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(HistoryPage);
    fixture.componentRef.setInput("kind", "session");
    fixture.detectChanges();
    await Promise.resolve();
  });

  const entry = {
    id: 1,
    at: "2026-12-03T11:00:07Z",
    actorKind: "Operator",
    actorId: "2",
    useCase: "PauseQueue",
    subjectKind: "session",
    subjectId: "7",
    traceId: "abc",
    changes: '{"paused":[false,true]}',
  };

  it("says who did what to what, with the seconds", async () => {
    const request = asked();
    expect(request.request.params.get("subjectKind")).toBe("session");
    request.flush({ items: [entry], page: 1, size: 50, total: 1 });
    await fixture.whenStable();
    const row = page().querySelector("tbody tr")?.textContent ?? "";
    for (const text of ["20:00:07", "운영자 2", "일시정지", "회차 7", "일시정지: 아니요 → 예"])
      expect(row).toContain(text);
  });

  it("says that nothing fits", async () => {
    asked().flush({ items: [], page: 1, size: 50, total: 0 });
    await fixture.whenStable();
    expect(page().textContent).toContain("이 조건에 맞는 기록이 없어요.");
  });

  it("says what was refused, and asks again", async () => {
    asked().flush({ code: "busy" }, { status: 503, statusText: "busy" });
    await fixture.whenStable();
    expect(page().querySelector("[role=alert]")?.textContent).toContain("서버가 바빠서");
    [...page().querySelectorAll("button")].find((button) => button.textContent?.includes("다시"))?.click();
    fixture.detectChanges();
    await Promise.resolve();
    asked().flush({ items: [entry], page: 1, size: 50, total: 1 });
    await fixture.whenStable();
    expect(page().querySelector("tbody tr")).not.toBeNull();
  });
});
