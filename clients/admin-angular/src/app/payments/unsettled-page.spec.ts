import { provideHttpClient } from "@angular/common/http";
import { HttpTestingController, provideHttpClientTesting } from "@angular/common/http/testing";
import { TestBed, type ComponentFixture } from "@angular/core/testing";
import { provideRouter } from "@angular/router";
import { UnsettledPage } from "./unsettled-page";

describe("unsettled payments", () => {
  let fixture: ComponentFixture<UnsettledPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const list = () => server.match(({ url }) => url.endsWith("/unsettled")).findLast((each) => !each.cancelled);
  const button = () => page().querySelector("tbody button") as HTMLButtonElement;

  const charge = {
    kind: "Charge",
    paymentId: "order-1",
    refundId: null,
    reservationId: "7K2M4Q8RTX",
    memberId: 5,
    amount: 150000,
    since: "2026-12-03T11:00:00Z",
    attempts: 9,
    nextAttemptAt: null,
    abandonedAt: "2026-12-03T12:00:00Z",
    failureCode: null,
  };

  async function show(items: object[]): Promise<void> {
    list()?.flush({ items, page: 1, size: 20, total: items.length });
    await fixture.whenStable();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(UnsettledPage);
    fixture.detectChanges();
  });

  it("say what is owed and that nobody asks any more", async () => {
    await show([charge]);
    for (const text of ["order-1", "150,000원", "7K2M4Q8RTX", "9번", "그만둠"])
      expect(page().querySelector("tbody tr")?.textContent).toContain(text);
  });

  it("are asked for again once, however often one presses", async () => {
    await show([charge]);
    button().click();
    await fixture.whenStable();
    expect(button().disabled).toBe(true);
    server.expectOne(({ url }) => url.endsWith("/admin/payments/order-1/retry")).flush(null);
    await fixture.whenStable();
    expect(button().disabled).toBe(false);
  });

  it("say what was refused", async () => {
    await show([charge]);
    button().click();
    server
      .expectOne(({ url }) => url.endsWith("/retry"))
      .flush({ code: "payment.not-unsettled" }, { status: 422, statusText: "no" });
    await fixture.whenStable();
    expect(page().querySelector("[role=alert]")?.textContent).toContain("이미 끝난 결제예요");
  });

  it("say that there are none", async () => {
    await show([]);
    expect(page().textContent).toContain("확인이 필요한 결제가 없어요.");
  });
});
