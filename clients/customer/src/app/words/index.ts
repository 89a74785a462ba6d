import { startLanguage } from "@/platform/i18n";
import { words as korean } from "./ko";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof korean;
    keySeparator: ".";
  }
}

/** Every feature brings its own words; here they come together. Korean comes with the first load; English only when asked for. */
export function startWords(): Promise<void> {
  return startLanguage({ korean, english: async () => (await import("./en")).words });
}
