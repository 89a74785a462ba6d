import i18n from "i18next";
import type { Problem } from "@/platform/api/problem";
import { problems } from "./ko/problems";

type Told = keyof typeof problems;

function isTold(code: string): code is Told {
  return Object.hasOwn(problems, code);
}

function fallback(status: number): Told {
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  if (status === 429 || status >= 500) return "busy";
  if (status === 400) return "request.invalid";
  return "unknown";
}

/** What happened and what to do next, in the reader's language. A code of a newer server falls back to its status. */
export function problemSentence(problem: Problem): string {
  const code = isTold(problem.code) ? problem.code : fallback(problem.status);
  return i18n.t(code, { ns: "problems", keySeparator: false }) as string;
}
