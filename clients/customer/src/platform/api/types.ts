import type { components } from "@pickgo/api";

/** The shapes on the wire under the words that the client uses. All but the last group is generated. */
type Schemas = components["schemas"];

export type Grade = Schemas["SeatGrade"];
export type PerformanceType = Schemas["PerformanceType"];
export type ReservationStatus = Schemas["ReservationStatus"];

export type Member = Schemas["MemberView"];
export type AccessToken = Schemas["TokenAnswer"];
export type Login = Schemas["LoginAnswer"];

export type PostSummary = Schemas["PostSummary"];
export type PostDetail = Schemas["PostDetail"];
export type Session = Schemas["SessionView"];

export type Place = Schemas["Place"];
export type Draw = Schemas["DrawView"];

export type SeatArea = Schemas["SeatMapArea"];
export type SeatMap = Schemas["SeatMap"];
export type Holds = Schemas["HeldSeats"];
export type HoldRequest = Schemas["HoldRequest"];
export type BestSeats = Schemas["BestSeats"];

export type Reservation = Schemas["ReservationView"];
export type ReservedSeat = Schemas["ReservationSeatView"];
export type RefundQuote = Schemas["RefundQuote"];
export type Ticket = Schemas["TicketView"];

export type StartedPayment = Schemas["StartedPayment"];
export type Confirmation = Schemas["ConfirmedPayment"];
export type Payment = Schemas["PaymentView"];

/** What the hubs push and what refusals carry: OpenAPI does not speak of these. */
export interface EntryPass {
  entryPass: string;
  passExpiresAt: string;
}
export type SeatLetter = "A" | "H" | "P" | "R" | "B";
export interface SeatDelta {
  version: number;
  previous: number;
  changes: [number, SeatLetter][];
}
export interface ProblemBody extends Omit<Schemas["ProblemDetails"], "title" | "status"> {
  title?: string | null;
  status?: number | null;
  code?: string;
  traceId?: string;
  errors?: Record<string, string[]>;
  seats?: number[];
  gatewayCode?: string;
}
