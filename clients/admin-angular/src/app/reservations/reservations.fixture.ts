import type { Case, Found } from "./reservations-api";

export function aReservation(): Case["reservation"] {
  const seat = { area: "VIP", grade: "P", row: "A열", number: 1, label: "1", kind: "Seated", price: 150000 } as const;
  return {
    id: "7K2M4Q8RTX",
    sessionId: 7,
    status: "Paid",
    seats: [
      { ...seat, seat: 1, canceled: false },
      { ...seat, seat: 2, label: "2", canceled: false },
      { ...seat, seat: 3, label: "3", canceled: true },
    ],
    totalPrice: 450000,
    expiresAt: "2026-11-20T11:10:00Z",
    createdAt: "2026-11-20T11:00:00Z",
    paidAt: "2026-11-20T11:02:00Z",
    canceledAt: null,
    refunded: 0,
    fees: 0,
    refundPending: false,
    performance: {
      postId: 3,
      name: "밤의 도시",
      poster: "",
      venue: "달빛극장",
      hall: null,
      performanceTime: "2026-12-05T16:30:00Z",
      afterMidnight: true,
    },
    paymentId: "PG-1",
    refundTerms: [],
  };
}

export function aFound(): Found {
  return { reservation: aReservation(), memberId: 5, nickname: "김예매" };
}

export function aCase(): Case {
  const entry = {
    actorId: "5",
    address: "203.0.113.7",
    traceId: "0af7",
    subjectKind: "reservation",
    subjectId: "7K2M4Q8RTX",
  };
  return {
    reservation: aReservation(),
    buyer: { memberId: 5, nickname: "김예매", email: "yemae@example.com" },
    payments: [
      {
        id: "PG-1",
        reservationId: "7K2M4Q8RTX",
        orderId: "PG-1",
        orderName: "밤의 도시",
        amount: 450000,
        status: "Failed",
        method: "카드",
        receiptUrl: null,
        failure: { code: "REJECT_CARD_PAYMENT", message: "한도초과" },
        refunded: 0,
        approvedAt: null,
        expiresAt: "2026-11-20T11:12:00Z",
      },
    ],
    refunds: [],
    timeline: [
      { ...entry, id: 1, at: "2026-11-20T11:00:00Z", actorKind: "Member", useCase: "ReserveSeats", changes: null },
      {
        ...entry,
        id: 2,
        at: "2026-11-20T11:10:00Z",
        actorKind: "System",
        actorId: "expiry",
        useCase: "ExpireReservation",
        address: null,
        changes: '{"status":["Reserved","Expired"]}',
      },
    ],
  };
}
