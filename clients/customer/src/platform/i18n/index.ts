import i18n from "i18next";
import { initReactI18next } from "react-i18next";
import { words as korean } from "./ko";

export type Language = "ko" | "en";
const STORED = "pickgo.language";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof korean;
    keySeparator: ".";
  }
}

function stored(): Language {
  return localStorage.getItem(STORED) === "en" ? "en" : "ko";
}

async function load(language: Language): Promise<void> {
  if (language === "ko" || i18n.hasResourceBundle("en", "common")) return;
  const { words } = await import("./en");
  for (const [namespace, bundle] of Object.entries(words)) i18n.addResourceBundle("en", namespace, bundle);
}

/** Korean comes with the first load; English only when somebody asks for it. */
export async function startLanguage(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: "ko",
    fallbackLng: "ko",
    resources: { ko: korean },
    ns: Object.keys(korean),
    defaultNS: "common",
    interpolation: { escapeValue: false },
  });
  if (stored() === "en") await switchLanguage("en");
}

export async function switchLanguage(language: Language): Promise<void> {
  await load(language);
  await i18n.changeLanguage(language);
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
}
