import { DOCUMENT, Injectable, effect, inject, signal } from "@angular/core";
import { stored, store } from "../stored";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const KEY = "pickgo.admin.theme";

/** Light, dark, or as the machine is set. The control room is dark unless somebody chose light. */
@Injectable({ providedIn: "root" })
export class ThemeChoice {
  readonly chosen = signal<Theme>(stored(KEY, themes) ?? "system");

  constructor() {
    const page = inject(DOCUMENT);
    effect(() => page.documentElement.setAttribute("data-theme", this.chosen()));
  }

  next(): void {
    const theme = themes[(themes.indexOf(this.chosen()) + 1) % themes.length] ?? "system";
    this.chosen.set(theme);
    store(KEY, theme);
  }
}
