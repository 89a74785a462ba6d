import { DOCUMENT } from "@angular/common";
import { ChangeDetectionStrategy, Component, effect, inject, input, numberAttribute, signal } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { RouterLink } from "@angular/router";
import { injectPolled } from "../../platform/api/polled";
import { toProblem, type Fault, type Problem } from "../../platform/api/problem";
import { LanguageChoice, injectWords } from "../../platform/i18n/language";
import { figure, moment } from "../../platform/time/format";
import { PageHead } from "../../platform/ui/page-head";
import { Pager, pageOf } from "../../platform/ui/pager";
import { ProblemNote } from "../../platform/ui/problem-note";
import { uiWords } from "../../platform/ui/words";
import { CopyForm } from "./copy-form";
import { PlanPreview } from "./plan-preview";
import { PlansApi, type SeatingPlan, type VenuePlan } from "./plans-api";
import { planWords } from "./words";

const EVERY_MS = 30_000;

/** The seating plans of a venue: another one, what is wrong with it, how each looks, and a copy of it for a performance. */
@Component({
  selector: "pg-plans-page",
  imports: [
    CopyForm,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    PageHead,
    Pager,
    PlanPreview,
    ProblemNote,
    RouterLink,
  ],
  templateUrl: "./plans-page.html",
  styleUrl: "../imports.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlansPage {
  readonly id = input.required({ transform: numberAttribute });
  readonly page = input(1, { transform: pageOf });
  /** What the venue is called, as the page before knew it. */
  readonly of = input("");

  private readonly api = inject(PlansApi);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(LanguageChoice);
  protected readonly words = injectWords(planWords);
  protected readonly common = injectWords(uiWords);
  protected readonly plans = injectPolled(() => this.api.plans(this.id(), this.page()), EVERY_MS);
  protected readonly name = signal("");
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly sent = signal<VenuePlan | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly shown = signal<{ plan: VenuePlan; house: SeatingPlan } | undefined>(undefined);
  protected readonly figure = figure;
  protected readonly moment = (instant: string) => moment(instant, this.language.chosen());

  constructor() {
    effect(() => {
      this.page();
      this.id();
      this.plans.refresh();
    });
  }

  protected choose(files: FileList | null): void {
    this.file.set(files?.[0]);
    this.problem.set(undefined);
    this.sent.set(undefined);
  }

  protected upload(event: Event): void {
    event.preventDefault();
    const file = this.file();
    if (!file || !this.name().trim()) return;
    this.busy.set(true);
    this.problem.set(undefined);
    this.sent.set(undefined);
    this.api.upload(this.id(), this.name().trim(), file).subscribe({
      next: (plan) => {
        this.busy.set(false);
        this.sent.set(plan);
        this.plans.refresh();
        this.show(plan);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.problem.set(toProblem(error));
      },
    });
  }

  protected show(plan: VenuePlan): void {
    this.api.plan(plan.id).subscribe({
      next: (house) => this.shown.set({ plan, house }),
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  protected download(plan: VenuePlan, form: "json" | "csv"): void {
    this.api.file(plan.id, form).subscribe({
      next: (file) => {
        const link = this.document.createElement("a");
        link.href = URL.createObjectURL(file);
        link.download = `${plan.name}-${plan.version}.${form}`;
        link.click();
        URL.revokeObjectURL(link.href);
      },
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  /** In the operator's language; a reason of a newer server as it says it. */
  protected reason(fault: Fault): string {
    return this.words().reasons[fault.code] ?? fault.text;
  }
}
