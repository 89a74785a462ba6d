import { ChangeDetectionStrategy, Component, effect, inject, input } from "@angular/core";
import { Title } from "@angular/platform-browser";

/** A page's head: its title, in the window too, and what stands at its right. */
@Component({
  selector: "pg-page-head",
  template: `
    <div>
      <ng-content select="[crumb]" />
      <h1 tabindex="-1">{{ heading() }}</h1>
    </div>
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: end;
      justify-content: space-between;
    }
    h1 {
      font-size: 1.5rem;
      line-height: 1.3;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHead {
  readonly heading = input.required<string>();

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.heading()} · PickGo`));
  }
}
