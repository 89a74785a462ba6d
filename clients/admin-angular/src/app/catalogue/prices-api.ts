import { Injectable, inject } from "@angular/core";
import type { components } from "@pickgo/api";
import type { Observable } from "rxjs";
import { Api } from "../platform/api/api";

type Schemas = components["schemas"];
export type Prices = Schemas["PricesView"];
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
}
