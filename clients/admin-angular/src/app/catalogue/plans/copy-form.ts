import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { injectPolled } from "../../platform/api/polled";
import { toProblem, type Problem } from "../../platform/api/problem";
import { injectWords } from "../../platform/i18n/language";
import { ProblemNote } from "../../platform/ui/problem-note";
import { PlansApi, type Grade, type PerformancePlan, type Prices, type SeatingPlan, type VenuePlan } from "./plans-api";
import { grades } from "./seat-points";
import { planWords } from "./words";

const EVERY_MS = 60_000;

/** Gives a performance a copy of a plan, at a price for each grade; what it costs now stands there first. */
@Component({
  selector: "pg-copy-form",
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, ProblemNote],
  template: `
    <form (submit)="take($event)" [attr.aria-label]="words().copy">
      <h3>{{ words().copy }}</h3>
      <p class="soft">{{ words().copyAbout }}</p>
      <label class="row">
        <span>{{ words().performance }}</span>
        <select #chosen required (change)="choose(+chosen.value)">
          <option value="">{{ words().choose }}</option>
          @for (one of performances.value()?.items ?? []; track one.id) {
            <option [value]="one.id">{{ one.name }} ({{ one.startsOn }})</option>
          }
        </select>
      </label>
      @if (has()) {
        <div class="row">
          @for (grade of needed(); track grade) {
            <mat-form-field appearance="outline" subscriptSizing="dynamic">
              <mat-label>{{ words().price(grade) }}</mat-label>
              <input
                #price
                matInput
                type="number"
                required
                min="0"
                max="10000000"
                step="1"
                [value]="prices()[grade] ?? ''"
                (input)="setPrice(grade, price.value)"
              />
            </mat-form-field>
          }
          <button matButton="outlined" type="submit" [disabled]="busy() || !isPriced()">{{ words().take }}</button>
        </div>
      }
      @if (taken()) {
        <p role="status">{{ words().taken(performanceName()) }}</p>
      }
      @if (problem(); as refused) {
        <pg-problem-note [problem]="refused" />
      }
    </form>
  `,
  styleUrl: "../imports.scss",
  styles: `
    form {
      display: grid;
      gap: 8px;
    }
    select {
      max-width: 100%;
      min-height: 32px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CopyForm {
  readonly venue = input.required<number>();
  readonly plan = input.required<VenuePlan>();
  readonly house = input.required<SeatingPlan>();

  private readonly api = inject(PlansApi);
  protected readonly words = injectWords(planWords);
  protected readonly performances = injectPolled(() => this.api.performances(this.venue()), EVERY_MS);
  protected readonly performance = signal<number | undefined>(undefined);
  protected readonly has = signal<PerformancePlan | undefined>(undefined);
  protected readonly prices = signal<Prices>({});
  protected readonly busy = signal(false);
  protected readonly taken = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly needed = computed(() => {
    const areas = this.house().areas;
    return grades.filter((grade) => areas.some((area) => area.grade === grade));
  });
  protected readonly isPriced = computed(() =>
    this.needed().every((grade) => {
      const price = this.prices()[grade];
      return price !== undefined && Number.isInteger(price) && price >= 0;
    }),
  );
  protected readonly performanceName = computed(
    () => this.performances.value()?.items.find(({ id }) => id === this.performance())?.name ?? "",
  );

  constructor() {
    // The first question went out before there was a venue to ask about.
    effect(() => {
      this.venue();
      this.performances.refresh();
    });
  }

  protected choose(performance: number): void {
    this.performance.set(performance || undefined);
    this.has.set(undefined);
    this.taken.set(false);
    this.problem.set(undefined);
    if (!performance) return;
    this.api.has(performance).subscribe({
      next: (plan) => {
        // Somebody may have chosen another one meanwhile.
        if (this.performance() !== performance) return;
        this.prices.set(plan.prices);
        this.has.set(plan);
      },
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  protected setPrice(grade: Grade, text: string): void {
    this.prices.update((prices) => ({ ...prices, [grade]: text === "" ? undefined : Number(text) }));
  }

  protected take(event: Event): void {
    event.preventDefault();
    const [performance, has] = [this.performance(), this.has()];
    if (performance === undefined || !has || !this.isPriced()) return;
    this.busy.set(true);
    this.taken.set(false);
    this.problem.set(undefined);
    const prices = Object.fromEntries(this.needed().map((grade) => [grade, this.prices()[grade]]));
    this.api.take(performance, this.plan().id, prices, has.version).subscribe({
      next: (plan) => {
        this.busy.set(false);
        this.has.set(plan);
        this.taken.set(true);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.problem.set(toProblem(error));
      },
    });
  }
}
