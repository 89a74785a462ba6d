import { ChangeDetectionStrategy, Component, computed, input, numberAttribute } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { RouterLink } from "@angular/router";
import { injectWords } from "../i18n/language";
import { uiWords } from "./words";

/** The page that the address asks for: from 1, whatever somebody wrote there. */
export const pageOf = (told: unknown) => Math.max(1, numberAttribute(told, 1));

/** To the pages before and after; nothing where there is one page. What else stands in the address stays there. */
@Component({
  selector: "pg-pager",
  imports: [MatButtonModule, RouterLink],
  template: `
    @if (pages() > 1) {
      <nav [attr.aria-label]="where()">
        <a
          matButton
          [routerLink]="[]"
          [queryParams]="{ page: page() - 1 }"
          queryParamsHandling="merge"
          [class.gone]="page() <= 1"
          >{{ words().previous }}</a
        >
        <span class="soft">{{ where() }}</span>
        <a
          matButton
          [routerLink]="[]"
          [queryParams]="{ page: page() + 1 }"
          queryParamsHandling="merge"
          [class.gone]="page() >= pages()"
          >{{ words().next }}</a
        >
      </nav>
    }
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
    }
    .gone {
      visibility: hidden;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pager {
  readonly page = input.required<number>();
  /** What is shown: how many there are, and how many on a page. */
  readonly found = input.required<{ total: number; size: number }>();

  protected readonly words = injectWords(uiWords);
  protected readonly pages = computed(() => Math.max(1, Math.ceil(this.found().total / this.found().size)));
  protected readonly where = computed(() => this.words().page(this.page(), this.pages()));
}
