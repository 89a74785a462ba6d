import { ChangeDetectionStrategy, Component, inject } from "@angular/core";
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from "@angular/router";
import { MatButtonModule } from "@angular/material/button";
import { Operator } from "../auth/operator";
import { LanguageChoice, injectWords } from "../i18n/language";
import { Icon } from "../ui/icon";
import { frameWords, rooms } from "./rooms";
import { ThemeChoice } from "./theme";

/** What stands around every page: the rooms, who I am, language and theme. */
@Component({
  selector: "pg-frame",
  imports: [MatButtonModule, RouterOutlet, RouterLink, RouterLinkActive, Icon],
  templateUrl: "./frame.html",
  styleUrl: "./frame.scss",
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Frame {
  protected readonly operator = inject(Operator);
  protected readonly language = inject(LanguageChoice);
  protected readonly theme = inject(ThemeChoice);
  protected readonly words = injectWords(frameWords);
  protected readonly rooms = rooms;
  private readonly router = inject(Router);

  protected switchLanguage(): void {
    this.language.choose(this.language.chosen() === "ko" ? "en" : "ko");
  }

  /** By a press, and not by itself: what is being typed would be gone. */
  protected logIn(): void {
    this.operator.logIn(this.router.url);
  }

  /** A link to `#main` would leave the page: addresses here are relative to the portal's base. */
  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
