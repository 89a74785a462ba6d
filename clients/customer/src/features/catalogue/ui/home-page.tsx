import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { Problem } from "@/platform/api/problem";
import type { PerformanceType } from "@/platform/api/types";
import { PageTitle } from "@/platform/ui/page-title";
import { Empty, FailedToLoad, Loading } from "@/platform/ui/state-blocks";
import { openingSoonQuery, popularQuery, postsQuery } from "../api/posts";
import { OpeningSoon } from "./opening-soon";
import { PostCard, PostCardSkeleton, cardGrid } from "./post-card";
import { RankedCard, RankedSkeleton } from "./ranked-card";
import { SearchBox } from "./search-box";
import { TypeTabs } from "./type-tabs";

export function HomePage() {
  const { t } = useTranslation("catalogue");
  const navigate = useNavigate();
  const search = (keyword: string) =>
    void navigate(keyword ? `/performances?keyword=${encodeURIComponent(keyword)}` : "/performances");
  return (
    <div className="grid grid-cols-1 gap-14">
      <section className="mx-auto w-full max-w-2xl pt-2 text-center md:pt-6">
        <PageTitle title={t("homeTitle")} className="mb-6 text-xl font-extrabold tracking-tight md:text-2xl" />
        <SearchBox onSearch={search} />
      </section>
      <Outage />
      <Popular />
      <OpeningSoon />
      <Newest />
    </div>
  );
}

const newestQuery = () => postsQuery({ sort: "newest", page: 1 }, 10);

/** Whatever of the page is missing, the cause is one, and so is the error: the parts stay as if they were on their way. */
function Outage() {
  const parts = [useQuery(popularQuery()), useQuery(openingSoonQuery()), useQuery(newestQuery())];
  const missing = parts.filter((part) => part.data === undefined && part.errorUpdateCount > 0);
  if (missing.length === 0) return null;
  // While it is asked again there is no error for a moment; the words stay.
  const error = missing.map((part) => part.error).find((each) => each !== null) ?? new Problem(0, { code: "network" });
  return <FailedToLoad error={error} retry={() => missing.forEach((part) => void part.refetch())} />;
}

function Popular() {
  const { t } = useTranslation("catalogue");
  const [type, setType] = useState<PerformanceType>();
  const popular = useQuery(popularQuery(type));
  return (
    <section aria-labelledby="popular">
      <h2 id="popular" className="mb-4 text-xl font-bold">
        {t("popular")}
      </h2>
      <TypeTabs chosen={type} onChoose={setType} />
      <div className="mt-6 min-h-80">
        {!popular.data && (
          <Loading>
            <ol className="scroll-row gap-4 pb-4">
              {[1, 2, 3, 4, 5, 6].map((rank) => (
                <RankedSkeleton key={rank} />
              ))}
            </ol>
          </Loading>
        )}
        {popular.data?.length === 0 && <Empty title={t("noPopular")} />}
        {popular.data && popular.data.length > 0 && (
          <ol className="scroll-row gap-4 pb-4" tabIndex={0} aria-label={t("popular")}>
            {popular.data.map((post, index) => (
              <RankedCard key={post.id} post={post} rank={index + 1} />
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}

function Newest() {
  const { t } = useTranslation("catalogue");
  const newest = useQuery(newestQuery());
  return (
    <section aria-labelledby="newest">
      <div className="mb-4 flex items-baseline justify-between">
        <h2 id="newest" className="text-xl font-bold">
          {t("newest")}
        </h2>
        <Link to="/performances" className="font-medium text-brand underline underline-offset-4">
          {t("seeAll")}
        </Link>
      </div>
      {!newest.data && (
        <Loading>
          <div className={cardGrid}>
            {[1, 2, 3, 4, 5].map((key) => (
              <PostCardSkeleton key={key} />
            ))}
          </div>
        </Loading>
      )}
      <div className={cardGrid}>
        {newest.data?.items.map((post) => (
          <PostCard key={post.id} post={post} />
        ))}
      </div>
    </section>
  );
}
