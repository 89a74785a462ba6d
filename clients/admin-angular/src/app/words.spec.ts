import { historyWords } from "./admin/words";
import { importWords } from "./catalogue/words";
import { paymentWords } from "./payments/words";
import { queueWords } from "./queue/words";
import { reservationWords } from "./reservations/words";
import { authWords } from "./platform/auth/words";
import { frameWords } from "./platform/frame/rooms";
import { uiWords } from "./platform/ui/words";

/** Every text of a table of words; what is made of parts is made with numbers. */
function textsOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String((words as (...parts: number[]) => string)(1, 2))];
  return Object.values(words as object).flatMap(textsOf);
}

describe("Korean words", () => {
  it.each([authWords, frameWords, historyWords, importWords, paymentWords, queueWords, reservationWords, uiWords])(
    "hold no Latin ones",
    ({ ko }) => {
      // The name of the other language is spelled in that language, sizes by their units.
      const foreign = textsOf(ko).filter((text) => /[A-Za-z]/.test(text.replace(/English|MB/g, "")));
      expect(foreign).toEqual([]);
    },
  );
});
