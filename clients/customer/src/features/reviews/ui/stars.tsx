import clsx from "clsx";
import { useId } from "react";
import { useTranslation } from "react-i18next";

const STARS = [1, 2, 3, 4, 5];

const shape = "M12 2.5l2.9 6.1 6.6.9-4.8 4.6 1.2 6.6L12 17.5l-5.9 3.2 1.2-6.6L2.5 9.5l6.6-.9z";

function Star({ full }: { full: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={clsx("size-full", full ? "fill-brand" : "fill-line")}>
      <path d={shape} />
    </svg>
  );
}

/** What somebody gave. */
export function Stars({ value }: { value: number }) {
  const { t } = useTranslation("reviews");
  return (
    <span role="img" aria-label={t("stars", { stars: value })} className="inline-flex">
      {STARS.map((star) => (
        <span key={star} className="size-5">
          <Star full={star <= Math.round(value)} />
        </span>
      ))}
    </span>
  );
}

interface StarChoiceProps {
  value: number;
  error?: string;
  onChange: (value: number) => void;
}

/** Five radio buttons that look like stars: arrow keys go through them, and one tab stop is enough. */
export function StarChoice({ value, error, onChange }: StarChoiceProps) {
  const { t } = useTranslation("reviews");
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 font-medium">{t("formStars")}</legend>
      <div className="flex">
        {STARS.map((star) => (
          <label key={star} className="size-11 cursor-pointer rounded-input p-1.5 has-focus-visible:outline-3">
            <input
              type="radio"
              name={id}
              value={star}
              checked={value === star}
              onChange={() => onChange(star)}
              className="sr-only"
            />
            <span className="sr-only">{t("star", { n: star })}</span>
            <Star full={star <= value} />
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-sm font-medium text-urgent">
          {error}
        </p>
      )}
    </fieldset>
  );
}
