import { useDeferredValue, useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/platform/api/problem";
import type { EntryPass } from "@/platform/api/types";
import { Announcer } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { useDocumentTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { Loading, Skeleton } from "@/platform/ui/state-blocks";
import { SeatRoom } from "../api/seat-room";
import { SeatTool } from "./seat-tool";

export interface SeatsPageProps {
  sessionId: number;
  pass: EntryPass;
  reserving: boolean;
  reserveProblem: Problem | null;
  onReserve: (seats: number[], total: number) => void;
  onLeave: (postId: number) => Promise<void>;
  /** The server no longer takes the pass; whoever shows this page shows the ways on. */
  onPassRefused: (problem: Problem) => void;
}

const OUTSIDE = ["entry-pass.required", "entry-pass.invalid", "entry-pass.expired"];

export function SeatsPage(props: SeatsPageProps) {
  const { t } = useTranslation("seats");
  const { sessionId, pass, onPassRefused } = props;
  const [room] = useState(() => new SeatRoom(sessionId, pass.entryPass));
  // The drawing follows each change by itself. What is written around it may come a moment later: it is rendered between
  // frames, and only once where changes come faster than that.
  const state = useDeferredValue(useSyncExternalStore(room.subscribe, room.read));
  useDocumentTitle(state.house ? `${t("title")} · ${state.house.map.performance.name}` : t("title"));
  useEffect(() => {
    room.open();
    return () => room.close();
  }, [room]);
  const outside = [state.problem, props.reserveProblem].find((problem) => problem && OUTSIDE.includes(problem.code));
  useEffect(() => {
    if (outside) onPassRefused(outside);
  }, [outside, onPassRefused]);
  const repriced = props.reserveProblem?.code === "price.changed";
  useEffect(() => {
    if (repriced) void room.refetch();
  }, [repriced, room]);
  if (!state.house) return <Opening problem={outside ? null : state.problem} retry={() => void room.refetch()} />;
  return (
    <>
      <SeatTool {...props} room={room} state={state} house={state.house} />
      <Announcer />
    </>
  );
}

function Opening({ problem, retry }: { problem: Problem | null; retry: () => void }) {
  const { t } = useTranslation(["seats", "common"]);
  return (
    <main className="grid min-h-dvh content-start gap-4 p-4">
      <h1 className="sr-only">{t("title")}</h1>
      {problem ? (
        <ProblemNote problem={problem}>
          <Button look="quiet" onClick={retry}>
            {t("retry", { ns: "common" })}
          </Button>
        </ProblemNote>
      ) : (
        <Loading>
          <div className="grid gap-4">
            <Skeleton className="h-12 w-full" />
            <Skeleton className="h-[60dvh] w-full rounded-card" />
            <Skeleton className="h-24 w-full" />
          </div>
        </Loading>
      )}
    </main>
  );
}
