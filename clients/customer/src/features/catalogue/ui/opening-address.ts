import { atServer } from "@/platform/api/server";

/** The file of an opening, for calendars; without a session, of the next that the performance has. */
export function openingAddress(postId: number, sessionId?: number): string {
  return atServer(`/api/posts/${postId}/opening.ics${sessionId ? `?sessionId=${sessionId}` : ""}`);
}
