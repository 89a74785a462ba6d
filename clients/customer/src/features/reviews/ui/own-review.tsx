import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import type { Review } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { announce } from "@/platform/ui/announcer";
import { Button, ButtonLink } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { ProblemNote } from "@/platform/ui/problem-note";
import { deleteReview, reviewsKey } from "../api/reviews";
import { ReviewCard } from "./review-card";
import { ReviewForm } from "./review-form";

interface OwnReviewProps {
  postId: number;
  own: Review | null;
  isMember: boolean;
}

/** What the reader wrote, or a way to write it. */
export function OwnReview({ postId, own, isMember }: OwnReviewProps) {
  const { t } = useTranslation("reviews");
  const [writing, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hasWritten = useRef(false);
  // The form goes, and then the button before it, when the review is there: who was in it goes on at what stands there now.
  useEffect(() => {
    if (writing) hasWritten.current = true;
    else if (hasWritten.current && document.activeElement === document.body) button.current?.focus();
  }, [writing, own]);
  if (!isMember)
    return (
      <ButtonLink look="quiet" to={`/login?from=${encodeURIComponent(`/performances/${postId}`)}`}>
        {t("logIn")}
      </ButtonLink>
    );
  if (writing) return <ReviewForm postId={postId} review={own} onEnd={() => setWriting(false)} />;
  if (!own)
    return (
      <Button ref={button} onClick={() => setWriting(true)}>
        {t("write")}
      </Button>
    );
  return (
    <section aria-label={t("own")} className="grid gap-2">
      <h3 className="font-semibold">{t("own")}</h3>
      <ReviewCard postId={postId} review={own} isMember>
        <Button ref={button} look="quiet" onClick={() => setWriting(true)}>
          {t("edit")}
        </Button>
        <DeleteButton postId={postId} review={own} />
      </ReviewCard>
    </section>
  );
}

function DeleteButton({ postId, review }: { postId: number; review: Review }) {
  const { t } = useTranslation("reviews");
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useAction({
    mutationFn: () => deleteReview(postId, review.id),
    onSuccess: async () => {
      announce(t("deleted"));
      setAsking(false);
      await client.invalidateQueries({ queryKey: reviewsKey(postId) });
    },
  });
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t("delete")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("deleteTitle")}
        text={t("deleteText")}
        yes={t("deleteYes")}
        no={t("deleteNo")}
        busy={remove.isPending}
        onYes={() => remove.mutate()}
        onNo={() => setAsking(false)}
      >
        {remove.isError && <ProblemNote problem={toProblem(remove.error)} />}
      </ConfirmDialog>
    </>
  );
}
