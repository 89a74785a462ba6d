import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PostSummary } from "@/platform/api/types";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { money, period, price } from "@/platform/time/format";
import { Poster } from "@/platform/ui/poster";
import { Skeleton } from "@/platform/ui/state-blocks";
import { SaleChip } from "./sale-chip";

export const cardGrid = "grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 md:grid-cols-4 lg:grid-cols-5";

export function PostCard({ post, eager }: { post: PostSummary; eager?: boolean }) {
  const { t } = useTranslation(["catalogue", "common"]);
  return (
    <article className="group relative min-w-0">
      <Poster src={post.poster} eager={eager} />
      <p className="mt-3 flex flex-wrap items-center gap-2 text-xs font-medium text-soft">
        <SaleChip post={post} />
        {t(`types.${post.type}`, { ns: "common" })}
      </p>
      <h3 className="line-clamp-2 font-semibold leading-snug">
        <Link to={`/performances/${post.id}`} className="after:absolute after:inset-0 group-hover:underline">
          {post.title}
        </Link>
      </h3>
      <p className="mt-1 truncate text-sm text-soft">{whereabouts(post)}</p>
      <p className="text-sm text-soft">{period(post.startsOn, post.endsOn)}</p>
      {post.priceFrom !== null && (
        <p className="text-sm font-semibold">
          {post.priceFrom > 0 ? t("priceFrom", { price: money(post.priceFrom) }) : price(post.priceFrom)}
        </p>
      )}
    </article>
  );
}

export function PostCardSkeleton() {
  return (
    <div>
      <Skeleton className="aspect-3/4 w-full rounded-card" />
      <Skeleton className="mt-3 h-4 w-1/3" />
      <Skeleton className="mt-2 h-5 w-full" />
      <Skeleton className="mt-2 h-4 w-2/3" />
      <Skeleton className="mt-1 h-4 w-1/2" />
      <Skeleton className="mt-1 h-4 w-1/2" />
    </div>
  );
}
