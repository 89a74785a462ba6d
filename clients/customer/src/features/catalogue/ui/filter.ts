import type { PerformanceType } from "@/platform/api/types";
import type { PostFilter, PostSort } from "../api/posts";
import { performanceTypes } from "./types";

export const sorts: PostSort[] = ["newest", "views", "opening"];

/** The filters stand in the address: a link shows what its sender saw, and Back undoes one choice. */
export function readFilter(params: URLSearchParams): PostFilter {
  const type = params.get("type") as PerformanceType | null;
  const sort = params.get("sort") as PostSort | null;
  const page = Number(params.get("page"));
  return {
    keyword: params.get("keyword")?.trim() || undefined,
    type: type && performanceTypes.includes(type) ? type : undefined,
    sort: sort && sorts.includes(sort) ? sort : "newest",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function writeFilter(filter: PostFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.keyword) params.set("keyword", filter.keyword);
  if (filter.type) params.set("type", filter.type);
  if (filter.sort !== "newest") params.set("sort", filter.sort);
  if (filter.page > 1) params.set("page", String(filter.page));
  return params;
}
