import { TestBed, type ComponentFixture } from "@angular/core/testing";
import { MatDialog } from "@angular/material/dialog";
import { provideRouter } from "@angular/router";
import { of, Subject, throwError } from "rxjs";
import { Problem } from "../platform/api/problem";
import { CasePage } from "./case-page";
import { ReadReason } from "./reason";
import { ReservationsApi, type Case } from "./reservations-api";
import { aCase } from "./reservations.fixture";

describe("one reservation", () => {
  const api = { open: vi.fn(), resend: vi.fn(), quote: vi.fn(), refund: vi.fn() };
  let fixture: ComponentFixture<CasePage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const pressed = async (name: string) => {
    [...page().querySelectorAll("button")].find((each) => each.textContent?.includes(name))?.click();
    await fixture.whenStable();
  };

  async function open(reason: string): Promise<void> {
    TestBed.inject(ReadReason).said.set(reason);
    fixture = TestBed.createComponent(CasePage);
    fixture.componentRef.setInput("code", "7K2M4Q8RTX");
    await fixture.whenStable();
  }

  beforeEach(() => {
    vi.resetAllMocks();
    api.open.mockReturnValue(of(aCase()));
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: ReservationsApi, useValue: api }] });
  });

  it("is not shown before somebody says why", async () => {
    await open("");
    expect(api.open).not.toHaveBeenCalled();
    expect(page().textContent).not.toContain("yemae@example.com");
    TestBed.inject(ReadReason).said.set("고객 문의");
    page().querySelector("form")?.dispatchEvent(new Event("submit"));
    await fixture.whenStable();
    expect(api.open).toHaveBeenCalledExactlyOnceWith("7K2M4Q8RTX", "고객 문의");
    expect(page().textContent).toContain("yemae@example.com");
  });

  it("tells the evening in its order, with who and from where", async () => {
    await open("고객 문의");
    const told = [...page().querySelectorAll(".timeline li")].map((each) => each.textContent ?? "");
    expect(told).toHaveLength(2);
    for (const text of ["회원 5", "203.0.113.7에서", "예매"]) expect(told[0]).toContain(text);
    for (const text of ["시스템 예매 시간", "예매 시간 지남", "상태: 결제 대기 → 시간 지남"])
      expect(told[1]).toContain(text);
    expect(page().textContent).toContain("REJECT_CARD_PAYMENT");
  });

  it("sends the tickets again and looks anew", async () => {
    api.resend.mockReturnValue(of(null));
    await open("고객 문의");
    await pressed("티켓 다시 보내기");
    expect(api.resend).toHaveBeenCalledExactlyOnceWith("7K2M4Q8RTX");
    expect(api.open).toHaveBeenCalledTimes(2);
  });

  it("shows what a refund comes to before it can be sent, and forgets it with another choice", async () => {
    api.quote.mockReturnValue(of({ fee: 15000, refund: 135000, seats: [] }));
    await open("고객 문의");
    const boxes = () => page().querySelectorAll<HTMLInputElement>("pg-refund-form input[type=checkbox]");
    expect(boxes()).toHaveLength(3);
    boxes()[0]?.click();
    await fixture.whenStable();
    await pressed("얼마인지 보기");
    expect(api.quote).toHaveBeenCalledExactlyOnceWith("7K2M4Q8RTX", [1], false);
    expect(page().textContent).toContain("135,000원을 돌려주고 수수료는 15,000원이에요.");
    boxes()[1]?.click();
    await fixture.whenStable();
    expect(page().textContent).not.toContain("135,000원을");
  });

  it("sends the fee that was shown after the code is typed, and shows the gateway's refusal where it is kept", async () => {
    api.quote.mockReturnValue(of({ fee: 15000, refund: 135000, seats: [] }));
    api.refund.mockReturnValue(throwError(() => new Problem("payment.refund-refused", 422)));
    const asked = new Subject<boolean>();
    vi.spyOn(TestBed.inject(MatDialog), "open").mockReturnValue({ afterClosed: () => asked } as never);
    await open("고객 문의");
    page().querySelector<HTMLInputElement>("pg-refund-form input[type=checkbox]")?.click();
    const why = page().querySelector<HTMLInputElement>("pg-refund-form input[matInput]");
    if (!why) throw new Error("There is no box for the reason");
    why.value = "시야가 가려짐";
    why.dispatchEvent(new Event("input"));
    await fixture.whenStable();
    await pressed("얼마인지 보기");
    await pressed("환불하기");
    expect(api.refund).not.toHaveBeenCalled();
    asked.next(true);
    await fixture.whenStable();
    expect(api.refund).toHaveBeenCalledExactlyOnceWith("7K2M4Q8RTX", [1], "시야가 가려짐", false, 15000);
    expect(page().querySelector("pg-refund-form [role=alert]")?.textContent).toContain("결제사가 환불을 거절");
    expect(api.open).toHaveBeenCalledTimes(2);
  });

  it("does not take the answer of another reservation that comes late", async () => {
    const [first, second] = [new Subject<Case>(), new Subject<Case>()];
    api.open.mockReturnValueOnce(first).mockReturnValueOnce(second);
    await open("고객 문의");
    fixture.componentRef.setInput("code", "9Z8Y7X6W5V");
    await fixture.whenStable();
    second.next({ ...aCase(), buyer: { memberId: 9, nickname: "박예매", email: "nine@example.com" } });
    first.next(aCase());
    await fixture.whenStable();
    expect(page().textContent).toContain("nine@example.com");
    expect(page().textContent).not.toContain("yemae@example.com");
  });
});
