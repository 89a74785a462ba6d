export type FailReason = "canceled" | "aborted" | "card" | "other";

/** The gateway's words come in the address, where anybody can write; so its code chooses among sentences of ours. */
export function failReason(code: string | null): FailReason {
  if (code === "PAY_PROCESS_CANCELED" || code === "USER_CANCEL") return "canceled";
  if (code === "PAY_PROCESS_ABORTED") return "aborted";
  if (code?.startsWith("REJECT_") || code?.startsWith("INVALID_CARD") || code === "INVALID_STOPPED_CARD") return "card";
  return "other";
}

export function safeGatewayCode(code: string | null): string | null {
  return code && /^[A-Z0-9_]{1,60}$/.test(code) ? code : null;
}
