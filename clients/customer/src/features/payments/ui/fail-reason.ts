export type FailReason = "canceled" | "aborted" | "limit" | "cardData" | "card" | "closed" | "other";

const reasons: [RegExp, FailReason][] = [
  [/^(PAY_PROCESS_CANCELED|USER_CANCEL)$/, "canceled"],
  [/^PAY_PROCESS_ABORTED$/, "aborted"],
  [/^(REJECT_CARD_PAYMENT|EXCEED_MAX_.*|REJECT_ACCOUNT_PAYMENT|NOT_ENOUGH_BALANCE)$/, "limit"],
  [
    /^INVALID_(CARD_EXPIRATION|CARD_NUMBER|PASSWORD|CARD_PASSWORD|CARD_IDENTITY|BIRTH_DAY_FORMAT|AUTH_NUMBER)$/,
    "cardData",
  ],
  [/^(NOT_AVAILABLE_(PAYMENT|BANK)|FAILED_INTERNAL_SYSTEM_PROCESSING|PROVIDER_ERROR)$/, "closed"],
  [/^(REJECT_|INVALID_CARD|INVALID_(STOPPED|REJECT)_CARD$|NOT_SUPPORTED_)/, "card"],
];

/** The gateway's words come in the address, where anybody can write; so its code chooses among sentences of ours. */
export function failReason(code: string | null): FailReason {
  return reasons.find(([codes]) => code !== null && codes.test(code))?.[1] ?? "other";
}

export function safeGatewayCode(code: string | null): string | null {
  return code && /^[A-Z0-9_]{1,60}$/.test(code) ? code : null;
}
