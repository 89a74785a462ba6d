import { createBrowserRouter } from "react-router";
import { popularQuery } from "@/features/catalogue/api/posts";
import { CrashPage } from "./crash-page";
import { Layout } from "./layout";
import { MembersOnly } from "./members-only";
import { NotFoundPage } from "./not-found-page";
import { queryClient } from "./query-client";
import { RouteLoading } from "./route-loading";

/** The largest picture of the home page hangs on this answer: it is asked for while the page's code is on its way. */
function beginPopular(): null {
  void queryClient.prefetchQuery(popularQuery());
  return null;
}

export const router = createBrowserRouter([
  {
    HydrateFallback: RouteLoading,
    ErrorBoundary: CrashPage,
    children: [
      {
        Component: Layout,
        ErrorBoundary: CrashPage,
        children: [
          {
            index: true,
            loader: beginPopular,
            lazy: async () => ({ Component: (await import("@/features/catalogue/ui/home-page")).HomePage }),
          },
          {
            path: "performances",
            lazy: async () => ({ Component: (await import("@/features/catalogue/ui/list-page")).ListPage }),
          },
          {
            path: "performances/:postId",
            lazy: async () => ({ Component: (await import("@/features/catalogue/ui/detail-page")).DetailPage }),
          },
          {
            path: "sessions/:sessionId/draw",
            lazy: async () => ({ Component: (await import("@/features/queue/ui/draw-page")).DrawPage }),
          },
          {
            path: "login",
            lazy: async () => ({ Component: (await import("@/features/members/ui/login-page")).LoginPage }),
          },
          {
            path: "signup",
            lazy: async () => ({ Component: (await import("@/features/members/ui/signup-page")).SignupPage }),
          },
          {
            Component: MembersOnly,
            children: [
              {
                path: "sessions/:sessionId/queue",
                lazy: async () => ({ Component: (await import("@/features/queue/ui/waiting-page")).WaitingPage }),
              },
              {
                path: "checkout/success",
                lazy: async () => ({ Component: (await import("./purchase/success-page")).SuccessPage }),
              },
              {
                path: "checkout/fail",
                lazy: async () => ({ Component: (await import("./purchase/fail-page")).FailPage }),
              },
              {
                path: "checkout/:reservationId",
                lazy: async () => ({ Component: (await import("./purchase/checkout-page")).CheckoutPage }),
              },
              {
                path: "me/sessions",
                lazy: async () => ({
                  Component: (await import("@/features/members/ui/login-sessions-page")).LoginSessionsPage,
                }),
              },
              {
                path: "me/reservations",
                lazy: async () => ({
                  Component: (await import("@/features/reservations/ui/my-reservations-page")).MyReservationsPage,
                }),
              },
              {
                path: "me/reservations/:reservationId",
                lazy: async () => ({ Component: (await import("./purchase/reservation-page")).ReservationPage }),
              },
            ],
          },
          { path: "*", Component: NotFoundPage },
        ],
      },
      {
        Component: MembersOnly,
        children: [
          {
            path: "me/reservations/:reservationId/print",
            lazy: async () => ({ Component: (await import("./purchase/print-page")).PrintPage }),
          },
          {
            path: "sessions/:sessionId/seats",
            lazy: async () => ({ Component: (await import("./purchase/seats-route")).SeatsRoute }),
          },
        ],
      },
    ],
  },
]);
