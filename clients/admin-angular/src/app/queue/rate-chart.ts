import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  viewChild,
  type ElementRef,
  signal,
} from "@angular/core";
import { useCaseName } from "../platform/audit/audit-words";
import { LanguageChoice, injectWords } from "../platform/i18n/language";
import type { Chart } from "../platform/ui/chart";
import { clock, rate } from "../platform/time/format";
import { markersOf, tableOf } from "./rate-series";
import type { Done } from "./queue-api";
import type { Sample } from "./room-memory";
import { queueWords } from "./words";

/** Admissions a second, allowed and real, with what was done at its moment; behind it the same as a table. */
@Component({
  selector: "pg-rate-chart",
  template: `
    <section class="card" aria-labelledby="chart">
      <h2 id="chart">
        {{ words().chart }} <small>{{ words().last10 }}</small>
      </h2>
      <div #place class="place" aria-hidden="true"></div>
      <details>
        <summary>{{ words().chartTable }}</summary>
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{{ words().chartTime }}</th>
              <th scope="col" class="figure">{{ words().admitted }}</th>
              <th scope="col" class="figure">{{ words().allowed }}</th>
            </tr>
          </thead>
          <tbody>
            @for (sample of table(); track sample.at) {
              <tr>
                <th scope="row">{{ clock(sample.at) }}</th>
                <td class="figure">{{ rate(sample.admitted) }}</td>
                <td class="figure">{{ rate(sample.allowed) }}</td>
              </tr>
            }
          </tbody>
        </table>
      </details>
    </section>
  `,
  styles: `
    h2 {
      font-size: 1rem;
    }
    small,
    summary {
      color: var(--soft);
      font-size: 0.875rem;
    }
    summary {
      cursor: pointer;
    }
    small {
      font-weight: 400;
    }
    .place {
      height: 240px;
      overflow: hidden;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RateChart {
  readonly samples = input.required<readonly Sample[]>();
  readonly done = input.required<readonly Done[]>();
  private readonly language = inject(LanguageChoice);
  private readonly all = injectWords(queueWords);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>("place");
  private readonly chart = signal<Chart | undefined>(undefined);
  protected readonly words = computed(() => this.all().room);
  protected readonly table = computed(() => tableOf(this.samples()));
  protected readonly clock = clock;
  protected readonly rate = rate;

  constructor() {
    const ended = inject(DestroyRef);
    effect((onCleanup) => {
      const place = this.place().nativeElement;
      let gone = false;
      onCleanup(() => (gone = true));
      // Half of the portal's weight: it comes when there is something to draw on.
      void import("../platform/ui/chart").then(({ Chart }) => {
        if (!gone) this.chart.set(new Chart(place));
      });
    });
    effect(() => this.draw());
    ended.onDestroy(() => this.chart()?.dispose());
  }

  private draw(): void {
    const words = this.words();
    this.chart()?.draw(
      [
        { name: words.admitted, points: this.samples().map((sample) => [sample.at, sample.admitted]) },
        { name: words.allowed, points: this.samples().map((sample) => [sample.at, sample.allowed]), dashed: true },
      ],
      markersOf(this.done(), this.samples(), (useCase) => useCaseName(useCase, this.language.chosen())),
    );
  }
}
