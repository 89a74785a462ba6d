import { describe, expect, it } from "vitest";
import { failReason, safeGatewayCode } from "@/features/payments/ui/fail-reason";

describe("why a payment failed", () => {
  it.each([
    ["PAY_PROCESS_CANCELED", "canceled"],
    ["USER_CANCEL", "canceled"],
    ["PAY_PROCESS_ABORTED", "aborted"],
    ["REJECT_CARD_PAYMENT", "limit"],
    ["EXCEED_MAX_DAILY_PAYMENT_COUNT", "limit"],
    ["INVALID_CARD_EXPIRATION", "cardData"],
    ["REJECT_CARD_COMPANY", "card"],
    ["INVALID_STOPPED_CARD", "card"],
    ["INVALID_CARD_LOST_OR_STOLEN", "card"],
    ["NOT_AVAILABLE_PAYMENT", "closed"],
    ["WHATEVER_COMES", "other"],
    [null, "other"],
  ])("%s is %s", (code, reason) => {
    expect(failReason(code)).toBe(reason);
  });

  it("shows no words that somebody wrote into the address", () => {
    expect(safeGatewayCode("<b>hello</b>")).toBeNull();
    expect(safeGatewayCode("REJECT_CARD_COMPANY")).toBe("REJECT_CARD_COMPANY");
  });
});
