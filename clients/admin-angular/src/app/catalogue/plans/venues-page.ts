import { ChangeDetectionStrategy, Component, effect, inject, input } from "@angular/core";
import { MatButtonModule } from "@angular/material/button";
import { MatFormFieldModule } from "@angular/material/form-field";
import { MatInputModule } from "@angular/material/input";
import { Router, RouterLink } from "@angular/router";
import { injectPolled } from "../../platform/api/polled";
import { injectWords } from "../../platform/i18n/language";
import { figure } from "../../platform/time/format";
import { PageHead } from "../../platform/ui/page-head";
import { Pager, pageOf } from "../../platform/ui/pager";
import { ProblemNote } from "../../platform/ui/problem-note";
import { uiWords } from "../../platform/ui/words";
import { PlansApi } from "./plans-api";
import { planWords } from "./words";

const EVERY_MS = 30_000;

/** The venues, whose seating plans are behind their names. */
@Component({
  selector: "pg-venues-page",
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, PageHead, Pager, ProblemNote, RouterLink],
  templateUrl: "./venues-page.html",
  styleUrl: "../imports.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VenuesPage {
  readonly page = input(1, { transform: pageOf });
  readonly keyword = input("", { transform: (told: unknown) => (typeof told === "string" ? told : "") });

  private readonly api = inject(PlansApi);
  private readonly router = inject(Router);
  protected readonly words = injectWords(planWords);
  protected readonly common = injectWords(uiWords);
  protected readonly venues = injectPolled(() => this.api.venues(this.keyword(), this.page()), EVERY_MS);
  protected readonly figure = figure;

  constructor() {
    effect(() => {
      this.page();
      this.keyword();
      this.venues.refresh();
    });
  }

  protected find(event: Event, keyword: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { keyword: keyword.trim() || null, page: null } });
  }
}
