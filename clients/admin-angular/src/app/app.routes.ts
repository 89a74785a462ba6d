import type { Routes } from "@angular/router";
import { goOn, operatorsOnly } from "./platform/auth/guards";
import { CALLBACK, SIGNED_OUT } from "./platform/auth/oidc";
import { NoticePage } from "./platform/auth/notice-page";
import { Frame } from "./platform/frame/frame";

export const routes: Routes = [
  { path: CALLBACK, component: NoticePage, data: { notice: "failed" }, canActivate: [goOn] },
  { path: SIGNED_OUT, component: NoticePage, data: { notice: "signedOut" } },
  { path: "not-an-operator", component: NoticePage, data: { notice: "noOperator" } },
  {
    path: "",
    component: Frame,
    canActivate: [operatorsOnly],
    children: [
      { path: "", pathMatch: "full", redirectTo: "on-sale" },
      { path: "on-sale", loadComponent: () => import("./queue/sales-page").then((m) => m.SalesPage) },
      { path: "on-sale/:id", loadComponent: () => import("./queue/control-room").then((m) => m.ControlRoom) },
      {
        path: "performances/imports",
        loadComponent: () => import("./catalogue/imports-page").then((m) => m.ImportsPage),
      },
      {
        path: "performances/imports/:id",
        loadComponent: () => import("./catalogue/import-page").then((m) => m.ImportPage),
      },
      {
        path: "performances/:id/prices",
        loadComponent: () => import("./catalogue/prices-page").then((m) => m.PricesPage),
      },
      {
        path: "performances/venues",
        loadComponent: () => import("./catalogue/plans/venues-page").then((m) => m.VenuesPage),
      },
      {
        path: "performances/venues/:id",
        loadComponent: () => import("./catalogue/plans/plans-page").then((m) => m.PlansPage),
      },
      { path: "reservations", loadComponent: () => import("./reservations/find-page").then((m) => m.FindPage) },
      { path: "reservations/:code", loadComponent: () => import("./reservations/case-page").then((m) => m.CasePage) },
      { path: "payments", loadComponent: () => import("./payments/unsettled-page").then((m) => m.UnsettledPage) },
      { path: "history", loadComponent: () => import("./admin/history-page").then((m) => m.HistoryPage) },
      { path: "**", component: NoticePage, data: { notice: "notFound" } },
    ],
  },
];
