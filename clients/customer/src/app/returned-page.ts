import { restoreMember } from "@/platform/auth/session";
import { onReturn } from "@/platform/realtime/wake";
import { queryClient } from "./query-client";

/**
 * A page out of the back-forward cache shows what was true when it was left, and heard nothing since: not a log-out, not a
 * payment. Everything is asked anew; who one is first, because another member may have logged in.
 */
export function askAnewOnReturn(): () => void {
  return onReturn(() => {
    void restoreMember();
    void queryClient.invalidateQueries();
  });
}
