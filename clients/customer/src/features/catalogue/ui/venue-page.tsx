import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { toProblem } from "@/platform/api/problem";
import type { Venue } from "@/platform/api/types";
import { ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { Empty, FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { postsQuery } from "../api/posts";
import { venueQuery } from "../api/venues";
import { ElsewhereLink } from "./elsewhere-link";
import { kakaoMap, naverMap } from "./maps";
import { PostCard, PostCardSkeleton, cardGrid } from "./post-card";
import { VenueFacts } from "./venue-facts";

/** As many as a house has ahead of it. */
const MOST_SHOWN = 40;

export function VenuePage() {
  const { t } = useTranslation();
  const venue = useQuery(venueQuery(Number(useParams().venueId)));
  if (venue.isPending)
    return (
      <Loading>
        <Skeleton className="h-9 w-64" />
        <Skeleton className="mt-4 h-28 w-full rounded-card" />
      </Loading>
    );
  if (venue.isError)
    return (
      <div className="grid gap-4">
        <PageTitle title={t(toProblem(venue.error).status === 404 ? "notFound.title" : "failed")} />
        <FailedToLoad error={venue.error} retry={() => void venue.refetch()}>
          <ButtonLink to="/performances" look="plain">
            {t("toList")}
          </ButtonLink>
        </FailedToLoad>
      </div>
    );
  return (
    <div key={venue.data.id} className="grid grid-cols-1 gap-8">
      <div>
        <PageTitle title={[venue.data.name, venue.data.hall].filter(Boolean).join(" ")} />
        <Whereabouts venue={venue.data} />
      </div>
      <Coming venueId={venue.data.id} />
    </div>
  );
}

function Whereabouts({ venue }: { venue: Venue }) {
  const { t } = useTranslation("catalogue");
  return (
    <section aria-label={t("venue.address")} className="mt-4 rounded-card border border-line p-4">
      <address className="not-italic">{venue.address || t("venue.noAddress")}</address>
      <ul aria-label={t("venue.map")} className="mt-2 flex flex-wrap gap-x-6">
        <li>
          <ElsewhereLink href={kakaoMap(venue)} name={t("venue.kakao")} />
        </li>
        <li>
          <ElsewhereLink href={naverMap(venue)} name={t("venue.naver")} />
        </li>
      </ul>
      <VenueFacts venue={venue} />
    </section>
  );
}

/** What is over comes last in the list, and is left out. */
function Coming({ venueId }: { venueId: number }) {
  const { t } = useTranslation("catalogue");
  const posts = useQuery(postsQuery({ venueId, sort: "newest", page: 1 }, MOST_SHOWN));
  const coming = posts.data?.items.filter((post) => post.sale !== "Ended");
  return (
    <section aria-labelledby="coming">
      <h2 id="coming" className="mb-4 text-xl font-bold">
        {t("venue.coming")}
      </h2>
      {posts.isPending && (
        <Loading>
          <div className={cardGrid}>
            {[1, 2, 3, 4, 5].map((key) => (
              <PostCardSkeleton key={key} />
            ))}
          </div>
        </Loading>
      )}
      {posts.isError && <FailedToLoad error={posts.error} retry={() => void posts.refetch()} />}
      {coming?.length === 0 && <Empty title={t("venue.noComing")} />}
      <div className={cardGrid}>
        {coming?.map((post) => (
          <PostCard key={post.id} post={post} />
        ))}
      </div>
    </section>
  );
}
