/** The shapes on the wire, as the customer client uses them. */
export type Role = "User" | "Admin";
export type Grade = "P" | "R" | "S" | "A";
export type PerformanceType = "Play" | "Dance" | "Korean" | "Concert" | "Classic" | "Musical" | "Etc";
export type PostSort = "newest" | "views" | "opening";
export type SessionState = "Scheduled" | "Open" | "Closed" | "SoldOut";
export type ReservationStatus = "Reserved" | "Paid" | "PartiallyCanceled" | "Canceled" | "Expired" | "Deleted";
export type PaymentStatus =
  | "Pending" | "Confirming" | "Completed" | "PartiallyCanceled" | "Canceled" | "Failed" | "Expired";
export type SeatLetter = "A" | "H" | "P" | "R" | "B";

export interface Page<T> { items: T[]; page: number; size: number; total: number }
export interface Member { id: number; email: string; nickname: string; role: Role; createdAt: string }
export interface AccessToken { accessToken: string; expiresIn: number }
export interface Login extends AccessToken { member: Member }

export interface PostSummary {
  id: number; title: string; name: string; type: PerformanceType; state: "Scheduled" | "Ongoing" | "Completed";
  startsOn: string; endsOn: string; poster: string; venue: string; views: number;
  priceFrom: number | null; opensAt: string | null;
}
export interface Session {
  id: number; performanceTime: string; reserveOpenAt: string; reserveCloseAt: string | null;
  state: SessionState; remaining: { grade: Grade; seats: number }[];
}
export interface PriceArea { id: number; name: string; grade: Grade; price: number; rows: number; columns: number }
export interface PostDetail {
  id: number; title: string; content: string; views: number;
  performance: {
    id: number; name: string; type: PerformanceType; state: string; startsOn: string; endsOn: string;
    poster: string; runningMinutes: number; minimumAge: number; cast: string;
  };
  venue: { id: number; name: string; address: string; hall?: string | null };
  areas: PriceArea[];
  introImages: string[];
  sessions: Session[];
}

export interface EntryPass { entryPass: string; passExpiresAt: string }
export interface Place {
  state: "Lobby" | "Waiting" | "Admitted"; position: number | null; behind: number | null; total: number | null;
  estimatedSeconds: number | null; opensAt: string | null; entryPass: string | null; passExpiresAt: string | null;
}

export interface AreaLayout { x: number; y: number; seatWidth: number; seatHeight: number; rotation: number; curve: number }
export interface SeatArea extends PriceArea { firstSeat: number; layout: AreaLayout }
export interface SeatMap {
  version: number; areas: SeatArea[]; states: string; mine: number[]; holdExpiresAt: string | null;
  seatLimit: number; passExpiresAt: string;
  performance: { postId: number; name: string; venue: string; performanceTime: string };
}
export interface SeatDelta { version: number; previous: number; changes: [number, SeatLetter][] }
export interface Holds { seats: number[]; expiresAt: string }
export interface HoldRequest { seats?: number[]; best?: { count: number; grade?: Grade; areaId?: number } }

export interface ReservedSeat {
  seat: number; area: string; grade: Grade; row: string; number: number; price: number; canceled: boolean;
}
export interface Reservation {
  id: number; code: string; sessionId: number; status: ReservationStatus; seats: ReservedSeat[]; totalPrice: number;
  expiresAt: string; createdAt: string; paidAt: string | null; canceledAt: string | null; refunded: number;
  performance: { postId: number; name: string; poster: string; venue: string; performanceTime: string };
  paymentId: number | null;
}
export interface RefundQuote { fee: number; refund: number }
export interface Ticket { seat: number; area: string; grade: Grade; row: string; number: number; code: string; qr: string }

export interface StartedPayment {
  id: number; orderId: string; orderName: string; amount: number; clientKey: string; customerKey: string;
  sdkUrl: string | null; sandbox: { baseUrl: string } | null; expiresAt: string;
}
export interface Confirmation { id: number; status: PaymentStatus; reservation: Reservation | null }
export interface Payment {
  id: number; reservationId: number; orderId: string; orderName: string; amount: number; status: PaymentStatus;
  method: string | null; receiptUrl: string | null; failure: { code: string; message: string } | null;
  refunded: number; approvedAt: string | null; expiresAt: string;
}

export interface ProblemBody {
  title?: string; status?: number; detail?: string; code?: string; traceId?: string;
  errors?: Record<string, string[]>; seats?: number[]; gatewayCode?: string;
}
