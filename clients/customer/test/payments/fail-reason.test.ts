import { expect, test } from "vitest";
import { failReason, safeGatewayCode } from "@/features/payments/ui/fail-reason";

test.each([
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
])("a payment that failed with %s is explained as %s", (code, reason) => {
  expect(failReason(code)).toBe(reason);
});

test("words that somebody wrote into the address are not shown", () => {
  expect(safeGatewayCode("<b>hello</b>")).toBeNull();
  expect(safeGatewayCode("REJECT_CARD_COMPANY")).toBe("REJECT_CARD_COMPANY");
});
