import { useCallback, useState } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import { entryPasses } from "@/features/queue/api/entry-pass";
import { leaveQueue } from "@/features/queue/api/place";
import { reserve } from "@/features/reservations/api/reservations";
import { SeatsPage } from "@/features/seats/ui/seats-page";
import { toProblem, type Problem } from "@/platform/api/problem";
import type { EntryPass } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { LostAccess } from "./lost-access";

export function SeatsRoute() {
  const sessionId = Number(useParams().sessionId);
  const [pass] = useState(() => entryPasses.read(sessionId));
  if (!pass) return <Navigate replace to={`/sessions/${sessionId}/queue`} />;
  return <Seats key={sessionId} sessionId={sessionId} pass={pass} />;
}

function Seats({ sessionId, pass }: { sessionId: number; pass: EntryPass }) {
  const navigate = useNavigate();
  const reserving = useAction({
    mutationFn: ({ seats, total }: { seats: number[]; total: number }) =>
      reserve(sessionId, pass.entryPass, seats, total),
    onSuccess: (reservation) => navigate(`/checkout/${reservation.id}`),
  });
  const [refused, setRefused] = useState<Problem | null>(null);
  const forgetPass = useCallback(() => entryPasses.drop(sessionId), [sessionId]);
  const lose = useCallback(
    (problem: Problem) => {
      forgetPass();
      setRefused(problem);
    },
    [forgetPass],
  );
  const leave = async (postId: number) => {
    // Whatever the answer: the pass is forgotten here, and ends there by itself.
    await leaveQueue(sessionId).catch(() => undefined);
    forgetPass();
    await navigate(`/performances/${postId}`, { replace: true });
  };
  if (refused) return <LostAccess sessionId={sessionId} problem={refused} />;
  return (
    <SeatsPage
      sessionId={sessionId}
      pass={pass}
      reserving={reserving.isPending}
      reserveProblem={reserving.isError ? toProblem(reserving.error) : null}
      onReserve={(seats, total) => reserving.mutate({ seats, total })}
      onLeave={leave}
      onPassRefused={lose}
    />
  );
}
