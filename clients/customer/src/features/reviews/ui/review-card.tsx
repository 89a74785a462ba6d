import { useQueryClient } from "@tanstack/react-query";
import clsx from "clsx";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { atServer } from "@/platform/api/server";
import type { Review } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { shortDate } from "@/platform/time/format";
import { Button } from "@/platform/ui/button";
import { ProblemNote } from "@/platform/ui/problem-note";
import { setLike, showLike } from "../api/reviews";
import { ReportDialog } from "./report-dialog";
import { Stars } from "./stars";

interface ReviewCardProps {
  postId: number;
  review: Review;
  isMember: boolean;
  /** What its author can do. */
  children?: ReactNode;
}

export function ReviewCard({ postId, review, isMember, children }: ReviewCardProps) {
  const { t } = useTranslation("reviews");
  return (
    <article className="rounded-card border border-line bg-paper p-4">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Face review={review} />
        <span className="font-semibold">{review.author.nickname}</span>
        <span
          className={clsx(
            "rounded-full px-2 py-0.5 text-sm font-medium",
            review.withTicket ? "bg-brand text-on-brand" : "bg-mist text-soft",
          )}
        >
          {t(review.withTicket ? "withTicket" : "withoutTicket")}
        </span>
        <Stars value={review.stars} />
        <span className="text-sm text-soft">
          {shortDate(review.createdAt)}
          {review.editedAt && ` · ${t("edited")}`}
        </span>
      </header>
      <p className="mt-3 max-w-prose whitespace-pre-line break-words">{review.text}</p>
      {review.hiddenReason && (
        <p className="mt-2 rounded-input bg-mist p-3 text-sm">{t("hidden", { reason: review.hiddenReason })}</p>
      )}
      <footer className="mt-3 flex flex-wrap items-center gap-2">
        {review.mine || !isMember ? (
          <span className="text-sm text-soft">{t("likes", { n: review.likes })}</span>
        ) : (
          <OthersActions postId={postId} review={review} />
        )}
        {children}
      </footer>
    </article>
  );
}

function Face({ review }: { review: Review }) {
  const { nickname, image } = review.author;
  return image ? (
    <img src={atServer(image)} alt="" loading="lazy" className="size-8 rounded-full" />
  ) : (
    <span aria-hidden className="grid size-8 place-items-center rounded-full bg-mist font-semibold text-soft">
      {Array.from(nickname)[0]}
    </span>
  );
}

function OthersActions({ postId, review }: { postId: number; review: Review }) {
  const { t } = useTranslation("reviews");
  const client = useQueryClient();
  const [reporting, setReporting] = useState(false);
  const name = review.author.nickname;
  const like = useAction({
    mutationFn: () => setLike(postId, review),
    onSuccess: (likes) => showLike(client, postId, review.id, likes, !review.likedByMe),
  });
  return (
    <>
      <Button
        look="quiet"
        aria-pressed={review.likedByMe}
        aria-label={`${t("like", { name })} · ${t("likes", { n: review.likes })}`}
        className={clsx(review.likedByMe && "border-brand text-brand")}
        onClick={() => like.mutate()}
      >
        <span aria-hidden>{review.likedByMe ? "♥" : "♡"}</span>
        {t("likes", { n: review.likes })}
      </Button>
      <Button look="plain" aria-label={t("reportOf", { name })} onClick={() => setReporting(true)}>
        {t("report")}
      </Button>
      {like.isError && <ProblemNote problem={toProblem(like.error)} />}
      {reporting && <ReportDialog postId={postId} review={review} onEnd={() => setReporting(false)} />}
    </>
  );
}
