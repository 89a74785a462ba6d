import type { Venue } from "@/platform/api/types";

/** Name and town: a name alone is that of a house in another town too. */
export function placeWords({ name, address }: Pick<Venue, "name" | "address">): string {
  return [...address.split(/\s+/).slice(0, 2), name].filter(Boolean).join(" ");
}

/** At its very place where that is known, else where the map finds it. */
export function kakaoMap(venue: Pick<Venue, "name" | "address" | "latitude" | "longitude">): string {
  const { name, latitude, longitude } = venue;
  if (latitude !== null && longitude !== null)
    return `https://map.kakao.com/link/map/${encodeURIComponent(name)},${latitude},${longitude}`;
  return `https://map.kakao.com/link/search/${encodeURIComponent(placeWords(venue))}`;
}

export function naverMap(venue: Pick<Venue, "name" | "address">): string {
  return `https://map.naver.com/p/search/${encodeURIComponent(placeWords(venue))}`;
}
