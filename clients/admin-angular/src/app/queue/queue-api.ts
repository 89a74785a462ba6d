import { Injectable, inject } from "@angular/core";
import type { components, paths } from "@pickgo/api";
import type { Observable } from "rxjs";
import { Api } from "../platform/api/api";

type Schemas = components["schemas"];
export type Room = Schemas["QueueView"];
export type Sales = Schemas["PageOfSaleView"];
export type Done = Schemas["AuditEntryView"];
type SalesQuery = NonNullable<paths["/api/admin/queues/sales"]["get"]["parameters"]["query"]>;
export type Phase = NonNullable<SalesQuery["phase"]>;

/** Waiting rooms, as operators watch and steer them. */
@Injectable({ providedIn: "root" })
export class QueueApi {
  private readonly api = inject(Api);

  live(): Observable<Room[]> {
    return this.api.get("/admin/queues");
  }

  sales(phase: Phase, page: number): Observable<Sales> {
    return this.api.get("/admin/queues/sales", { phase, page, size: 20 });
  }

  room(id: number): Observable<Room> {
    return this.api.get(`/admin/queues/${id}`);
  }

  /** What was done to the session and its room, the newest first. */
  history(id: number): Observable<Schemas["PageOfAuditEntryView"]> {
    return this.api.get("/admin/audit", { subjectKind: "session", subjectId: id, size: 20 });
  }

  command(id: number, command: "pause" | "resume" | "drain"): Observable<Room> {
    return this.api.post(`/admin/queues/${id}/${command}`);
  }

  override(id: number, ratePerSecond: number | null, capacity: number | null): Observable<Room> {
    return this.api.put(`/admin/queues/${id}/rate`, { ratePerSecond, capacity });
  }
}
