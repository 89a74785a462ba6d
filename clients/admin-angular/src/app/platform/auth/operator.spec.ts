import { TestBed } from "@angular/core/testing";
import { OidcSecurityService } from "angular-auth-oidc-client";
import { BehaviorSubject, NEVER } from "rxjs";
import { Operator } from "./operator";

describe("the log-in", () => {
  const state = new BehaviorSubject({ isAuthenticated: true });
  const payload = new BehaviorSubject<object | null>(null);
  const oidc = {
    userData$: new BehaviorSubject({ userData: { nickname: "데모운영자" } }),
    isAuthenticated$: state,
    getPayloadFromAccessToken: () => payload,
    authorize: vi.fn(),
    logoff: vi.fn(() => NEVER),
  };
  let operator: Operator;

  beforeEach(() => {
    sessionStorage.clear();
    state.next({ isAuthenticated: true });
    TestBed.configureTestingModule({ providers: [{ provide: OidcSecurityService, useValue: oidc }] });
    operator = TestBed.inject(Operator);
  });

  it("says who it is, and that it ended by itself", () => {
    expect([operator.name(), operator.isOut()]).toEqual(["데모운영자", false]);
    state.next({ isAuthenticated: false });
    expect(operator.isOut()).toBe(true);
  });

  it("does not call it an end when one leaves", () => {
    operator.logOut();
    state.next({ isAuthenticated: false });
    expect([operator.isOut(), oidc.logoff.mock.calls.length]).toEqual([false, 1]);
  });

  it("comes back to where one wanted, once", () => {
    operator.logIn("/on-sale/7");
    expect(oidc.authorize).toHaveBeenCalledOnce();
    expect([operator.takeWanted(), operator.takeWanted()]).toEqual(["/on-sale/7", "/"]);
  });

  it("is an operator's by the scope that the server gave", async () => {
    payload.next({ scope: "openid admin:read admin:write" });
    expect(await operator.isAllowed()).toBe(true);
    payload.next({ scope: "openid profile" });
    expect(await operator.isAllowed()).toBe(false);
    payload.next(null);
    expect(await operator.isAllowed()).toBe(false);
  });
});
