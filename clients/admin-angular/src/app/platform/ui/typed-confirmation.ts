import { ChangeDetectionStrategy, Component, inject, signal } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from "@angular/material/dialog";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";

export interface Question {
  title: string;
  /** Who and how many. */
  text: string;
  hint: string;
  /** What has to be typed. */
  word: string;
  yes: string;
  no: string;
}

/** Asks for a word before something that many people feel. */
@Component({
  selector: "pg-typed-confirmation",
  imports: [MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <form (submit)="answer($event)">
      <mat-dialog-content>
        <p>{{ question.text }}</p>
        <p>{{ question.hint }}</p>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ question.word }}</mat-label>
          <input
            #input
            matInput
            cdkFocusInitial
            autocomplete="off"
            [value]="typed()"
            (input)="typed.set(input.value)"
          />
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="false">{{ question.no }}</button>
        <button matButton="filled" type="submit" [disabled]="!matches()">{{ question.yes }}</button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    mat-form-field {
      width: 100%;
      margin-top: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TypedConfirmation {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<TypedConfirmation, boolean>>(MatDialogRef);
  protected readonly typed = signal("");

  protected matches(): boolean {
    return this.typed().trim() === this.question.word;
  }

  protected answer(event: Event): void {
    event.preventDefault();
    if (this.matches()) this.dialog.close(true);
  }
}
