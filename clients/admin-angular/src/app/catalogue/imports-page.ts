import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { Router, RouterLink } from "@angular/router";
import { injectPolled } from "../platform/api/polled";
import { toProblem, type Problem } from "../platform/api/problem";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { figure, moment } from "../platform/time/format";
import { PageHead } from "../platform/ui/page-head";
import { Pager, pageOf } from "../platform/ui/pager";
import { ProblemNote } from "../platform/ui/problem-note";
import { uiWords } from "../platform/ui/words";
import { areDays, dayIn } from "./days";
import { ImportsApi, type Operation } from "./imports-api";
import { importWords } from "./words";

const EVERY_MS = 3000;
const USUAL_DAYS = 30;

/** Imports begun, under way and over; and another one. */
@Component({
  selector: "pg-imports-page",
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, PageHead, Pager, ProblemNote, RouterLink],
  templateUrl: "./imports-page.html",
  styleUrl: "./imports.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportsPage {
  readonly page = input(1, { transform: pageOf });

  private readonly api = inject(ImportsApi);
  private readonly router = inject(Router);
  private readonly language = inject(LanguageChoice);
  protected readonly words = injectWords(importWords);
  protected readonly common = injectWords(uiWords);
  protected readonly operations = injectPolled(() => this.api.list(this.page()), EVERY_MS);
  protected readonly from = signal(dayIn(Date.now()));
  protected readonly to = signal(dayIn(Date.now(), USUAL_DAYS));
  protected readonly areDays = computed(() => areDays(this.from(), this.to()));
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly figure = figure;
  protected readonly moment = (instant: string) => moment(instant, this.language.chosen());

  constructor() {
    effect(() => {
      this.page();
      this.operations.refresh();
    });
  }

  protected progress({ done, total }: Operation): string {
    const { progress, progressUnknown } = this.words();
    return total > 0 ? progress(figure(done), figure(total)) : progressUnknown(figure(done));
  }

  protected start(event: Event): void {
    event.preventDefault();
    if (!this.areDays()) return;
    this.busy.set(true);
    this.problem.set(undefined);
    this.api.start(this.from(), this.to()).subscribe({
      next: ({ id }) => void this.router.navigate(["/performances/imports", id]),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
