import { useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMember } from "@/platform/auth/session";
import { buttonLook } from "@/platform/ui/button";
import { drawQuery } from "../api/draw";
import type { WaitingState } from "./waiting-state";

/** In a window of its own: reading about the draw must not cost the place that it gave. */
export function DrawLink({ sessionId, state }: { sessionId: number; state: WaitingState }) {
  const { t } = useTranslation("queue");
  const member = useMember();
  const lobby = state.phase === "lobby";
  const seen = lobby || state.drawn !== null;
  // Who came after the opening, or reloaded, has to ask whether there was a draw; who saw it need not.
  const draw = useQuery({
    ...drawQuery(sessionId, member.status === "member" ? member.member.id : null),
    enabled: !seen,
    retry: false,
  });
  if (!seen && !draw.data?.drawnAt) return null;
  return (
    <p className="mt-4">
      <Link to={`/sessions/${sessionId}/draw`} target="_blank" className={buttonLook("quiet")}>
        {t(lobby ? "howDrawn" : "checkDraw")}
        <ExternalLink aria-hidden className="size-4" />
        <span className="sr-only">{t("newWindow")}</span>
      </Link>
    </p>
  );
}
