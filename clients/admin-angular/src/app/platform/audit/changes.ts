import type { Language } from "../i18n/language";
import { figure, moment } from "../time/format";
import { propertyName, valueName } from "./audit-words";

/** Whole won. */
const MONEY = new Set(["amount", "fee", "fees", "refund", "refunded", "totalPrice"]);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The audit trail's changes (`{"paused":[false,true]}`) in one line: `일시정지: 아니요 → 예`. */
export function changesOf(changes: string | null, language: Language): string {
  if (!changes) return "";
  return Object.entries(JSON.parse(changes) as Record<string, [unknown, unknown]>)
    .map(
      ([name, [before, after]]) =>
        `${propertyName(name, language)}: ${shown(name, before, language)} → ${shown(name, after, language)}`,
    )
    .join(", ");
}

function shown(property: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return language === "ko" ? (value ? "예" : "아니요") : value ? "yes" : "no";
  if (typeof value === "number" && MONEY.has(property)) return `${figure(value)}${language === "ko" ? "원" : " KRW"}`;
  if (typeof value === "string" && INSTANT.test(value)) return moment(value, language);
  return typeof value === "object" ? JSON.stringify(value) : valueName(property, String(value), language);
}
