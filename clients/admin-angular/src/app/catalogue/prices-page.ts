import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  numberAttribute,
  signal,
  untracked,
} from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { MatSnackBar } from "@angular/material/snack-bar";
import { Router, RouterLink } from "@angular/router";
import { toProblem, type Problem } from "../platform/api/problem";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import { figure, showing } from "../platform/time/format";
import { PageHead } from "../platform/ui/page-head";
import { ProblemNote } from "../platform/ui/problem-note";
import { uiWords } from "../platform/ui/words";
import { CastForm } from "./cast-form";
import { GRADES, changedMeanwhile, formOf, pricesOf, versionOf, type Form, type Typed } from "./price-form";
import { priceWords } from "./price-words";
import { PricesApi, type AreaPrice, type Grade, type Prices } from "./prices-api";

/** What the areas of a performance cost: in every session, or in one. */
@Component({
  selector: "pg-prices-page",
  imports: [CastForm, MatButtonModule, MatFormFieldModule, MatInputModule, PageHead, ProblemNote, RouterLink],
  templateUrl: "./prices-page.html",
  styleUrls: ["./imports.scss", "./prices-page.scss"],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PricesPage {
  readonly id = input.required({ transform: numberAttribute });
  /** Which session; absent: all of them. It stands in the address, so that it can be kept and sent. */
  readonly session = input(null, { transform: (told: unknown) => (Number(told) > 0 ? Number(told) : null) });

  private readonly api = inject(PricesApi);
  private readonly router = inject(Router);
  private readonly snackBar = inject(MatSnackBar);
  private readonly language = inject(LanguageChoice);
  protected readonly words = injectWords(priceWords);
  protected readonly common = injectWords(uiWords);
  protected readonly prices = signal<Prices | undefined>(undefined);
  protected readonly form = signal<Form>(new Map());
  protected readonly meanwhile = signal<ReturnType<typeof changedMeanwhile>>(new Map());
  protected readonly busy = signal(false);
  protected readonly wrong = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly chosen = computed(() => this.prices()?.sessions.find((each) => each.sessionId === this.session()));
  protected readonly isKnown = computed(() => this.session() === null || this.chosen() !== undefined);
  protected readonly grades = GRADES;
  protected readonly figure = figure;

  constructor() {
    effect(() => {
      this.id();
      untracked(() => this.load());
    });
    effect(() => {
      this.session();
      untracked(() => this.forget());
    });
  }

  protected load(): void {
    this.problem.set(undefined);
    this.api.of(this.id()).subscribe({
      next: (prices) => {
        this.prices.set(prices);
        this.forget();
      },
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  /** Its cast was edited: what is typed of its prices goes on from the version that it has now. */
  protected follow(sessionId: number, version: number): void {
    this.prices.update(
      (prices) =>
        prices && {
          ...prices,
          sessions: prices.sessions.map((each) => (each.sessionId === sessionId ? { ...each, version } : each)),
        },
    );
  }

  protected choose(session: string): void {
    void this.router.navigate([], { queryParams: { session: session || null } });
  }

  protected type(areaId: number, typed: Partial<Typed>): void {
    this.form.update((form) => {
      const row = form.get(areaId);
      return row ? new Map(form).set(areaId, { ...row, ...typed }) : form;
    });
  }

  /** A grade of its own has a price of its own: the usual one, until another is typed. */
  protected typeGrade(areaId: number, grade: Grade): void {
    const usual = this.prices()?.areas.find((area) => area.areaId === areaId)?.price;
    const isEmpty = this.form().get(areaId)?.price === "";
    this.type(areaId, { grade, ...(isEmpty ? { price: String(usual ?? "") } : {}) });
  }

  protected gradeOf(told: string): Grade {
    return GRADES.find((grade) => grade === told) ?? "A";
  }

  protected told(price: AreaPrice | null): string {
    return price ? this.words().priced(price.grade, figure(price.price)) : this.words().asUsual;
  }

  protected nameOf(session: Prices["sessions"][number]): string {
    const when = showing(session, this.language.chosen());
    return session.prices.length > 0 ? this.words().own(when, figure(session.prices.length)) : when;
  }

  protected save(event: Event): void {
    event.preventDefault();
    const [read, session] = [this.prices(), this.session()];
    const wanted = pricesOf(this.form(), session);
    this.wrong.set(wanted === null);
    if (!read || !wanted || this.busy()) return;

    this.problem.set(undefined);
    this.busy.set(true);
    const version = versionOf(read, session);
    const edit =
      session === null ? this.api.edit(read.id, version, wanted) : this.api.editSession(session, version, wanted);
    edit.subscribe({
      next: () => {
        this.busy.set(false);
        this.snackBar.open(this.words().saved, undefined, { duration: 4000 });
        this.load();
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.refused(toProblem(error), read);
      },
    });
  }

  /** What somebody else changed is shown beside what was typed here; saving again then says it knowingly. */
  private refused(problem: Problem, read: Prices): void {
    this.problem.set(problem);
    if (problem.code !== "conflict") return;
    this.api.of(read.id).subscribe({
      next: (now) => {
        this.meanwhile.set(changedMeanwhile(read, now, this.session()));
        this.prices.set(now);
      },
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  protected forget(): void {
    const prices = this.prices();
    this.form.set(prices ? formOf(prices, this.session()) : new Map());
    this.meanwhile.set(new Map());
    this.wrong.set(false);
  }
}
