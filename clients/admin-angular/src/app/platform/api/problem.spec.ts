import { HttpErrorResponse } from "@angular/common/http";
import { toProblem } from "./problem";

describe("a refusal", () => {
  it("carries the server's code, trace and mistakes", () => {
    const body = { code: "request.invalid", traceId: "abc", errors: { capacity: ["At most 1000000."] } };
    const problem = toProblem(new HttpErrorResponse({ status: 400, error: body }));
    expect([problem.code, problem.status, problem.traceId, problem.errors]).toEqual([
      "request.invalid",
      400,
      "abc",
      body.errors,
    ]);
  });

  it.each([
    [0, "network"],
    [401, "auth.required"],
    [404, "not-found"],
    [502, "busy"],
  ])("without a body is told by its status %i", (status, code) => {
    expect(toProblem(new HttpErrorResponse({ status, error: "<html>" })).code).toBe(code);
  });
});
