import { ChangeDetectionStrategy, Component, computed, input } from "@angular/core";
import { injectWords } from "../../platform/i18n/language";
import { figure } from "../../platform/time/format";
import type { SeatingPlan } from "./plans-api";
import { draw } from "./seat-points";
import { planWords } from "./words";

/** A small drawing of a house: its seats in the colours of their grades, and how many there are of each. */
@Component({
  selector: "pg-plan-preview",
  template: `
    @let house = drawing();
    <svg [attr.viewBox]="house.box" role="img" [attr.aria-label]="label()">
      @if (house.stage.round) {
        <ellipse
          class="stage"
          [attr.cx]="house.stage.x + house.stage.width / 2"
          [attr.cy]="house.stage.y + house.stage.height / 2"
          [attr.rx]="house.stage.width / 2"
          [attr.ry]="house.stage.height / 2"
        />
      } @else {
        <rect
          class="stage"
          [attr.x]="house.stage.x"
          [attr.y]="house.stage.y"
          [attr.width]="house.stage.width"
          [attr.height]="house.stage.height"
        />
      }
      @for (part of house.seats; track part.grade) {
        <path [attr.d]="part.path" [attr.data-grade]="part.grade" />
      }
    </svg>
    <ul>
      @for (part of house.seats; track part.grade) {
        <li [attr.data-grade]="part.grade">{{ words().gradeSeats(part.grade, figure(part.count)) }}</li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    svg {
      width: 100%;
      max-height: 420px;
      border-radius: 12px;
      background: var(--mist);
    }
    .stage {
      fill: var(--line);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      padding: 0;
      margin: 0;
      list-style: none;
    }
    li::before {
      display: inline-block;
      width: 10px;
      height: 10px;
      margin-right: 6px;
      background: var(--grade);
      content: "";
    }
    path {
      fill: var(--grade);
    }
    [data-grade="P"] {
      --grade: var(--series-1);
    }
    [data-grade="R"] {
      --grade: var(--urgent);
    }
    [data-grade="S"] {
      --grade: var(--good);
    }
    [data-grade="A"] {
      --grade: var(--series-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanPreview {
  readonly plan = input.required<SeatingPlan>();

  protected readonly words = injectWords(planWords);
  protected readonly figure = figure;
  protected readonly drawing = computed(() => draw(this.plan()));
  protected readonly label = computed(() =>
    this.words().drawing(figure(this.drawing().seats.reduce((sum, { count }) => sum + count, 0))),
  );
}
