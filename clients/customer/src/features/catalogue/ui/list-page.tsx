import { useQuery } from "@tanstack/react-query";
import { useEffect, useId } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { figure } from "@/platform/time/format";
import { announce } from "@/platform/ui/announcer";
import { ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { Empty, FailedToLoad, Loading } from "@/platform/ui/state-blocks";
import { MOST_COUNTED, postsQuery, type PostFilter, type PostSort } from "../api/posts";
import { panelKeys, readFilter, sorts, writeFilter } from "./filter";
import { FilterChips } from "./filter-chips";
import { FilterPanel } from "./filter-panel";
import { Pages } from "./pages";
import { PostCard, PostCardSkeleton, cardGrid } from "./post-card";
import { SearchBox } from "./search-box";
import { TypeTabs } from "./type-tabs";

export function ListPage() {
  const { t } = useTranslation("catalogue");
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const posts = useQuery(postsQuery(filter));
  const change = (next: Partial<PostFilter>) => setParams(writeFilter({ ...filter, page: 1, ...next }));
  const total = posts.data?.total;
  const count = total !== undefined && t(total < MOST_COUNTED ? "count" : "countMost", { n: figure(total) });
  useEffect(() => {
    if (count) announce(count);
  }, [count]);
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageTitle title={filter.keyword ? t("resultFor", { keyword: filter.keyword }) : t("listTitle")} />
      <div className="max-w-2xl">
        <SearchBox key={filter.keyword} initial={filter.keyword} onSearch={(keyword) => change({ keyword })} />
      </div>
      <TypeTabs chosen={filter.type} onChoose={(type) => change({ type })} />
      <FilterPanel key={panelKeys.map((key) => filter[key]).join("|")} filter={filter} onApply={change} />
      <FilterChips
        filter={filter}
        onRemove={(key) => change({ [key]: undefined })}
        onClear={() => setParams(writeFilter({ sort: filter.sort, page: 1 }))}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-medium">{count || " "}</p>
        <SortChoice sort={filter.sort} onChoose={(sort) => change({ sort })} />
      </div>
      {posts.isPending && (
        <Loading>
          <div className={cardGrid}>
            {[...Array(10).keys()].map((key) => (
              <PostCardSkeleton key={key} />
            ))}
          </div>
        </Loading>
      )}
      {posts.isError && <FailedToLoad error={posts.error} retry={() => void posts.refetch()} />}
      {posts.data?.items.length === 0 && (
        <Empty title={t("empty")} hint={t("emptyHint")}>
          <ButtonLink to="/performances">{t("clear")}</ButtonLink>
        </Empty>
      )}
      <div className={cardGrid} aria-busy={posts.isPlaceholderData || undefined}>
        {posts.data?.items.map((post, index) => (
          <PostCard key={post.id} post={post} eager={index < 5} />
        ))}
      </div>
      {posts.data && (
        <Pages
          page={filter.page}
          size={posts.data.size}
          total={posts.data.total}
          address={(page) => `?${writeFilter({ ...filter, page })}`}
        />
      )}
    </div>
  );
}

function SortChoice({ sort, onChoose }: { sort: PostSort; onChoose: (sort: PostSort) => void }) {
  const { t } = useTranslation("catalogue");
  const id = useId();
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id} className="text-sm text-soft">
        {t("sort")}
      </label>
      <select
        id={id}
        value={sort}
        onChange={(event) => onChoose(event.target.value as PostSort)}
        className="h-11 rounded-input border border-edge bg-paper px-3"
      >
        {sorts.map((each) => (
          <option key={each} value={each}>
            {t(`sorts.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
