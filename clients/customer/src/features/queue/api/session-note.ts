/** What the buyer chose before joining, so that the waiting room can name it. */
export interface SessionNote {
  postId: number;
  name: string;
  venue: string;
  performanceTime: string;
}

const PREFIX = "pickgo.session.";

export const sessionNotes = {
  read(sessionId: number): SessionNote | null {
    const stored = sessionStorage.getItem(PREFIX + sessionId);
    return stored ? (JSON.parse(stored) as SessionNote) : null;
  },
  keep(sessionId: number, note: SessionNote): void {
    sessionStorage.setItem(PREFIX + sessionId, JSON.stringify(note));
  },
};
