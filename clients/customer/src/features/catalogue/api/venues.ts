import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";

export function venueQuery(id: number) {
  return queryOptions({
    queryKey: ["venues", id],
    queryFn: ({ signal }) => answer(api.GET("/api/venues/{id}", { params: { path: { id } }, signal })),
  });
}
