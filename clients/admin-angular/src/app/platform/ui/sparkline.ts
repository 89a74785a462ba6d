import { ChangeDetectionStrategy, Component, computed, input } from "@angular/core";

const [WIDTH, HEIGHT] = [120, 28];

/** The last minutes of a figure, beside it; the figure is what is read aloud. */
@Component({
  selector: "pg-sparkline",
  template: `<svg [attr.viewBox]="box" preserveAspectRatio="none" aria-hidden="true">
    <polyline [attr.points]="points()" />
  </svg>`,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      height: 28px;
      overflow: visible;
    }
    polyline {
      fill: none;
      stroke: var(--series-1);
      stroke-width: 2;
      vector-effect: non-scaling-stroke;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Sparkline {
  readonly values = input.required<readonly number[]>();
  protected readonly box = `0 0 ${WIDTH} ${HEIGHT}`;
  protected readonly points = computed(() => pointsOf(this.values()));
}

/** From zero to the highest of them, so that a quiet line lies at the bottom. */
export function pointsOf(values: readonly number[]): string {
  const top = Math.max(...values, 1);
  const step = WIDTH / Math.max(1, values.length - 1);
  return values.map((value, index) => `${round(index * step)},${round(HEIGHT - (value / top) * HEIGHT)}`).join(" ");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
