import { ChangeDetectionStrategy, Component, inject, input, computed } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { Router } from "@angular/router";
import { injectWords } from "../i18n/language";
import { Operator } from "./operator";
import { authWords } from "./words";

export type Notice = "failed" | "noOperator" | "signedOut" | "notFound";

/** One thing to say and what to do about it, in place of a page. */
@Component({
  selector: "pg-notice-page",
  imports: [MatButtonModule],
  template: `
    <main class="card">
      <h1>{{ words().title }}</h1>
      <p>{{ words().text }}</p>
      <div class="actions">
        <button matButton="filled" type="button" (click)="act()">{{ words().action }}</button>
        @if (shop(); as label) {
          <a matButton href="/">{{ label }}</a>
        }
      </div>
    </main>
  `,
  styles: `
    main {
      max-width: 480px;
      margin: 48px auto;
      padding: 24px;
    }
    h1 {
      font-size: 1.5rem;
    }
    p {
      margin-top: 8px;
      color: var(--soft);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 24px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticePage {
  readonly notice = input.required<Notice>();
  private readonly operator = inject(Operator);
  private readonly router = inject(Router);
  private readonly all = injectWords(authWords);
  protected readonly words = computed(() => this.all()[this.notice()]);
  protected readonly shop = computed(() => {
    const words = this.words();
    return "shop" in words ? words.shop : null;
  });

  protected act(): void {
    if (this.notice() === "noOperator") this.operator.logOut();
    else if (this.notice() === "notFound") void this.router.navigateByUrl("/");
    else this.operator.logIn();
  }
}
