import { errorCodes, errors } from "@pickgo/api";
import { Problem } from "../api/problem";
import { isTold, problemSentence } from "./problem-words";

describe("what was refused", () => {
  it("is a sentence in both languages for every code that an operator may meet", () => {
    for (const code of errorCodes.filter((each) => errors[each].audience.includes("operator"))) {
      const problem = new Problem(code, errors[code].status);
      expect(problemSentence(problem, "ko"), code).toMatch(/[가-힣].*\.$/);
      expect(problemSentence(problem, "en"), code).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("says its own thing for what the control room and imports refuse", () => {
    for (const code of ["conflict", "sessions.not-found", "operations.under-way", "imports.not-configured", "network"])
      expect(isTold(code), code).toBe(true);
  });

  it("falls back to the status for a code of a newer server", () => {
    expect(problemSentence(new Problem("queue.brand-new", 409), "ko")).toBe(
      problemSentence(new Problem("conflict", 409), "ko"),
    );
  });
});
