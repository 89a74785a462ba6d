import { Navigate, Outlet, useLocation } from "react-router";
import { useMember } from "@/platform/auth/session";
import { RouteLoading } from "./route-loading";

/** Sends a guest to log in and remembers where one was going. */
export function MembersOnly() {
  const state = useMember();
  const { pathname, search } = useLocation();
  if (state.status === "unknown") return <RouteLoading />;
  if (state.status === "guest") return <Navigate replace to={`/login?from=${encodeURIComponent(pathname + search)}`} />;
  return <Outlet />;
}
