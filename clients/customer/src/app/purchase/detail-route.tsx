import { DetailPage } from "@/features/catalogue/ui/detail-page";
import { sessionNotes } from "@/features/queue/api/session-note";
import type { PostDetail, Session } from "@/platform/api/types";

/** Takes what was chosen along, so that the waiting room can name it. */
function keepNote(post: PostDetail, session: Session): void {
  sessionNotes.keep(session.id, {
    postId: post.id,
    name: post.performance.name,
    venue: post.venue.name,
    performanceTime: session.performanceTime,
  });
}

export function DetailRoute() {
  return <DetailPage onBook={keepNote} />;
}
