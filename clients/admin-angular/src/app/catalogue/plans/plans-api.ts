import { Injectable, inject } from "@angular/core";
import type { components } from "@pickgo/api";
import type { Observable } from "rxjs";
import { Api } from "../../platform/api/api";

type Schemas = components["schemas"];
export type Venues = Schemas["PageOfAdminVenueView"];
export type VenuePlan = Schemas["VenuePlanView"];
export type VenuePlans = Schemas["PageOfVenuePlanView"];
export type Performances = Schemas["PageOfVenuePerformanceView"];
export type SeatingPlan = Schemas["SeatingPlanView"];
export type PlanArea = Schemas["PlanAreaView"];
export type PerformancePlan = Schemas["PerformancePlanView"];
export type Grade = PlanArea["grade"];
export type Prices = Partial<Record<Grade, number>>;

/** Seating plans that venues keep, and the copies that performances take of them. */
@Injectable({ providedIn: "root" })
export class PlansApi {
  private readonly api = inject(Api);

  venues(keyword: string, page: number): Observable<Venues> {
    return this.api.get("/admin/venues", { ...(keyword ? { keyword } : {}), page, size: 20 });
  }

  plans(venue: number, page: number): Observable<VenuePlans> {
    return this.api.get(`/admin/venues/${venue}/plans`, { page, size: 20 });
  }

  performances(venue: number): Observable<Performances> {
    return this.api.get(`/admin/venues/${venue}/performances`, { page: 1, size: 100 });
  }

  upload(venue: number, name: string, file: File): Observable<VenuePlan> {
    const isTable = file.name.toLowerCase().endsWith(".csv");
    const query = `?name=${encodeURIComponent(name)}`;
    // Browsers have their own ideas of a file's type.
    const body = new Blob([file], { type: isTable ? "text/csv" : "application/json" });
    return this.api.post(`/admin/venues/${venue}/plans${isTable ? "/csv" : ""}${query}`, body);
  }

  plan(id: number): Observable<SeatingPlan> {
    return this.api.get(`/admin/plans/${id}`);
  }

  file(id: number, form: "json" | "csv"): Observable<Blob> {
    return this.api.file(`/admin/plans/${id}${form === "csv" ? "/csv" : ""}`);
  }

  has(performance: number): Observable<PerformancePlan> {
    return this.api.get(`/admin/performances/${performance}/plan`);
  }

  take(performance: number, planId: number, prices: Prices, version: number): Observable<PerformancePlan> {
    return this.api.put(`/admin/performances/${performance}/plan`, { planId, prices, version });
  }
}
