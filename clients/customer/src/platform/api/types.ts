import type { components } from "@pickgo/api";

/** The shapes on the wire under the words that the client uses. All but the last group is generated. */
type Schemas = components["schemas"];

export type Grade = Schemas["SeatGrade"];
export type PerformanceType = Schemas["PerformanceType"];
export type ReservationStatus = Schemas["ReservationStatus"];

export type Member = Schemas["MemberView"];
export type AccessToken = Schemas["TokenView"];
export type Login = Schemas["LoginView"];
export type ConnectedApp = Schemas["ConnectedAppView"];
export type AppRequest = Schemas["AppRequestView"];
export type NextStep = Schemas["NextStepView"];
export type Passkey = Schemas["PasskeyView"];
export type Enrolment = Schemas["EnrolmentView"];
export type EnrolledLogin = Schemas["EnrolledLoginView"];
export type SocialVisit = Schemas["SocialVisitView"];
export type Connection = Schemas["ConnectionView"];
export type MemberImage = Schemas["MemberImageView"];
export type LoginSession = Schemas["LoginSessionView"];

export type MailLanguage = Schemas["Language"];
export type Consent = Schemas["ConsentView"];
export type ConsentQuestion = Schemas["ConsentQuestionView"];
export type ConsentRequest = Schemas["ConsentRequest"];

export type PostSummary = Schemas["PostSummaryView"];
export type Suggestion = Schemas["SuggestionView"];
export type PostDetail = Schemas["PostView"];
export type Session = Schemas["SessionView"];
export type Venue = Schemas["VenueView"];

export type Review = Schemas["ReviewView"];
export type ReviewList = Schemas["ReviewListView"];
export type ReviewSummary = Schemas["ReviewSummaryView"];
export type ReportReason = Schemas["ReportReason"];

export type Place = Schemas["PlaceView"];
export type QueuedSession = Schemas["QueuedSessionView"];
export type JoinProof = Schemas["JoinProofRequest"];
export type Draw = Schemas["DrawView"];

export type SeatArea = Schemas["SeatMapAreaView"];
export type SeatMark = Schemas["SeatMarkView"];
export type SeatMap = Schemas["SeatMapView"];
export type FoundSeats = Schemas["FoundSeatsView"];
export type Holds = Schemas["HoldView"];
export type HoldRequest = Schemas["HoldSeatsRequest"];
export type BestSeats = Schemas["BestSeatsRequest"];

export type Reservation = Schemas["ReservationView"];
export type ReservedSeat = Schemas["ReservationSeatView"];
export type RefundStep = Schemas["RefundStepView"];
export type RefundQuote = Schemas["RefundQuoteView"];
export type Ticket = Schemas["TicketView"];

export type Seller = Schemas["SellerView"];
export type LegalPage = Schemas["LegalPageView"];

export type StartedPayment = Schemas["StartedPaymentView"];
export type Confirmation = Schemas["ConfirmedPaymentView"];
export type Payment = Schemas["PaymentView"];

/** What the hubs push and what refusals carry: OpenAPI does not speak of these. */
export interface EntryPass {
  entryPass: string;
  passExpiresAt: string;
}
export interface ProblemBody extends Omit<Schemas["ProblemDetails"], "title" | "status"> {
  title?: string | null;
  status?: number | null;
  code?: string;
  traceId?: string;
  errors?: Record<string, string[]>;
  seats?: number[];
  gatewayCode?: string;
  /** Work to be done before the same request is taken. */
  proofOfWork?: { challenge: string; puzzles: number; bits: number };
}
