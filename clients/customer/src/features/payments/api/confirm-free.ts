import type { StartedPayment } from "@/platform/api/types";
import { orderNotes } from "./order-notes";

/** Method, and key, of a payment of nothing. */
export const FREE = "FREE";

/**
 * Goes straight to where the gateway would come back to: that page confirms, and a reload of it confirms the same once more. A real step
 * to another address, as from the gateway: the checkout's question about leaving is not for it.
 */
export function confirmFree(payment: StartedPayment, reservationId: string): void {
  orderNotes.keep(payment.orderId, reservationId);
  const query = new URLSearchParams({ paymentKey: FREE, orderId: payment.orderId, amount: String(payment.amount) });
  window.location.assign(`/checkout/success?${query}`);
}
