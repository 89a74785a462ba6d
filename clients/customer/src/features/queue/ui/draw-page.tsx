import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useMember } from "@/platform/auth/session";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { showingMoment } from "@/platform/time/showing";
import { ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { drawQuery } from "../api/draw";
import { DrawAhead } from "./draw-ahead";
import { DrawResult } from "./draw-result";

const ASK_AGAIN_MS = 15_000;

/** Open to everybody: a draw that only the drawn may check proves little. */
export function DrawPage() {
  const { t } = useTranslation(["draw", "common"]);
  const sessionId = Number(useParams().sessionId);
  const member = useMember();
  const memberId = member.status === "member" ? member.member.id : null;
  const draw = useQuery({
    ...drawQuery(sessionId, memberId),
    enabled: member.status !== "unknown",
    refetchInterval: ({ state }) => (state.data && !state.data.drawnAt ? ASK_AGAIN_MS : false),
  });
  const session = draw.data?.session;
  return (
    <div className="mx-auto max-w-2xl">
      <PageTitle title={t("title")} />
      <p className="mt-1 text-soft">
        {session ? (
          <>
            <Link to={`/performances/${session.postId}`} className="font-semibold text-ink underline">
              {session.performance}
            </Link>
            <br />
            {showingMoment({ performanceTime: session.time, afterMidnight: session.afterMidnight })} ·{" "}
            {whereabouts(session)}
          </>
        ) : (
          t("session", { id: sessionId })
        )}
      </p>
      <div className="mt-6">
        {draw.isPending && <DrawSkeleton />}
        {draw.isError && !draw.data && (
          <FailedToLoad error={draw.error} retry={() => void draw.refetch()}>
            <ButtonLink to="/" look="plain">
              {t("toHome", { ns: "common" })}
            </ButtonLink>
          </FailedToLoad>
        )}
        {draw.data &&
          (draw.data.drawnAt ? <DrawResult draw={draw.data} sessionId={sessionId} /> : <DrawAhead draw={draw.data} />)}
      </div>
    </div>
  );
}

function DrawSkeleton() {
  return (
    <Loading>
      <Skeleton className="h-8 w-1/2" />
      <Skeleton className="mt-6 h-28 w-full rounded-card" />
      <Skeleton className="mt-6 h-64 w-full rounded-card" />
    </Loading>
  );
}
