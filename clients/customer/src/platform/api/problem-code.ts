import type { ErrorCode } from "@pickgo/api";

/** What only the client can know: that the server was out of reach, that something broke on this side, or that a browser's window was closed. */
export const ownCodes = ["network", "unknown", "passkeys.canceled"] as const;

export type ProblemCode = ErrorCode | (typeof ownCodes)[number];
