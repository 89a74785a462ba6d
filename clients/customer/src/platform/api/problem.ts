import type { ProblemCode } from "./problem-code";
import type { ProblemBody } from "./types";

/** A refusal that the server gave a code, or a failure to reach it (`network`). */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly traceId: string | null;
  readonly seats: number[];
  readonly errors: Record<string, string[]>;
  readonly gatewayCode: string | null;
  readonly proofOfWork: ProblemBody["proofOfWork"];
  readonly retryAfterSeconds: number | null;

  constructor(status: number, body: ProblemBody, retryAfterSeconds: number | null = null) {
    super(body.title ?? body.code ?? `HTTP ${status}`);
    this.name = "Problem";
    this.status = status;
    this.code = body.code ?? codeOfStatus(status);
    this.traceId = body.traceId ?? null;
    this.seats = body.seats ?? [];
    this.errors = body.errors ?? {};
    this.gatewayCode = body.gatewayCode ?? null;
    this.proofOfWork = body.proofOfWork;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Whether the outcome is unknown or will change by itself, so the same request may be sent again. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500 || this.code === "idempotency.in-flight";
  }
}

function codeOfStatus(status: number): ProblemCode {
  if (status === 0) return "network";
  if (status === 401) return "auth.required";
  if (status === 403) return "auth.forbidden";
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  if (status === 413) return "request.too-large";
  if (status === 429 || status >= 500) return "busy";
  return "request.invalid";
}

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError || isLate(error)) return new Problem(0, { code: "network" });
  return new Problem(0, { code: "unknown", title: error instanceof Error ? error.message : undefined });
}

/** A request that ran into its time limit: whether it did its work is as unknown as after a broken line. */
function isLate(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}

export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

export async function problemOf(response: Response, body: unknown): Promise<Problem> {
  const retryAfter = Number(response.headers.get("Retry-After"));
  const known = typeof body === "object" && body !== null ? (body as ProblemBody) : {};
  return new Problem(response.status, known, Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null);
}
