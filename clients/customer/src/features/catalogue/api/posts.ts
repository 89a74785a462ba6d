import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";
import type { PerformanceType } from "@/platform/api/types";

const wireSort = { newest: "Newest", views: "Views", opening: "Opening" } as const;

const wireState = { onsale: "OnSale", upcoming: "Upcoming", ended: "Ended" } as const;

export type PostSort = keyof typeof wireSort;
export type PostState = keyof typeof wireState;

export interface PostFilter {
  keyword?: string;
  type?: PerformanceType;
  /** Words of the venue's name, hall or address. */
  place?: string;
  /** Days in Korea, as 2026-12-03. */
  from?: string;
  to?: string;
  /** Whole won. */
  priceMax?: number;
  state?: PostState;
  venueId?: number;
  sort: PostSort;
  page: number;
}

export const POSTS_PER_PAGE = 20;

/** The server counts no further. */
export const MOST_COUNTED = 1000;

/** In an outage the page asks again by itself, so that its error goes with its cause. */
const ASK_AGAIN_MS = 5000;
const untilAnswered = {
  refetchInterval: ({ state }: { state: { data: unknown; errorUpdateCount: number } }) =>
    state.data === undefined && state.errorUpdateCount > 0 ? ASK_AGAIN_MS : (false as const),
};

export function postsQuery(filter: PostFilter, size = POSTS_PER_PAGE) {
  const query = { ...filter, sort: wireSort[filter.sort], state: filter.state && wireState[filter.state], size };
  return queryOptions({
    queryKey: ["posts", "list", filter, size],
    queryFn: ({ signal }) => answer(api.GET("/api/posts", { params: { query }, signal })),
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

/** Who types on no longer waits for the answer to what was typed before. */
export function suggestionsQuery(keyword: string) {
  return queryOptions({
    queryKey: ["posts", "suggestions", keyword],
    queryFn: ({ signal }) => answer(api.GET("/api/posts/suggestions", { params: { query: { keyword } }, signal })),
    enabled: keyword !== "",
    staleTime: 60_000,
    retry: false,
  });
}
