import { TestBed } from "@angular/core/testing";
import { Router, provideRouter, type ActivatedRouteSnapshot, type RouterStateSnapshot } from "@angular/router";
import { goOn, operatorsOnly } from "./guards";
import { Operator } from "./operator";

describe("who gets in", () => {
  const operator = { isLoggedIn: vi.fn(), isAllowed: vi.fn(), logIn: vi.fn(), takeWanted: vi.fn() };
  const route = {} as ActivatedRouteSnapshot;

  function run(guard: typeof goOn, url = "/on-sale/7") {
    return TestBed.runInInjectionContext(() => guard(route, { url } as RouterStateSnapshot));
  }

  const at = (path: string) => TestBed.inject(Router).parseUrl(path);

  beforeEach(() => {
    vi.resetAllMocks();
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Operator, useValue: operator }] });
  });

  it("sends a guest to the log-in, and back to where they wanted", async () => {
    operator.isLoggedIn.mockResolvedValue(false);
    expect(await run(operatorsOnly)).toBe(false);
    expect(operator.logIn).toHaveBeenCalledExactlyOnceWith("/on-sale/7");

    operator.isLoggedIn.mockResolvedValue(true);
    operator.takeWanted.mockReturnValue("/on-sale/7");
    expect(await run(goOn)).toEqual(at("/on-sale/7"));
  });

  it("tells a member who is no operator", async () => {
    operator.isLoggedIn.mockResolvedValue(true);
    operator.isAllowed.mockResolvedValue(false);
    expect(await run(operatorsOnly)).toEqual(at("/not-an-operator"));
  });

  it("lets an operator in", async () => {
    operator.isLoggedIn.mockResolvedValue(true);
    operator.isAllowed.mockResolvedValue(true);
    expect(await run(operatorsOnly)).toBe(true);
  });

  it("shows what to do when nobody came back logged in", async () => {
    operator.isLoggedIn.mockResolvedValue(false);
    expect(await run(goOn)).toBe(true);
  });
});
