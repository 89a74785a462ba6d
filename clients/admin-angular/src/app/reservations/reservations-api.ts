import { Injectable, inject } from "@angular/core";
import type { components } from "@pickgo/api";
import type { Observable } from "rxjs";
import { Api } from "../platform/api/api";

type Schemas = components["schemas"];
export type Found = Schemas["FoundReservationView"];
export type Case = Schemas["ReservationCaseView"];
export type Quote = Schemas["RefundQuoteView"];

/** Anybody's reservations, and why they are looked at. */
@Injectable({ providedIn: "root" })
export class ReservationsApi {
  private readonly api = inject(Api);

  find(q: string, reason: string): Observable<{ items: Found[] }> {
    return this.api.get("/admin/search", { q, reason });
  }

  open(code: string, reason: string): Observable<Case> {
    return this.api.get(of(code), { reason });
  }

  quote(code: string, seats: readonly number[], waiveFee: boolean): Observable<Quote> {
    return this.api.get(`${of(code)}/refund-quote`, { seats: seats.join(","), waiveFee });
  }

  /** @param expectedFee As it was shown: another one is refused. */
  refund(code: string, seats: readonly number[], reason: string, waiveFee: boolean, expectedFee: number) {
    return this.api.post<unknown>(`${of(code)}/refund`, { seats, reason, waiveFee, expectedFee });
  }

  resend(code: string): Observable<unknown> {
    return this.api.post(`${of(code)}/tickets/mail`);
  }
}

function of(code: string): string {
  return `/admin/reservations/${encodeURIComponent(code)}`;
}
