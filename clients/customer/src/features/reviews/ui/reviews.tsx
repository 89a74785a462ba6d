import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReviewSummary } from "@/platform/api/types";
import { useMember } from "@/platform/auth/session";
import { Button } from "@/platform/ui/button";
import { Empty, FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { reviewsQuery, type ReviewSort } from "../api/reviews";
import { OwnReview } from "./own-review";
import { ReviewCard } from "./review-card";
import { Stars } from "./stars";

const SORTS: ReviewSort[] = ["newest", "likes"];

/** What members say of a performance. */
export function Reviews({ postId }: { postId: number }) {
  const { t } = useTranslation("reviews");
  const member = useMember();
  const memberId = member.status === "member" ? member.member.id : null;
  const [sort, setSort] = useState<ReviewSort>("newest");
  const reviews = useInfiniteQuery({ ...reviewsQuery(postId, sort, memberId), enabled: member.status !== "unknown" });
  if (reviews.isPending) return <ReviewsSkeleton />;
  if (reviews.isError && !reviews.data)
    return <FailedToLoad error={reviews.error} retry={() => void reviews.refetch()} />;

  const first = reviews.data.pages[0];
  // A like between two pages may bring one up twice.
  const shown = new Map(reviews.data.pages.flatMap((page) => page.items).map((review) => [review.id, review]));
  const others = [...shown.values()].filter((review) => !review.mine);
  return (
    <div className="grid gap-6">
      <h2 className="sr-only">{t("title")}</h2>
      {first?.summary && <Summary summary={first.summary} />}
      {first?.ticketNeeded && <p className="text-sm text-soft">{t("ticketNeeded")}</p>}
      <div>
        <OwnReview key={memberId} postId={postId} own={first?.own ?? null} isMember={memberId !== null} />
      </div>
      {others.length > 0 && <SortChoice sort={sort} onChange={setSort} />}
      <ul className="grid gap-3">
        {others.map((review) => (
          <li key={review.id}>
            <ReviewCard postId={postId} review={review} isMember={memberId !== null} />
          </li>
        ))}
      </ul>
      {shown.size === 0 && <Empty title={t("empty")} hint={t("emptyHint")} />}
      {reviews.hasNextPage && (
        <Button look="quiet" busy={reviews.isFetchingNextPage} onClick={() => void reviews.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </div>
  );
}

function Summary({ summary }: { summary: ReviewSummary }) {
  const { t } = useTranslation("reviews");
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {summary.stars === null ? (
        <span className="text-soft">{t("noAverage")}</span>
      ) : (
        <>
          <span aria-hidden className="text-2xl font-extrabold">
            {summary.stars.toFixed(1)}
          </span>
          <Stars value={summary.stars} />
          <span className="sr-only">{t("average", { stars: summary.stars })}</span>
        </>
      )}
      <span className="text-soft">{t("count", { n: summary.count })}</span>
    </div>
  );
}

function SortChoice({ sort, onChange }: { sort: ReviewSort; onChange: (sort: ReviewSort) => void }) {
  const { t } = useTranslation("reviews");
  return (
    <div role="group" aria-label={t("sort")} className="flex gap-2">
      {SORTS.map((one) => (
        <Button
          key={one}
          look={one === sort ? "primary" : "quiet"}
          aria-pressed={one === sort}
          onClick={() => onChange(one)}
        >
          {t(`sorts.${one}`)}
        </Button>
      ))}
    </div>
  );
}

function ReviewsSkeleton() {
  return (
    <Loading>
      <Skeleton className="h-9 w-1/2" />
      <Skeleton className="mt-4 h-28 w-full rounded-card" />
      <Skeleton className="mt-3 h-28 w-full rounded-card" />
    </Loading>
  );
}
