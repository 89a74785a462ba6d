import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatSnackBar } from "@angular/material/snack-bar";
import type { components } from "@pickgo/api";
import { Api } from "../platform/api/api";
import { injectPolled } from "../platform/api/polled";
import { toProblem, type Problem } from "../platform/api/problem";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { figure, moment } from "../platform/time/format";
import { PageHead } from "../platform/ui/page-head";
import { Pager, pageOf } from "../platform/ui/pager";
import { ProblemNote } from "../platform/ui/problem-note";
import { uiWords } from "../platform/ui/words";
import { paymentWords } from "./words";

type Schemas = components["schemas"];
type Unsettled = Schemas["UnsettledView"];

const EVERY_MS = 5000;

/** Money whose whereabouts only the gateway knows, and asking it again. */
@Component({
  selector: "pg-unsettled-page",
  imports: [MatButtonModule, PageHead, Pager, ProblemNote],
  templateUrl: "./unsettled-page.html",
  styleUrl: "./unsettled-page.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnsettledPage {
  readonly page = input(1, { transform: pageOf });

  private readonly api = inject(Api);
  private readonly language = inject(LanguageChoice);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly words = injectWords(paymentWords);
  protected readonly common = injectWords(uiWords);
  protected readonly unsettled = injectPolled(
    () => this.api.get<Schemas["PageOfUnsettledView"]>("/admin/payments/unsettled", { page: this.page(), size: 20 }),
    EVERY_MS,
  );
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** Of what is being asked again: a second press asks nothing more. */
  protected readonly busy = signal<string | null>(null);
  protected readonly figure = figure;
  protected readonly moment = (instant: string) => moment(instant, this.language.chosen());

  constructor() {
    effect(() => {
      this.page();
      this.unsettled.refresh();
    });
  }

  protected next({ abandonedAt, nextAttemptAt }: Unsettled): string {
    if (abandonedAt !== null) return this.words().gaveUp;
    return nextAttemptAt === null ? this.words().underWay : this.moment(nextAttemptAt);
  }

  protected retry({ paymentId }: Unsettled): void {
    this.problem.set(undefined);
    this.busy.set(paymentId);
    this.api.post<null>(`/admin/payments/${encodeURIComponent(paymentId)}/retry`).subscribe({
      next: () => this.snackBar.open(this.words().asked, undefined, { duration: 3000 }),
      error: (error: unknown) => this.ended(toProblem(error)),
      complete: () => this.ended(),
    });
  }

  private ended(problem?: Problem): void {
    this.problem.set(problem);
    this.busy.set(null);
    this.unsettled.refresh();
  }
}
