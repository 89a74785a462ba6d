const consonant = /^[ㄱ-ㅎ]$/;
const jamo = /^[ㄱ-ㅣ]$/;

/**
 * What suggestions are asked for, or nothing. While a syllable is composed its first consonant stands alone for a moment: that is no word. Several
 * consonants are: initials.
 */
export function wordsToAsk(text: string, composing: boolean): string {
  const words = text.trim().replace(/\s+/g, " ").slice(0, 100);
  if (!composing || !jamo.test(words.slice(-1))) return words;
  const last = words.slice(words.lastIndexOf(" ") + 1);
  return last.length > 1 && [...last].every((letter) => consonant.test(letter)) ? words : "";
}
