import type { EntryPass } from "@/platform/api/types";

const PREFIX = "pickgo.pass.";

/** The entry pass of each session, for this tab and its reloads. */
export const entryPasses = {
  read(sessionId: number): EntryPass | null {
    const stored = sessionStorage.getItem(PREFIX + sessionId);
    return stored ? (JSON.parse(stored) as EntryPass) : null;
  },
  keep(sessionId: number, pass: EntryPass): void {
    sessionStorage.setItem(PREFIX + sessionId, JSON.stringify(pass));
  },
  drop(sessionId: number): void {
    sessionStorage.removeItem(PREFIX + sessionId);
  },
};

export function forgetPasses(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}
