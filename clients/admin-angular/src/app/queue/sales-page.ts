import { ChangeDetectionStrategy, Component, computed, inject, input } from "@angular/core";
import { rxResource } from "@angular/core/rxjs-interop";
import { MatButtonModule } from "@angular/material/button";
import { RouterLink } from "@angular/router";
import { injectPolled } from "../platform/api/polled";
import { toProblem } from "../platform/api/problem";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { clock, figure, moment, rate, showing } from "../platform/time/format";
import { PageHead } from "../platform/ui/page-head";
import { Pager, pageOf } from "../platform/ui/pager";
import { ProblemNote } from "../platform/ui/problem-note";
import { uiWords } from "../platform/ui/words";
import { QueueApi, type Phase } from "./queue-api";
import { queueWords } from "./words";

const LIVE_EVERY_MS = 2000;

/** Which sales are moving, which are to open, and which are open. */
@Component({
  selector: "pg-sales-page",
  imports: [MatButtonModule, PageHead, Pager, ProblemNote, RouterLink],
  templateUrl: "./sales-page.html",
  styleUrl: "./sales-page.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SalesPage {
  /** Both stand in the address, so that it can be kept and sent. */
  readonly phase = input<Phase, unknown>("Opening", { transform: (told) => (told === "Open" ? "Open" : "Opening") });
  readonly page = input(1, { transform: pageOf });

  private readonly api = inject(QueueApi);
  private readonly language = inject(LanguageChoice);
  protected readonly words = injectWords(queueWords);
  protected readonly common = injectWords(uiWords);
  protected readonly live = injectPolled(() => this.api.live(), LIVE_EVERY_MS);
  protected readonly sales = rxResource({
    params: () => ({ phase: this.phase(), page: this.page() }),
    stream: ({ params }) => this.api.sales(params.phase, params.page),
  });
  protected readonly salesProblem = computed(() => {
    const error = this.sales.error();
    return error ? toProblem(error) : undefined;
  });
  protected readonly phases: readonly Phase[] = ["Opening", "Open"];

  protected readonly figure = figure;
  protected readonly rate = rate;
  protected readonly clock = clock;
  protected readonly showing = (session: Parameters<typeof showing>[0]) => showing(session, this.language.chosen());
  protected readonly moment = (instant: string) => moment(instant, this.language.chosen());
}
