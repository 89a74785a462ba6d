import { errorCodes, errors, type ErrorCode } from "@pickgo/api";
import { afterEach, expect, test } from "vitest";
import { words as english } from "@/app/words/en";
import { words as korean } from "@/app/words/ko";
import { Problem } from "@/platform/api/problem";
import { ownCodes } from "@/platform/api/problem-code";
import { switchLanguage } from "@/platform/i18n";
import { problemSentence } from "@/platform/i18n/problem-sentence";

function flat(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = path ? `${path}/${key}` : key;
    return typeof inner === "string" ? [[name, inner] as [string, string]] : flat(inner as object, name);
  });
}

const slots = (sentence: string) => [...sentence.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();

afterEach(() => switchLanguage("ko"));

const ko = new Map(flat(korean));
const en = new Map(flat(english));

test("Korean and English say the same things", () => {
  expect([...en.keys()].sort()).toEqual([...ko.keys()].sort());
});

test("Korean and English fill the same slots", () => {
  const optional = new Set(["common/greeting", "seats/reserve"]);
  const differing = [...ko].filter(
    ([key, sentence]) => !optional.has(key) && String(slots(sentence)) !== String(slots(en.get(key) ?? "")),
  );
  expect(differing).toEqual([]);
});

test("Korean shows no English but names and the switch", () => {
  const allowed = /PickGo|SHA-256|English|QR|VIP|JPEG|PNG|WebP|MB|D-|{{\w+}}/g;
  const foreign = [...ko].filter(([, sentence]) => /[A-Za-z]{2,}/.test(sentence.replace(allowed, "")));
  expect(foreign).toEqual([]);
});

const isHeardHere = (code: ErrorCode) => errors[code].audience.some((each) => each === "guest" || each === "member");
const heard = [...ownCodes, ...errorCodes.filter(isHeardHere)];

test.each(heard)("the refusal %s has a sentence in both languages", async (code) => {
  const problem = new Problem(400, { code });
  const sentences: Record<"ko" | "en", Record<string, string>> = { ko: korean.problems, en: english.problems };
  expect(sentences.ko[code]).toMatch(/요\.$/);
  expect(problemSentence(problem)).toBe(sentences.ko[code]);
  await switchLanguage("en");
  expect(sentences.en[code]).toMatch(/\.$/);
  expect(problemSentence(problem)).toBe(sentences.en[code]);
});

test.each([
  ["Korean", korean.problems],
  ["English", english.problems],
])("no sentence in %s is for a refusal that does not exist", (_, sentences) => {
  const known = new Set<string>([...ownCodes, ...errorCodes]);
  expect(Object.keys(sentences).filter((code) => !known.has(code))).toEqual([]);
});

test("a refusal that the client does not know is told by its status", () => {
  expect(problemSentence(new Problem(503, { code: "new.code" }))).toBe(korean.problems.busy);
  expect(problemSentence(new Problem(418, { code: "new.code" }))).toBe(korean.problems.unknown);
});
