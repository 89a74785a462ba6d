const LAST = "pickgo.order.last";

interface OrderNote {
  orderId: string;
  reservationId: string;
}

/** Which reservation went to the gateway: its fail page may come back without an order. */
export const orderNotes = {
  keep(orderId: string, reservationId: string): void {
    sessionStorage.setItem(LAST, JSON.stringify({ orderId, reservationId } satisfies OrderNote));
  },
  reservationOf(orderId: string | null): string | null {
    const stored = sessionStorage.getItem(LAST);
    if (!stored) return null;
    const note = JSON.parse(stored) as OrderNote;
    return orderId === null || note.orderId === orderId ? note.reservationId : null;
  },
};
