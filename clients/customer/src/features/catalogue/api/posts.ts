import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";
import type { PerformanceType } from "@/platform/api/types";

const wireSort = { newest: "Newest", views: "Views", opening: "Opening" } as const;

export type PostSort = keyof typeof wireSort;

export interface PostFilter {
  keyword?: string;
  type?: PerformanceType;
  sort: PostSort;
  page: number;
}

export const POSTS_PER_PAGE = 20;

/** In an outage the page asks again by itself, so that its error goes with its cause. */
const ASK_AGAIN_MS = 5000;
const untilAnswered = {
  refetchInterval: ({ state }: { state: { data: unknown; errorUpdateCount: number } }) =>
    state.data === undefined && state.errorUpdateCount > 0 ? ASK_AGAIN_MS : (false as const),
};

export function postsQuery(filter: PostFilter, size = POSTS_PER_PAGE) {
  return queryOptions({
    queryKey: ["posts", "list", filter, size],
    queryFn: ({ signal }) =>
      answer(api.GET("/api/posts", { params: { query: { ...filter, sort: wireSort[filter.sort], size } }, signal })),
    placeholderData: keepPreviousData,
    ...untilAnswered,
  });
}

export function popularQuery(type?: PerformanceType) {
  return queryOptions({
    queryKey: ["posts", "popular", type ?? "all"],
    queryFn: ({ signal }) => answer(api.GET("/api/posts/popular", { params: { query: { type, size: 10 } }, signal })),
    placeholderData: keepPreviousData,
    ...untilAnswered,
  });
}

export function openingSoonQuery() {
  return queryOptions({
    queryKey: ["posts", "opening-soon"],
    queryFn: ({ signal }) => answer(api.GET("/api/posts/opening-soon", { params: { query: { size: 8 } }, signal })),
    ...untilAnswered,
  });
}

export function postQuery(id: number) {
  return queryOptions({
    queryKey: ["posts", "one", id],
    queryFn: ({ signal }) => answer(api.GET("/api/posts/{id}", { params: { path: { id } }, signal })),
  });
}
