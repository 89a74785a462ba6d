import { ChangeDetectionStrategy, Component, Injectable, inject, signal } from "@angular/core";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { injectWords } from "../platform/i18n/language";
import { reservationWords } from "./words";

/** Why somebody's things are looked at: said once, and kept until the page is left for good. It stands in no address. */
@Injectable({ providedIn: "root" })
export class ReadReason {
  readonly said = signal("");
}

@Component({
  selector: "pg-reason",
  imports: [MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ words().reason }}</mat-label>
      <input
        #typed
        matInput
        list="reasons"
        maxlength="200"
        autocomplete="off"
        [value]="reason.said()"
        (input)="reason.said.set(typed.value)"
      />
    </mat-form-field>
    <datalist id="reasons">
      @for (each of words().reasons; track each) {
        <option [value]="each"></option>
      }
    </datalist>
  `,
  styles: `
    :host {
      flex: 0 1 20rem;
    }
    mat-form-field {
      width: 100%;
    }
    @media (width < 30rem) {
      :host {
        flex-basis: 100%;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Reason {
  protected readonly reason = inject(ReadReason);
  protected readonly words = injectWords(reservationWords);
}
