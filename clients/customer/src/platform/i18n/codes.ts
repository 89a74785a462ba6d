/** Every code with which the server, or the way to it, may refuse. Each has a sentence in every language. */
export const problemCodes = [
  "network", "unknown", "busy", "not-found", "conflict",
  "request.invalid", "request.malformed", "request.too-large",
  "auth.required", "auth.forbidden", "tokens.invalid",
  "idempotency.in-flight", "idempotency.mismatch",
  "members.email-taken", "members.email-not-verified", "members.code-wrong", "members.code-expired",
  "members.code-tries", "members.code-too-soon", "members.credentials", "members.locked", "members.locked-by-operator", "members.not-yourself",
  "members.not-found", "posts.not-found",
  "queue.closed", "queue.draining", "queue.not-joined", "sessions.not-found", "sessions.times", "sessions.opening-near",
  "entry-pass.required", "entry-pass.invalid", "entry-pass.expired",
  "seats.taken", "seats.limit", "seats.none-adjacent", "seats.invalid", "seats.orphan",
  "holds.none", "holds.already-extended",
  "reservations.not-found", "reservations.forbidden", "reservations.expired", "reservations.not-unpaid",
  "reservations.not-paid", "reservations.cancel-closed", "reservations.not-yet-expired",
  "payment.amount-mismatch", "payment.expired", "payment.refused", "payment.not-found", "payment.forbidden",
  "payment.confirming", "payment.key-mismatch", "payment.not-completed", "payment.not-pending",
  "payment.refund-refused", "payment.refund-running", "payment.refund-too-large", "payment.news-heard", "payment.not-unsettled",
  "tickets.forged", "tickets.unknown", "tickets.void", "tickets.used",
] as const;

export type ProblemCode = (typeof problemCodes)[number];
