import { TestBed } from "@angular/core/testing";
import { MAT_DIALOG_DATA, MatDialogRef } from "@angular/material/dialog";
import { TypedConfirmation, type Question } from "./typed-confirmation";

describe("a question that asks for a word", () => {
  it("says yes only with the word", async () => {
    const dialog = { close: vi.fn() };
    const question: Question = { title: "?", text: "", hint: "", word: "중단", yes: "예", no: "아니요" };
    TestBed.configureTestingModule({
      providers: [
        { provide: MAT_DIALOG_DATA, useValue: question },
        { provide: MatDialogRef, useValue: dialog },
      ],
    });
    const fixture = TestBed.createComponent(TypedConfirmation);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const [input, form] = [page.querySelector("input") as HTMLInputElement, page.querySelector("form")];
    const answer = async (typed: string) => {
      input.value = typed;
      input.dispatchEvent(new Event("input"));
      await fixture.whenStable();
      form?.dispatchEvent(new Event("submit"));
    };
    await answer("중");
    expect(dialog.close).not.toHaveBeenCalled();
    await answer("중단 ");
    expect(dialog.close).toHaveBeenCalledExactlyOnceWith(true);
  });
});
