import { createBrowserRouter, type RouteObject } from "react-router";
import { popularQuery } from "@/features/catalogue/api/posts";
import { legalPages } from "@/features/legal/api/legal";
import { CrashPage } from "./crash-page";
import { Layout } from "./layout";
import { MembersOnly } from "./members-only";
import { NotFoundPage } from "./not-found-page";
import { queryClient } from "./query-client";
import { FullScreenLoading, RouteLoading } from "./route-loading";

/** The largest picture of the home page hangs on this answer: it is asked for while the page's code is on its way. */
function beginPopular(): null {
  void queryClient.prefetchQuery(popularQuery());
  return null;
}

const framed: RouteObject[] = [
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
    lazy: async () => ({ Component: (await import("./detail-route")).DetailRoute }),
  },
  {
    path: "venues/:venueId",
    lazy: async () => ({ Component: (await import("@/features/catalogue/ui/venue-page")).VenuePage }),
  },
  {
    path: "sessions/:sessionId/draw",
    lazy: async () => ({ Component: (await import("@/features/queue/ui/draw-page")).DrawPage }),
  },
  ...legalPages.map((name) => ({
    path: `legal/${name}`,
    lazy: async () => {
      const { LegalPage } = await import("@/features/legal/ui/legal-page");
      return { Component: () => <LegalPage key={name} name={name} /> };
    },
  })),
  {
    path: "consent",
    lazy: async () => ({ Component: (await import("@/features/identity/ui/consent-page")).ConsentPage }),
  },
  {
    path: "device",
    lazy: async () => ({ Component: (await import("@/features/identity/ui/device-page")).DevicePage }),
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
    path: "social",
    lazy: async () => ({ Component: (await import("@/features/members/ui/social-page")).SocialPage }),
  },
  {
    path: "forgot",
    lazy: async () => ({ Component: (await import("@/features/members/ui/forgot-page")).ForgotPage }),
  },
  {
    path: "reset",
    lazy: async () => ({ Component: (await import("@/features/members/ui/reset-page")).ResetPage }),
  },
  {
    element: <MembersOnly waiting={<RouteLoading />} />,
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
        path: "me/apps",
        lazy: async () => ({
          Component: (await import("@/features/identity/ui/connected-apps-page")).ConnectedAppsPage,
        }),
      },
      {
        path: "me/connections",
        lazy: async () => ({ Component: (await import("@/features/members/ui/connections-page")).ConnectionsPage }),
      },
      {
        path: "me/sessions",
        lazy: async () => ({
          Component: (await import("@/features/members/ui/login-sessions-page")).LoginSessionsPage,
        }),
      },
      {
        path: "me/security",
        lazy: async () => ({ Component: (await import("@/features/members/ui/security-page")).SecurityPage }),
      },
      {
        path: "me/confirm",
        lazy: async () => ({ Component: (await import("@/features/members/ui/confirm-page")).ConfirmPage }),
      },
      {
        path: "me/profile",
        lazy: async () => ({ Component: (await import("@/features/members/ui/profile-page")).ProfilePage }),
      },
      {
        path: "me/consents",
        lazy: async () => ({ Component: (await import("@/features/members/ui/consents-page")).ConsentsPage }),
      },
      {
        path: "me/leave",
        lazy: async () => ({ Component: (await import("@/features/members/ui/leave-page")).LeavePage }),
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
];

/** Tools and papers, without the shop around them. */
const fullScreen: RouteObject[] = [
  {
    path: "me/reservations/:reservationId/print",
    lazy: async () => ({ Component: (await import("./purchase/print-page")).PrintPage }),
  },
  {
    path: "sessions/:sessionId/seats",
    lazy: async () => ({ Component: (await import("./purchase/seats-route")).SeatsRoute }),
  },
];

export const router = createBrowserRouter([
  {
    ErrorBoundary: CrashPage,
    children: [
      {
        Component: Layout,
        ErrorBoundary: CrashPage,
        // The frame stands while a page's code is on its way, with the same bones below it as in index.html.
        children: [{ HydrateFallback: RouteLoading, children: framed }],
      },
      {
        HydrateFallback: FullScreenLoading,
        children: [{ element: <MembersOnly waiting={<FullScreenLoading />} />, children: fullScreen }],
      },
    ],
  },
]);
