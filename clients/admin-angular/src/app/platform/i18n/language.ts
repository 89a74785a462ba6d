import { Injectable, computed, effect, inject, signal, DOCUMENT, type Signal } from "@angular/core";
import { stored, store } from "../stored";

export const languages = ["ko", "en"] as const;
export type Language = (typeof languages)[number];

/** The same words in every language: what one has, all have. */
export type Words<W> = Record<Language, W>;

const KEY = "pickgo.admin.language";

/** Which language the portal speaks; Korean, unless this browser was told otherwise. */
@Injectable({ providedIn: "root" })
export class LanguageChoice {
  readonly chosen = signal<Language>(stored(KEY, languages) ?? "ko");

  constructor() {
    const page = inject(DOCUMENT);
    effect(() => page.documentElement.setAttribute("lang", this.chosen()));
  }

  choose(language: Language): void {
    this.chosen.set(language);
    store(KEY, language);
  }
}

/** The words of a feature in the language that is chosen. */
export function injectWords<W>(words: Words<W>): Signal<W> {
  const language = inject(LanguageChoice);
  return computed(() => words[language.chosen()]);
}
