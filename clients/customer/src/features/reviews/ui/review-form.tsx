import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import type { Review } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { ProblemNote } from "@/platform/ui/problem-note";
import { reviewsKey, saveReview } from "../api/reviews";
import { StarChoice } from "./stars";

const MAX_LENGTH = 2000;

interface ReviewFormProps {
  postId: number;
  /** Null: the first one. */
  review: Review | null;
  onEnd: () => void;
}

export function ReviewForm({ postId, review, onEnd }: ReviewFormProps) {
  const { t } = useTranslation("reviews");
  const client = useQueryClient();
  const [stars, setStars] = useState(review?.stars ?? 0);
  const [text, setText] = useState(review?.text ?? "");
  const [tried, setTried] = useState(false);
  const save = useAction({
    mutationFn: () => saveReview(postId, review?.id ?? null, { stars, text }),
    onSuccess: async () => {
      announce(t("saved"));
      await client.invalidateQueries({ queryKey: reviewsKey(postId) });
      onEnd();
    },
  });
  const send = () => {
    setTried(true);
    if (stars > 0 && text.trim()) save.mutate();
  };
  return (
    <form
      noValidate
      aria-label={t("form")}
      className="grid gap-4 rounded-card border border-line bg-paper p-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <StarChoice value={stars} onChange={setStars} error={tried && stars === 0 ? t("starsMissing") : undefined} />
      <ReviewText value={text} onChange={setText} error={tried && !text.trim() ? t("textMissing") : undefined} />
      {save.isError && <ProblemNote problem={toProblem(save.error)} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={save.isPending}>
          {t("save")}
        </Button>
        <Button look="quiet" onClick={onEnd}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

function ReviewText({ value, error, onChange }: { value: string; error?: string; onChange: (text: string) => void }) {
  const { t } = useTranslation("reviews");
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {t("text")}
      </label>
      <textarea
        id={id}
        rows={5}
        maxLength={MAX_LENGTH}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className="w-full rounded-input border border-edge bg-paper p-3 text-base text-ink"
      />
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t("textHint", { n: MAX_LENGTH - value.length })}
      </p>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-sm font-medium text-urgent">
          {error}
        </p>
      )}
    </div>
  );
}
