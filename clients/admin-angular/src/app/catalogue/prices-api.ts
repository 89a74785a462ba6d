import { Injectable, inject } from "@angular/core";
import type { components } from "@pickgo/api";
import type { Observable } from "rxjs";
import { Api } from "../platform/api/api";

type Schemas = components["schemas"];
export type Prices = Schemas["PricesView"];
export type SessionSettings = Schemas["SessionSettingsView"];
export type AreaPrice = Schemas["AreaPriceView"];
export type Grade = AreaPrice["grade"];

/** What performances and their sessions cost. */
@Injectable({ providedIn: "root" })
export class PricesApi {
  private readonly api = inject(Api);

  of(performanceId: number): Observable<Prices> {
    return this.api.get(`/admin/performances/${performanceId}/prices`);
  }

  edit(performanceId: number, version: number, prices: AreaPrice[]): Observable<unknown> {
    return this.api.put(`/admin/performances/${performanceId}/prices`, { version, prices });
  }

  editSession(sessionId: number, version: number, prices: AreaPrice[]): Observable<unknown> {
    return this.api.put(`/admin/sessions/${sessionId}/prices`, { version, prices });
  }

  settings(sessionId: number): Observable<SessionSettings> {
    return this.api.get(`/admin/sessions/${sessionId}`);
  }

  /** How the session is sold stays as it was read. */
  editCast(read: SessionSettings, cast: string): Observable<SessionSettings> {
    const { id, version, reserveOpenAt, reserveCloseAt, seatLimit, capacity, noOrphans, proofOfWork } = read;
    const body = { version, reserveOpenAt, reserveCloseAt, seatLimit, capacity, noOrphans, proofOfWork, cast };
    return this.api.put(`/admin/sessions/${id}`, body);
  }
}
