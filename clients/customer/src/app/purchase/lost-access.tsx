import { useTranslation } from "react-i18next";
import { SessionFacts, useSessionFacts } from "@/features/queue/ui/session-facts";
import type { Problem } from "@/platform/api/problem";
import { ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { Skeleton } from "@/platform/ui/state-blocks";
import { Frame } from "../layout";

/** Where one stands who may no longer choose seats, because the time ran out or another window gave the pass up: which performance it was, and the ways on. */
export function LostAccess({ sessionId, problem }: { sessionId: number; problem: Problem }) {
  const { t } = useTranslation("seats");
  const session = useSessionFacts(sessionId, null, true);
  return (
    <Frame>
      <div className="mx-auto grid max-w-xl gap-6">
        <div>
          <PageTitle title={t("outside")} />
          {session ? <SessionFacts session={session} /> : <Skeleton className="mt-1 h-19 w-full sm:h-13" />}
        </div>
        <ProblemNote problem={problem}>
          <ButtonLink to={`/sessions/${sessionId}/queue`} replace>
            {t("joinAgain")}
          </ButtonLink>
          {session && (
            <ButtonLink to={`/performances/${session.postId}`} replace look="quiet">
              {t("toPerformance")}
            </ButtonLink>
          )}
        </ProblemNote>
      </div>
    </Frame>
  );
}
