import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatCheckboxModule } from "@angular/material/checkbox";
import { MatDialog } from "@angular/material/dialog";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { MatSnackBar } from "@angular/material/snack-bar";
import { toProblem, type Problem } from "../platform/api/problem";
import { injectWords } from "../platform/i18n/language";
import { figure } from "../platform/time/format";
import { ProblemNote } from "../platform/ui/problem-note";
import { TypedConfirmation, type Question } from "../platform/ui/typed-confirmation";
import { ReservationsApi, type Case, type Quote } from "./reservations-api";
import { reservationWords } from "./words";

/** Gives money back for anybody's seats: what it comes to is shown before it can be sent. */
@Component({
  selector: "pg-refund-form",
  imports: [MatButtonModule, MatCheckboxModule, MatFormFieldModule, MatInputModule, ProblemNote],
  templateUrl: "./refund-form.html",
  styleUrl: "./reservations.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RefundForm {
  readonly reservation = input.required<Case["reservation"]>();
  /** Whatever it was: a refusal of the gateway stands in the reservation too. */
  readonly answered = output();

  private readonly api = inject(ReservationsApi);
  private readonly dialog = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly words = injectWords(reservationWords);
  protected readonly left = computed(() => this.reservation().seats.filter((seat) => !seat.canceled));
  protected readonly chosen = signal<ReadonlySet<number>>(new Set());
  protected readonly reason = signal("");
  protected readonly waiveFee = signal(false);
  /** Of what is chosen now: another choice takes it away. */
  protected readonly quote = signal<Quote | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly figure = figure;

  protected choose(seat: number, isChosen: boolean): void {
    const chosen = new Set(this.chosen());
    if (isChosen) chosen.add(seat);
    else chosen.delete(seat);
    this.chosen.set(chosen);
    this.quote.set(undefined);
  }

  protected waive(waiveFee: boolean): void {
    this.waiveFee.set(waiveFee);
    this.quote.set(undefined);
  }

  protected ask(event: Event): void {
    event.preventDefault();
    if (this.busy() || this.chosen().size === 0) return;

    this.begin();
    this.api.quote(this.reservation().id, [...this.chosen()], this.waiveFee()).subscribe({
      next: (quote) => {
        this.busy.set(false);
        this.quote.set(quote);
      },
      error: (error: unknown) => this.refused(error),
    });
  }

  protected confirm(): void {
    const [quote, code] = [this.quote(), this.reservation().id];
    if (!quote || !this.reason().trim()) return;

    const { refund } = this.words();
    const text = refund.sum(figure(quote.refund), figure(quote.fee));
    const data: Question = { title: refund.ask, text, hint: refund.type, word: code, yes: refund.send, no: refund.no };
    this.dialog
      .open<TypedConfirmation, Question, boolean>(TypedConfirmation, { data })
      .afterClosed()
      .subscribe((isSure) => {
        if (isSure) this.send(code, quote.fee);
      });
  }

  private send(code: string, fee: number): void {
    this.begin();
    this.api.refund(code, [...this.chosen()], this.reason().trim(), this.waiveFee(), fee).subscribe({
      next: () => {
        this.busy.set(false);
        this.chosen.set(new Set());
        this.quote.set(undefined);
        this.snackBar.open(this.words().refund.done, undefined, { duration: 3000 });
        this.answered.emit();
      },
      error: (error: unknown) => {
        this.refused(error);
        this.answered.emit();
      },
    });
  }

  private begin(): void {
    this.busy.set(true);
    this.problem.set(undefined);
  }

  private refused(error: unknown): void {
    this.busy.set(false);
    this.quote.set(undefined);
    this.problem.set(toProblem(error));
  }
}
