import type {
  AccessToken, Confirmation, HoldRequest, Holds, Login, Member, Page, Payment, PerformanceType, Place, PostDetail,
  PostSort, PostSummary, RefundQuote, Reservation, SeatMap, StartedPayment, Ticket,
} from "./types";

type Answer<R> = { 200: { headers: Record<string, unknown>; content: { "application/json": R } } };
type Part<Name extends string, Value> = [Value] extends [never]
  ? { [name in Name]?: never }
  : Record<Name, Value>;
type Call<R, Path = never, Query = never, Body = never, Header = never> = {
  parameters: Part<"path", Path> & { query?: Query } & Part<"header", Header>;
  responses: Answer<R>;
} & ([Body] extends [never] ? unknown : { requestBody: { content: { "application/json": Body } } });
type ById = { id: number };
type Keyed = { "Idempotency-Key": string };
type Pass = { "Entry-Pass": string };
type Paged = { page?: number; size?: number };

export interface paths {
  "/api/members/email/send-code": { post: Call<undefined, never, never, { email: string }> };
  "/api/members/email/verify-code": { post: Call<undefined, never, never, { email: string; code: string }> };
  "/api/members": { post: Call<Member, never, never, { email: string; password: string; nickname: string }> };
  "/api/members/login": { post: Call<Login, never, never, { email: string; password: string }> };
  "/api/members/logout": { post: Call<undefined> };
  "/api/members/me": { get: Call<Member> };
  "/api/tokens": { post: Call<AccessToken> };
  "/api/posts": {
    get: Call<Page<PostSummary>, never, { keyword?: string; type?: PerformanceType; sort?: PostSort } & Paged>;
  };
  "/api/posts/popular": { get: Call<PostSummary[], never, { type?: PerformanceType; size?: number }> };
  "/api/posts/opening-soon": { get: Call<PostSummary[], never, { size?: number }> };
  "/api/posts/{id}": { get: Call<PostDetail, ById> };
  "/api/sessions/{id}/queue": {
    get: Call<Place, ById>;
    post: Call<Place, ById>;
    delete: Call<undefined, ById>;
  };
  "/api/sessions/{id}/seats": { get: Call<SeatMap, ById, never, never, Pass> };
  "/api/sessions/{id}/holds": {
    post: Call<Holds, ById, never, HoldRequest, Pass>;
    delete: Call<undefined, ById, { seats?: string }, never, Pass>;
  };
  "/api/sessions/{id}/holds/extend": { post: Call<Holds, ById, never, never, Pass> };
  "/api/reservations": {
    post: Call<Reservation, never, never, { sessionId: number; seats?: number[] }, Pass & Keyed>;
  };
  "/api/reservations/me": { get: Call<Page<Reservation>, never, Paged> };
  "/api/reservations/{id}": { get: Call<Reservation, ById>; delete: Call<undefined, ById> };
  "/api/reservations/{id}/refund-quote": { get: Call<RefundQuote, ById, { seats?: string }> };
  "/api/reservations/{id}/cancel": {
    post: Call<Reservation, ById, never, { seats?: number[]; reason?: string }, Keyed>;
  };
  "/api/reservations/{id}/tickets": { get: Call<Ticket[], ById> };
  "/api/payments": { post: Call<StartedPayment, never, never, { reservationId: number }, Keyed> };
  "/api/payments/confirm": {
    post: Call<Confirmation, never, never, { paymentKey: string; orderId: string; amount: number }, Keyed>;
  };
  "/api/payments/{id}": { get: Call<Payment, ById> };
  "/api/payments/me": { get: Call<Page<Payment>, never, Paged> };
}
