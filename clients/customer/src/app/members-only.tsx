import type { ReactNode } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { useMember } from "@/platform/auth/session";

/** Sends a guest to log in and remembers where one was going. */
export function MembersOnly({ waiting }: { waiting: ReactNode }) {
  const state = useMember();
  const { pathname, search } = useLocation();
  if (state.status === "unknown") return waiting;
  if (state.status === "guest") return <Navigate replace to={`/login?from=${encodeURIComponent(pathname + search)}`} />;
  return <Outlet />;
}
