import { HttpErrorResponse } from "@angular/common/http";
import type { components } from "@pickgo/api";

/** What is wrong with a file, and on which line of it. */
export interface Fault {
  path: string;
  line: number | null;
  code: string;
  text: string;
}

/** What the server refused, by its stable code. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly traceId: string | null = null,
    readonly errors: Record<string, string[]> = {},
    readonly faults: readonly Fault[] = [],
  ) {
    super(code);
    this.name = "Problem";
  }
}

type Told = components["schemas"]["ProblemDetails"] & {
  code?: string;
  traceId?: string;
  errors?: Record<string, string[]>;
  faults?: Fault[];
};

/** Whatever went wrong, as a refusal; a server out of reach is `network`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof HttpErrorResponse)) return new Problem("unknown", 0);
  const told = (typeof error.error === "object" && error.error !== null ? error.error : {}) as Told;
  const code = told.code ?? codeOf(error.status);
  return new Problem(code, error.status, told.traceId ?? null, told.errors ?? {}, told.faults ?? []);
}

function codeOf(status: number): string {
  if (status === 0) return "network";
  if (status === 401) return "auth.required";
  if (status === 403) return "auth.forbidden";
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  return status === 429 || status >= 500 ? "busy" : "request.invalid";
}
