import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute, signal } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { RouterLink } from "@angular/router";
import { injectPolled } from "../platform/api/polled";
import { toProblem, type Problem } from "../platform/api/problem";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { figure, moment } from "../platform/time/format";
import { PageHead } from "../platform/ui/page-head";
import { ProblemNote } from "../platform/ui/problem-note";
import { uiWords } from "../platform/ui/words";
import { ImportsApi, isUnderWay } from "./imports-api";
import { importWords } from "./words";

const EVERY_MS = 1500;

/** One import: how far it is, what became of the records, and what could not be read of which. */
@Component({
  selector: "pg-import-page",
  imports: [MatButtonModule, PageHead, ProblemNote, RouterLink],
  templateUrl: "./import-page.html",
  styleUrl: "./imports.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  readonly id = input.required({ transform: numberAttribute });

  private readonly api = inject(ImportsApi);
  private readonly language = inject(LanguageChoice);
  protected readonly words = injectWords(importWords);
  protected readonly common = injectWords(uiWords);
  protected readonly operation = injectPolled(() => this.api.one(this.id()), EVERY_MS);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly canStop = computed(() => {
    const operation = this.operation.value();
    return operation !== undefined && isUnderWay(operation) && !operation.cancelAsked;
  });
  protected readonly isStopping = computed(() => {
    const operation = this.operation.value();
    return operation !== undefined && isUnderWay(operation) && operation.cancelAsked;
  });
  protected readonly counts = computed(() => Object.entries(this.operation.value()?.counts ?? {}));
  protected readonly progress = computed(() => {
    const operation = this.operation.value();
    const { progress, progressUnknown } = this.words();
    if (!operation) return "";
    const done = figure(operation.done);
    return operation.total > 0 ? progress(done, figure(operation.total)) : progressUnknown(done);
  });
  protected readonly figure = figure;
  protected readonly moment = (instant: string) => moment(instant, this.language.chosen());

  protected stop(): void {
    this.problem.set(undefined);
    this.api.cancel(this.id()).subscribe({
      next: () => this.operation.refresh(),
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  protected reason(code: string): string {
    return this.words().reasons[code] ?? code;
  }
}
