import { ChangeDetectionStrategy, Component, computed, input } from "@angular/core";

/** Strokes in a box of 24, drawn for the portal. */
const paths = {
  dashboard: "M4 13h6V4H4zM14 20h6v-9h-6zM4 20h6v-4H4zM14 8h6V4h-6z",
  door: "M6 21V4l9-1v18zM15 5h3v16M3 21h18M12 12h.01",
  stage: "M4 4h16v12H4zM4 4c0 5-1 8-1 12M20 4c0 5 1 8 1 12M8 20h8M12 16v4",
  ticket:
    "M3 8a2 2 0 0 0 2-2h14a2 2 0 0 0 2 2v3a2 2 0 0 0 0 4v1a2 2 0 0 0-2 2H5a2 2 0 0 0-2-2v-1a2 2 0 0 0 0-4zM14 6v12",
  card: "M3 6h18v12H3zM3 10h18M7 15h4",
  people: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-3 3-5 6-5s6 2 6 5M16 5a3 3 0 0 1 0 6M18 15c2 1 3 3 3 5",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2",
  gear: "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2",
  globe: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
  contrast: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 3v18M12 7l6 3M12 12l8 1M12 17l5 1",
  out: "M14 4H5v16h9M10 12h11M18 8l3 4-3 4",
} as const;

export type IconName = keyof typeof paths;

/** Stands beside words and says nothing of its own. */
@Component({
  selector: "pg-icon",
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
    }
    svg {
      width: 20px;
      height: 20px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => paths[this.name()]);
}
