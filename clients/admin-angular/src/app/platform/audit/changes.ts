/** How a feature calls its properties; one that it does not name stands as the server spells it. */
export interface ChangeWords {
  yes: string;
  no: string;
  properties: Record<string, string>;
}

/** The audit trail's changes (`{"paused":[false,true]}`) in one line: `일시정지: 아니요 → 예`. */
export function changesOf(changes: string | null, words: ChangeWords): string {
  if (!changes) return "";
  return Object.entries(JSON.parse(changes) as Record<string, [unknown, unknown]>)
    .map(([name, [before, after]]) => {
      const property = words.properties[name] ?? name;
      return `${property}: ${shown(before, words)} → ${shown(after, words)}`;
    })
    .join(", ");
}

function shown(value: unknown, { yes, no }: ChangeWords): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return value ? yes : no;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
