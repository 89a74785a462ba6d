import { ChangeDetectionStrategy, Component, computed, inject, signal } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { RouterLink } from "@angular/router";
import { toProblem, type Problem } from "../platform/api/problem";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { figure, moment, showing } from "../platform/time/format";
import { PageHead } from "../platform/ui/page-head";
import { ProblemNote } from "../platform/ui/problem-note";
import { uiWords } from "../platform/ui/words";
import { ReadReason, Reason } from "./reason";
import { ReservationsApi, type Found } from "./reservations-api";
import { reservationWords } from "./words";

/** The server says no more at once. */
const MOST = 20;

/** One box for whatever a customer can say of a reservation. */
@Component({
  selector: "pg-find-page",
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, PageHead, ProblemNote, Reason, RouterLink],
  templateUrl: "./find-page.html",
  styleUrl: "./reservations.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindPage {
  private readonly api = inject(ReservationsApi);
  private readonly language = inject(LanguageChoice);
  protected readonly reason = inject(ReadReason);
  protected readonly words = injectWords(reservationWords);
  protected readonly common = injectWords(uiWords);
  protected readonly query = signal("");
  protected readonly found = signal<Found[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly told = computed(() => {
    const count = this.found()?.length;
    if (count === undefined) return "";
    if (count === 0) return this.words().none;
    return count < MOST ? this.words().found(figure(count)) : this.words().most(figure(count));
  });
  protected readonly figure = figure;
  protected readonly moment = (instant: string) => moment(instant, this.language.chosen());

  protected find(event: Event): void {
    event.preventDefault();
    const [query, reason] = [this.query().trim(), this.reason.said().trim()];
    if (this.busy() || !query || !reason) return;

    this.busy.set(true);
    this.problem.set(undefined);
    this.api.find(query, reason).subscribe({
      next: ({ items }) => {
        this.busy.set(false);
        this.found.set(items);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.found.set(undefined);
        this.problem.set(toProblem(error));
      },
    });
  }

  protected when({ reservation: { performance } }: Found): string {
    return showing(performance, this.language.chosen());
  }

  protected left({ reservation }: Found): string {
    return figure(reservation.seats.filter((seat) => !seat.canceled).length);
  }
}
