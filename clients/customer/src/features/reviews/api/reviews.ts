import { infiniteQueryOptions, type InfiniteData, type QueryClient } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";
import type { ReportReason, Review, ReviewList } from "@/platform/api/types";

const wireSort = { newest: "Newest", likes: "Likes" } as const;

export type ReviewSort = keyof typeof wireSort;

const PER_PAGE = 10;

export const reviewsKey = (postId: number) => ["reviews", postId];

/** @param memberId who reads: what is one's own and liked is another's after a log-in */
export function reviewsQuery(postId: number, sort: ReviewSort, memberId: number | null) {
  return infiniteQueryOptions({
    queryKey: [...reviewsKey(postId), sort, memberId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/posts/{id}/reviews", {
          params: { path: { id: postId }, query: { sort: wireSort[sort], cursor: pageParam, size: PER_PAGE } },
          signal,
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export interface Draft {
  stars: number;
  text: string;
}

export function saveReview(postId: number, reviewId: number | null, draft: Draft): Promise<Review> {
  return reviewId === null
    ? answer(api.POST("/api/posts/{id}/reviews", { params: { path: { id: postId } }, body: draft }))
    : answer(
        api.PUT("/api/posts/{id}/reviews/{reviewId}", { params: { path: { id: postId, reviewId } }, body: draft }),
      );
}

export function deleteReview(postId: number, reviewId: number): Promise<undefined> {
  return answer(api.DELETE("/api/posts/{id}/reviews/{reviewId}", { params: { path: { id: postId, reviewId } } }));
}

export async function setLike(postId: number, review: Review): Promise<number> {
  const params = { path: { id: postId, reviewId: review.id } };
  const path = "/api/posts/{id}/reviews/{reviewId}/like";
  const { likes } = await answer(review.likedByMe ? api.DELETE(path, { params }) : api.POST(path, { params }));
  return likes;
}

export function reportReview(postId: number, reviewId: number, reason: ReportReason, note: string): Promise<undefined> {
  return answer(
    api.POST("/api/posts/{id}/reviews/{reviewId}/report", {
      params: { path: { id: postId, reviewId } },
      body: { reason, note: note.trim() || null },
    }),
  );
}

/** Shows a press on a heart where the review stands, in whatever order it is listed: nothing moves below the finger. */
export function showLike(
  client: QueryClient,
  postId: number,
  reviewId: number,
  likes: number,
  likedByMe: boolean,
): void {
  client.setQueriesData<InfiniteData<ReviewList>>(
    { queryKey: reviewsKey(postId) },
    (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(liked) })) },
  );
  function liked(review: Review): Review {
    return review.id === reviewId ? { ...review, likes, likedByMe } : review;
  }
}
