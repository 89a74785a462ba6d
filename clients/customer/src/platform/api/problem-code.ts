import type { ErrorCode } from "@pickgo/api";

/** What only the client can know: that the server was out of reach, or that something broke on this side. */
export const ownCodes = ["network", "unknown"] as const;

export type ProblemCode = ErrorCode | (typeof ownCodes)[number];
