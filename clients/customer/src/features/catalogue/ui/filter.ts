import type { PerformanceType } from "@/platform/api/types";
import type { PostFilter, PostSort, PostState } from "../api/posts";
import { performanceTypes } from "./types";

export const sorts: PostSort[] = ["newest", "views", "opening"];
export const states: PostState[] = ["onsale", "upcoming", "ended"];

/** What the panel sets, and the chips take away again. */
export const panelKeys = ["place", "from", "to", "priceMax", "state"] as const;
export type PanelKey = (typeof panelKeys)[number];
export type PanelFilter = Pick<PostFilter, PanelKey>;

/** As long as the server takes words. */
export const MAX_WORDS = 100;

/** The filters stand in the address: a link shows what its sender saw, and Back undoes one choice. What makes no sense there is not there. */
export function readFilter(params: URLSearchParams): PostFilter {
  const page = Number(params.get("page"));
  const from = readDay(params.get("from"));
  const to = readDay(params.get("to"));
  return {
    keyword: readWords(params.get("keyword")),
    type: oneOf<PerformanceType>(performanceTypes, params.get("type")),
    place: readWords(params.get("place")),
    from,
    to: from && to && to < from ? undefined : to,
    priceMax: readPrice(params.get("priceMax")),
    state: oneOf(states, params.get("state")),
    sort: oneOf(sorts, params.get("sort")) ?? "newest",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function writeFilter(filter: PostFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of ["keyword", "type", ...panelKeys] as const) {
    const value = filter[key];
    if (value !== undefined && value !== "") params.set(key, String(value));
  }
  if (filter.sort !== "newest") params.set("sort", filter.sort);
  if (filter.page > 1) params.set("page", String(filter.page));
  return params;
}

export function readDay(text: string | null): string | undefined {
  if (!text || !/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

export function readPrice(text: string | null): number | undefined {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

export function readWords(text: string | null): string | undefined {
  return text?.trim().slice(0, MAX_WORDS) || undefined;
}

function oneOf<T extends string>(choices: readonly T[], text: string | null): T | undefined {
  return choices.find((choice) => choice === text);
}
