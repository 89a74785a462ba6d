import i18n, { type PostProcessorModule, type ResourceLanguage } from "i18next";
import { initReactI18next } from "react-i18next";

export type Language = "ko" | "en";

/** Sentences by namespace and key. */
interface Dictionary {
  korean: ResourceLanguage;
  english: () => Promise<ResourceLanguage>;
}

const STORED = "pickgo.language";

let loadEnglish: Dictionary["english"] = () => Promise.resolve({});

function stored(): Language {
  return localStorage.getItem(STORED) === "en" ? "en" : "ko";
}

async function load(language: Language): Promise<void> {
  if (language === "ko" || i18n.hasResourceBundle("en", "common")) return;
  for (const [namespace, bundle] of Object.entries(await loadEnglish()))
    i18n.addResourceBundle("en", namespace, bundle);
}

/** An area may be called 구역 itself, and sentences about areas say it too. */
const areaOnce: PostProcessorModule = {
  type: "postProcessor",
  name: "area-once",
  process: (words: string) => words.replaceAll("구역 구역", "구역"),
};

/** Korean is there at once; English is loaded when somebody asks for it. */
export async function startLanguage({ korean, english }: Dictionary): Promise<void> {
  loadEnglish = english;
  await i18n
    .use(initReactI18next)
    .use(areaOnce)
    .init({
      postProcess: [areaOnce.name],
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
