import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useAction } from "@/platform/api/use-action";
import { announce } from "@/platform/ui/announcer";
import { Button, ButtonLink } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { Loading, Skeleton } from "@/platform/ui/state-blocks";
import { leaveQueue } from "../api/place";
import { chime } from "./chime";
import { DrawLink } from "./draw-link";
import { Lobby } from "./lobby";
import { MyPlace } from "./my-place";
import { SessionFacts, useSessionFacts } from "./session-facts";
import { useWaitingRoom } from "./use-waiting-room";
import type { WaitingState } from "./waiting-state";

/** Long enough to hear that it is one's turn, short enough not to cost any of the time inside. */
const ENTER_AFTER_MS = 700;

export function WaitingPage() {
  const sessionId = Number(useParams().sessionId);
  const [turn, setTurn] = useState(0);
  return <Room key={`${sessionId}.${turn}`} sessionId={sessionId} onRejoin={() => setTurn(turn + 1)} />;
}

function Room({ sessionId, onRejoin }: { sessionId: number; onRejoin: () => void }) {
  const { t } = useTranslation("queue");
  const navigate = useNavigate();
  const state = useWaitingRoom(sessionId);
  const session = useSessionFacts(sessionId, state.session, state.phase === "refused");
  const seats = `/sessions/${sessionId}/seats`;
  const ready = state.phase === "ready";
  useEffect(() => {
    if (!ready) return;
    announce(t("ready"));
    chime();
    const timer = setTimeout(() => void navigate(seats, { replace: true }), ENTER_AFTER_MS);
    return () => clearTimeout(timer);
  }, [ready, navigate, seats, t]);
  return (
    <div className="mx-auto max-w-xl text-center">
      <PageTitle title={tabTitle(state, t)} className="text-lg font-semibold text-soft">
        {t("title")}
      </PageTitle>
      {session && <SessionFacts session={session} />}
      {!session && state.phase === "joining" && <Skeleton className="mx-auto mt-1 h-19 w-2/3 sm:h-13" />}
      <div className="mt-6 rounded-card border border-line bg-paper p-6 shadow-card md:p-10">
        {state.phase === "joining" && (
          <Loading>
            <p className="mb-4">{t(state.rejoined ? "lost" : "joining")}</p>
            <Skeleton className="mx-auto h-24 w-3/4" />
          </Loading>
        )}
        {state.phase === "lobby" && state.place && <Lobby place={state.place} />}
        {state.phase === "waiting" && <MyPlace state={state} />}
        {ready && <AtTheDoor seats={seats} />}
        {state.problem && <Refused state={state} onRejoin={onRejoin} postId={session?.postId} />}
      </div>
      {(state.phase === "lobby" || state.phase === "waiting") && (
        <>
          <ConnectionLine state={state} />
          {state.rejoined && (
            <p role="status" className="mt-4 rounded-card border border-urgent p-4 font-medium text-balance-ko">
              {t("rejoined")}
            </p>
          )}
          <p className="mt-4 text-balance-ko">{t(state.phase === "lobby" ? "autoDraw" : "autoEnter")}</p>
          <p className="text-balance-ko text-soft">{t(state.phase === "lobby" ? "keepLobby" : "keep")}</p>
          <DrawLink sessionId={sessionId} state={state} />
          <Leave sessionId={sessionId} backTo={session ? `/performances/${session.postId}` : "/"} />
        </>
      )}
    </div>
  );
}

/** Nothing helps against a room that is over; everything else may pass. */
const FINAL = ["queue.closed", "sessions.not-found"];

function Refused({
  state,
  onRejoin,
  postId,
}: {
  state: WaitingState;
  onRejoin: () => void;
  postId: number | undefined;
}) {
  const { t } = useTranslation("queue");
  if (!state.problem) return null;
  return (
    <div className="text-left">
      {state.rejoined && <p className="mb-4 font-medium text-balance-ko">{t("lostForGood")}</p>}
      <ProblemNote problem={state.problem}>
        {!FINAL.includes(state.problem.code) && <Button onClick={onRejoin}>{t("rejoin")}</Button>}
        {postId !== undefined && (
          <ButtonLink look="quiet" to={`/performances/${postId}`}>
            {t("backToPost")}
          </ButtonLink>
        )}
      </ProblemNote>
    </div>
  );
}

function tabTitle(state: WaitingState, t: ReturnType<typeof useTranslation<"queue">>["t"]): string {
  if (state.phase === "ready") return t("titleReady");
  if (state.phase === "lobby") return t("titleLobby");
  const position = state.place?.position;
  if (state.phase === "waiting" && state.place?.paused) return t("titlePaused");
  return state.phase === "waiting" && position ? t("titleAt", { position }) : t("title");
}

function AtTheDoor({ seats }: { seats: string }) {
  const { t } = useTranslation("queue");
  return (
    <div>
      <p className="text-2xl font-extrabold text-good">{t("ready")}</p>
      <p className="my-4">{t("entering")}</p>
      <ButtonLink to={seats} replace>
        {t("enter")}
      </ButtonLink>
    </div>
  );
}

function ConnectionLine({ state }: { state: WaitingState }) {
  const { t } = useTranslation("queue");
  const lost = state.connection === "reconnecting";
  const live = state.connection === "connected" || state.connection === "polling";
  return (
    <p
      role="status"
      className={`mt-4 inline-flex items-center gap-2 text-sm font-medium ${lost ? "text-urgent" : "text-soft"}`}
    >
      <span aria-hidden className={`size-2 rounded-full ${live ? "bg-good" : lost ? "bg-urgent" : "bg-edge"}`} />
      {t(state.connection)}
    </p>
  );
}

function Leave({ sessionId, backTo }: { sessionId: number; backTo: string }) {
  const { t } = useTranslation("queue");
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const leave = useAction({
    mutationFn: () => leaveQueue(sessionId),
    onSettled: () => navigate(backTo, { replace: true }),
  });
  return (
    <div className="mt-6">
      <Button look="plain" onClick={() => setAsking(true)}>
        {t("leave")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("leaveTitle")}
        text={t("leaveText")}
        yes={t("leaveYes")}
        no={t("leaveNo")}
        busy={leave.isPending}
        onYes={() => leave.mutate()}
        onNo={() => setAsking(false)}
      />
    </div>
  );
}
