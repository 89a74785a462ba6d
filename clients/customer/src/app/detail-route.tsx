import { DetailPage } from "@/features/catalogue/ui/detail-page";
import { Reviews } from "@/features/reviews/ui/reviews";

/** A sales page, with what members say below it. */
export function DetailRoute() {
  return <DetailPage reviews={(postId) => <Reviews postId={postId} />} />;
}
