import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatSnackBar } from "@angular/material/snack-bar";
import { RouterLink } from "@angular/router";
import type { Subscription } from "rxjs";
import { toProblem, type Problem } from "../platform/api/problem";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { figure, moment, showing } from "../platform/time/format";
import { PageHead } from "../platform/ui/page-head";
import { ProblemNote } from "../platform/ui/problem-note";
import { uiWords } from "../platform/ui/words";
import { ReadReason, Reason } from "./reason";
import { RefundForm } from "./refund-form";
import { ReservationsApi, type Case } from "./reservations-api";
import { Timeline } from "./timeline";
import { reservationWords } from "./words";

/** All of one reservation: what it is, its money, and what happened when. */
@Component({
  selector: "pg-case-page",
  imports: [MatButtonModule, PageHead, ProblemNote, Reason, RefundForm, RouterLink, Timeline],
  templateUrl: "./case-page.html",
  styleUrl: "./reservations.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CasePage {
  readonly code = input.required<string>();

  private readonly api = inject(ReservationsApi);
  private readonly language = inject(LanguageChoice);
  private readonly snackBar = inject(MatSnackBar);
  private asked: Subscription | undefined;
  protected readonly reason = inject(ReadReason);
  protected readonly words = injectWords(reservationWords);
  protected readonly common = injectWords(uiWords);
  protected readonly found = signal<Case | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly figure = figure;
  protected readonly moment = (instant: string) => moment(instant, this.language.chosen());
  protected readonly when = computed(() => {
    const performance = this.found()?.reservation.performance;
    return performance ? showing(performance, this.language.chosen()) : "";
  });
  protected readonly hasTickets = computed(() =>
    ["Paid", "PartiallyCanceled"].includes(this.found()?.reservation.status ?? ""),
  );

  constructor() {
    effect(() => {
      this.code();
      untracked(() => {
        this.found.set(undefined);
        this.problem.set(undefined);
        this.open();
      });
    });
  }

  /** Nothing is shown before somebody said why: each look is written down. */
  protected open(event?: Event): void {
    event?.preventDefault();
    const reason = this.reason.said().trim();
    // Of another code, or from before something was done: its answer must not come last.
    this.asked?.unsubscribe();
    this.busy.set(reason !== "");
    if (!reason) return;

    this.asked = this.api.open(this.code(), reason).subscribe({
      next: (found) => this.ended(undefined, found),
      error: (error: unknown) => this.ended(toProblem(error)),
    });
  }

  protected resend(): void {
    this.busy.set(true);
    this.api.resend(this.code()).subscribe({
      next: () => {
        this.snackBar.open(this.words().resent, undefined, { duration: 3000 });
        this.open();
      },
      error: (error: unknown) => this.ended(toProblem(error)),
    });
  }

  private ended(problem: Problem | undefined, found?: Case): void {
    this.busy.set(false);
    this.problem.set(problem);
    if (found) this.found.set(found);
  }
}
