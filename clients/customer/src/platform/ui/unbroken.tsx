/** A phrase of which one part, such as a day with its hour, stays on one line: it wraps before or after it. */
export function Unbroken({ phrase, part }: { phrase: string; part: string }) {
  const at = phrase.indexOf(part);
  if (at < 0) return phrase;
  return (
    <>
      {phrase.slice(0, at)}
      <span className="whitespace-nowrap">{part}</span>
      {phrase.slice(at + part.length)}
    </>
  );
}
