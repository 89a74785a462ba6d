import { afterEach, describe, expect, it } from "vitest";
import { Problem } from "@/platform/api/problem";
import { switchLanguage } from "@/platform/i18n";
import { problemCodes } from "@/platform/i18n/codes";
import { words as english } from "@/app/words/en";
import { words as korean } from "@/app/words/ko";
import { problemSentence } from "@/platform/i18n/problem-sentence";

function flat(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = path ? `${path}/${key}` : key;
    return typeof inner === "string" ? [[name, inner] as [string, string]] : flat(inner as object, name);
  });
}

const slots = (sentence: string) => [...sentence.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();

describe("the two languages", () => {
  const ko = new Map(flat(korean));
  const en = new Map(flat(english));

  it("say the same things", () => {
    expect([...en.keys()].sort()).toEqual([...ko.keys()].sort());
  });

  it("fill the same slots", () => {
    const optional = new Set(["common/greeting", "seats/reserve"]);
    const differing = [...ko].filter(([key, sentence]) => !optional.has(key) && String(slots(sentence)) !== String(slots(en.get(key) ?? "")));
    expect(differing).toEqual([]);
  });

  it("show no English in Korean but names and the switch", () => {
    const allowed = /PickGo|SHA-256|English|QR|VIP|D-|{{\w+}}/g;
    const foreign = [...ko].filter(([, sentence]) => /[A-Za-z]{2,}/.test(sentence.replace(allowed, "")));
    expect(foreign).toEqual([]);
  });
});

describe("a refusal", () => {
  afterEach(() => switchLanguage("ko"));

  it.each(problemCodes)("%s has a sentence in both languages", async (code) => {
    const problem = new Problem(400, { code });
    expect(problemSentence(problem)).toBe(korean.problems[code]);
    expect(korean.problems[code]).toMatch(/요\.$/);
    await switchLanguage("en");
    expect(problemSentence(problem)).toBe(english.problems[code]);
  });

  it("of a code we do not know is told by its status", () => {
    expect(problemSentence(new Problem(503, { code: "new.code" }))).toBe(korean.problems.busy);
    expect(problemSentence(new Problem(418, { code: "new.code" }))).toBe(korean.problems.unknown);
  });
});
