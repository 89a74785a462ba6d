import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { Announcer } from "@/platform/ui/announcer";
import { Footer } from "./footer";
import { Header } from "./header";
import { useLinkedHead } from "./linked-head";
import { OfflineBar } from "./offline-bar";

export function Layout() {
  useLinkedHead(useLocation().pathname);
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

/** What stands around every page, also around one that had the screen for itself and can not go on. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const navigating = useNavigation().state !== "idle";
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-input bg-brand px-4 py-2 text-on-brand focus:not-sr-only focus:fixed focus:left-2 focus:top-2"
      >
        {t("skip")}
      </a>
      {navigating && <div aria-hidden className="fixed inset-x-0 top-0 z-50 h-1 animate-pulse bg-brand" />}
      <Header />
      <OfflineBar />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl grow px-4 py-6 md:py-10 min-h-[calc(100dvh-3.5rem)]"
      >
        {children}
      </main>
      <Footer />
      <Announcer />
      <ScrollRestoration />
    </div>
  );
}
