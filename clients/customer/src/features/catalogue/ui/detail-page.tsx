import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { toProblem } from "@/platform/api/problem";
import type { PostDetail } from "@/platform/api/types";
import { period } from "@/platform/time/format";
import { ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { Poster } from "@/platform/ui/poster";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { postQuery } from "../api/posts";
import { BookingPanel } from "./booking-panel";
import { DetailTabs } from "./detail-tabs";

interface DetailPageProps {
  /** What another feature shows of a post. */
  reviews: (postId: number) => ReactNode;
}

export function DetailPage({ reviews }: DetailPageProps) {
  const { t } = useTranslation();
  const post = useQuery(postQuery(Number(useParams().postId)));
  if (post.isPending) return <DetailSkeleton />;
  if (post.isError) {
    const gone = toProblem(post.error).status === 404;
    return (
      <div className="grid gap-4">
        <PageTitle title={t(gone ? "notFound.title" : "failed")} />
        <FailedToLoad error={post.error} retry={() => void post.refetch()}>
          <ButtonLink to="/performances" look="plain">
            {t("toList")}
          </ButtonLink>
        </FailedToLoad>
      </div>
    );
  }
  return <Detail key={post.data.id} post={post.data} reviews={reviews(post.data.id)} />;
}

function Detail({ post, reviews }: { post: PostDetail; reviews: ReactNode }) {
  const { t } = useTranslation(["catalogue", "common"]);
  const { performance } = post;
  return (
    <div className="grid gap-8 max-lg:pb-16 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
      <div className="grid min-w-0 content-start gap-6 sm:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="mx-auto w-44 sm:w-full">
          <Poster src={performance.poster} alt={t("poster", { name: performance.name })} eager />
        </div>
        <div className="min-w-0">
          <p className="text-sm font-semibold text-brand">{t(`types.${performance.type}`, { ns: "common" })}</p>
          <PageTitle title={post.title} className="mb-4 text-xl font-extrabold leading-tight md:text-2xl" />
          <Facts post={post} />
        </div>
      </div>
      <aside className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <div className="lg:sticky lg:top-20">
          <BookingPanel post={post} />
        </div>
      </aside>
      <div className="min-w-0">
        <DetailTabs post={post} reviews={reviews} />
      </div>
    </div>
  );
}

function Facts({ post }: { post: PostDetail }) {
  const { t } = useTranslation(["catalogue", "common"]);
  const { performance, venue } = post;
  const facts: [string, ReactNode][] = [
    [t("facts.period"), period(performance.startsOn, performance.endsOn)],
    [
      t("facts.venue"),
      <Link key="venue" to={`/venues/${venue.id}`} className="underline underline-offset-4 hover:text-brand">
        {[venue.name, venue.hall].filter(Boolean).join(" ")}
      </Link>,
    ],
    [
      t("facts.running"),
      performance.runningMinutes > 0 ? t("minutes", { ns: "common", n: performance.runningMinutes }) : "",
    ],
    [t("facts.age"), performance.minimumAge > 0 ? t("ageFrom", { age: performance.minimumAge }) : t("ageAll")],
    [t("facts.cast"), performance.cast],
  ];
  return (
    <dl className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 gap-y-2">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function DetailSkeleton() {
  return (
    <Loading>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-6 sm:grid-cols-[15rem_minmax(0,1fr)]">
          <Skeleton className="mx-auto aspect-3/4 w-44 rounded-card sm:w-full" />
          <div className="grid content-start gap-3">
            <Skeleton className="h-9 w-3/4" />
            <Skeleton className="h-40 w-full" />
          </div>
        </div>
        <Skeleton className="h-120 w-full rounded-card" />
      </div>
    </Loading>
  );
}
