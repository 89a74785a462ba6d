import { Injectable, inject } from "@angular/core";
import type { components } from "@pickgo/api";
import type { Observable } from "rxjs";
import { Api } from "../platform/api/api";

type Schemas = components["schemas"];
export type Operation = Schemas["OperationView"];
export type Operations = Schemas["PageOfOperationView"];

/** Imports are long work: begun here, followed as operations. */
@Injectable({ providedIn: "root" })
export class ImportsApi {
  private readonly api = inject(Api);

  list(page: number): Observable<Operations> {
    return this.api.get("/admin/operations", { page, size: 20 });
  }

  one(id: number): Observable<Operation> {
    return this.api.get(`/admin/operations/${id}`);
  }

  start(from: string, to: string): Observable<Operation> {
    return this.api.post("/admin/imports", { source: "Kopis", from, to });
  }

  cancel(id: number): Observable<null> {
    return this.api.delete(`/admin/operations/${id}`);
  }
}

/** Whether there is still something to wait for. */
export function isUnderWay({ state }: Operation): boolean {
  return state === "Queued" || state === "Running";
}
