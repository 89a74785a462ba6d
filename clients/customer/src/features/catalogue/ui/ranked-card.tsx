import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PostSummary } from "@/platform/api/types";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { period } from "@/platform/time/format";
import { Poster } from "@/platform/ui/poster";
import { Skeleton } from "@/platform/ui/state-blocks";
import { SaleChip } from "./sale-chip";

const FIRST_IN_VIEW = 4;
const size = "w-40 shrink-0 snap-start sm:w-48";

export function RankedCard({ post, rank }: { post: PostSummary; rank: number }) {
  const { t } = useTranslation("catalogue");
  return (
    <li className={`group relative ${size}`}>
      <Poster src={post.poster} eager={rank <= FIRST_IN_VIEW} />
      <div className="mt-2 flex gap-2">
        <span className="text-3xl font-extrabold leading-none tracking-tighter">
          {rank}
          <span className="sr-only">{t("rank", { rank: "" })}</span>
        </span>
        <div className="min-w-0">
          <p className="leading-none">
            <SaleChip post={post} />
          </p>
          <h3 className="mt-1 line-clamp-2 text-base font-semibold leading-snug">
            <Link to={`/performances/${post.id}`} className="after:absolute after:inset-0 group-hover:underline">
              {post.title}
            </Link>
          </h3>
          <p className="truncate text-sm text-soft">{whereabouts(post)}</p>
          <p className="text-xs text-soft">{period(post.startsOn, post.endsOn)}</p>
        </div>
      </div>
    </li>
  );
}

export function RankedSkeleton() {
  return (
    <li className={size}>
      <Skeleton className="aspect-3/4 w-full rounded-card" />
      <Skeleton className="mt-2 h-12 w-full" />
    </li>
  );
}
