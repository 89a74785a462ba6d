import { ChangeDetectionStrategy, Component, input } from "@angular/core";
import { TestBed } from "@angular/core/testing";
import { provideRouter } from "@angular/router";
import { RouterTestingHarness } from "@angular/router/testing";
import { Pager, pageOf } from "./pager";

@Component({
  imports: [Pager],
  template: `<pg-pager [page]="page()" [found]="{ total: 41, size: 20 }" />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Host {
  readonly page = input(1, { transform: pageOf });
}

async function at(address: string): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: "list", component: Host }])] });
  const harness = await RouterTestingHarness.create(address);
  await harness.fixture.whenStable();
  return harness.routeNativeElement as HTMLElement;
}

describe("the way to other pages", () => {
  it("keeps what else stands in the address", async () => {
    const links = [...(await at("/list?kind=session")).querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toContain("/list?kind=session&page=2");
    expect(links[0]?.classList, "there is none before the first").toContain("gone");
  });

  it.each(["0", "-3", "soon"])("takes %s for the first page", (told) => {
    expect(pageOf(told)).toBe(1);
  });

  it("is not there where there is one page", async () => {
    const fixture = TestBed.createComponent(Pager);
    fixture.componentRef.setInput("page", 1);
    fixture.componentRef.setInput("found", { total: 20, size: 20 });
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).querySelector("nav")).toBeNull();
  });
});
