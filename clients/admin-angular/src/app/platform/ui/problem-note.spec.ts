import { TestBed } from "@angular/core/testing";
import { Problem } from "../api/problem";
import { ProblemNote } from "./problem-note";

describe("a note of what was refused", () => {
  function note(code: string, status: number): HTMLElement {
    const fixture = TestBed.createComponent(ProblemNote);
    fixture.componentRef.setInput("problem", new Problem(code, status));
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  }

  it("leads to where a second factor is shown, beside this window, so that what was typed stays", () => {
    const link = note("auth.second-factor-needed", 403).querySelector("a");
    expect([link?.getAttribute("href"), link?.target, link?.rel]).toEqual(["/me/confirm", "_blank", "noopener"]);
  });

  it("leads nowhere else", () => expect(note("auth.forbidden", 403).querySelector("a")).toBeNull());
});
