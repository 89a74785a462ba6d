import { loadTossPayments } from "@tosspayments/tosspayments-sdk";
import { within } from "@/platform/api/time-limit";
import type { StartedPayment } from "@/platform/api/types";
import { orderNotes } from "./order-notes";

const EMAIL_LIMIT = 100;
const ORDER_NAME_LIMIT = 100;
const LOAD_MS = 15_000;
/** The gateway's page replaces this one long before; one that is still here was stopped on the way. */
const LEAVE_MS = 30_000;

interface Buyer {
  email: string;
  name: string;
}

/** Leaves the page for the gateway. The sandbox serves its own script to the real SDK, so there is one code path. */
export async function openGateway(payment: StartedPayment, reservationId: string, buyer: Buyer): Promise<void> {
  const toss = await within(
    LOAD_MS,
    loadTossPayments(payment.clientKey, payment.sdkUrl ? { src: payment.sdkUrl } : undefined),
  );
  orderNotes.keep(payment.orderId, reservationId);
  const { origin } = window.location;
  const request = toss.payment({ customerKey: payment.customerKey }).requestPayment({
    method: "CARD",
    amount: { currency: "KRW", value: payment.amount },
    orderId: payment.orderId,
    orderName: payment.orderName.slice(0, ORDER_NAME_LIMIT),
    successUrl: `${origin}/checkout/success`,
    failUrl: `${origin}/checkout/fail`,
    // Longer than the gateway takes: it can do without.
    customerEmail: buyer.email.length > EMAIL_LIMIT ? undefined : buyer.email,
    customerName: buyer.name,
  });
  await within(LEAVE_MS, request);
}

/** The SDK tells that the buyer closed its window by an error of this kind; that is a choice, not a failure. */
export function isChangedMind(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code;
  return code === "USER_CANCEL" || code === "PAY_PROCESS_CANCELED";
}
