import { lazy, Suspense } from "react";
import { DetailPage } from "@/features/catalogue/ui/detail-page";
import { Loading, Skeleton } from "@/platform/ui/state-blocks";

const Reviews = lazy(async () => ({ default: (await import("@/features/reviews/ui/reviews")).Reviews }));

/** A sales page, with what members say below it; their code comes when they are asked for. */
export function DetailRoute() {
  return (
    <DetailPage
      reviews={(postId) => (
        <Suspense fallback={<ReviewsOnTheirWay />}>
          <Reviews postId={postId} />
        </Suspense>
      )}
    />
  );
}

function ReviewsOnTheirWay() {
  return (
    <Loading>
      <Skeleton className="h-40 w-full rounded-card" />
    </Loading>
  );
}
