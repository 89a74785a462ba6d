import { useQuery } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PostSummary } from "@/platform/api/types";
import { daysBetween, shortMoment } from "@/platform/time/format";
import { useNow } from "@/platform/time/use-now";
import { Poster } from "@/platform/ui/poster";
import { Empty, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { Unbroken } from "@/platform/ui/unbroken";
import { openingSoonQuery } from "../api/posts";
import { openingAddress } from "./opening-address";

const grid = "grid gap-4 sm:grid-cols-2 lg:grid-cols-3";

export function OpeningSoon() {
  const { t } = useTranslation("catalogue");
  const opening = useQuery(openingSoonQuery());
  return (
    <section aria-labelledby="opening">
      <h2 id="opening" className="mb-4 text-xl font-bold">
        {t("opening")}
      </h2>
      {!opening.data && (
        <Loading>
          <div className={grid}>
            {[1, 2, 3].map((key) => (
              <Skeleton key={key} className="h-36 w-full rounded-card" />
            ))}
          </div>
        </Loading>
      )}
      {opening.data?.length === 0 && <Empty title={t("noOpening")} />}
      <ul className={grid}>
        {opening.data?.map((post) => (
          <OpeningCard key={post.id} post={post} />
        ))}
      </ul>
    </section>
  );
}

function OpeningCard({ post }: { post: PostSummary }) {
  const { t } = useTranslation("catalogue");
  if (!post.opensAt) return null;
  const moment = shortMoment(post.opensAt);
  return (
    <li className="relative flex gap-4 rounded-card border border-line p-3">
      <div className="w-20 shrink-0">
        <Poster src={post.poster} />
      </div>
      <div className="flex min-w-0 grow flex-col items-start">
        <OpeningBadge opensAt={post.opensAt} />
        <h3 className="mt-1 line-clamp-2 font-semibold leading-snug">
          <Link to={`/performances/${post.id}`} className="after:absolute after:inset-0 hover:underline">
            {post.title}
          </Link>
        </h3>
        <p className="text-sm text-soft">
          <Unbroken phrase={t("opensAt", { moment })} part={moment} />
        </p>
        <a
          href={openingAddress(post.id)}
          download
          aria-label={t("alarmFor", { name: post.name })}
          className="relative mt-auto inline-flex min-h-10 items-center gap-1 text-sm font-medium text-brand hover:underline"
        >
          <CalendarPlus aria-hidden className="size-4" />
          {t("alarm")}
        </a>
      </div>
    </li>
  );
}

function OpeningBadge({ opensAt }: { opensAt: string }) {
  const { t } = useTranslation("catalogue");
  const now = useNow();
  const minutes = Math.max(0, Math.ceil((Date.parse(opensAt) - now) / 60_000));
  const days = daysBetween(now, opensAt);
  const words = minutes <= 60 ? t("opensIn", { minutes }) : days === 0 ? t("today") : t("dDay", { days });
  return <span className="rounded-full bg-brand px-3 text-sm font-bold text-on-brand">{words}</span>;
}
