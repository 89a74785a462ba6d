import type { Grade } from "@/platform/api/types";

export const gradeColour: Record<Grade, string> = {
  P: "var(--grade-p)",
  R: "var(--grade-r)",
  S: "var(--grade-s)",
  A: "var(--grade-a)",
};

/** The grade's colour, with its letter beside it for those who do not tell the colours apart. */
export function GradeMark({ grade }: { grade: Grade }) {
  return (
    <span
      aria-hidden
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-md border-2 text-xs font-bold text-ink"
      style={{
        borderColor: gradeColour[grade],
        background: `color-mix(in srgb, ${gradeColour[grade]} 18%, var(--paper))`,
      }}
    >
      {grade}
    </span>
  );
}
