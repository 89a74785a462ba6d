import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import type { ReportReason, Review } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { announce } from "@/platform/ui/announcer";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { reportReview } from "../api/reviews";

const REASONS: ReportReason[] = ["Spam", "Abuse", "PersonalData", "Spoiler", "Other"];
const NOTE_LENGTH = 300;

export function ReportDialog({ postId, review, onEnd }: { postId: number; review: Review; onEnd: () => void }) {
  const { t } = useTranslation("reviews");
  const id = useId();
  const [reason, setReason] = useState<ReportReason>("Spam");
  const [note, setNote] = useState("");
  const report = useAction({
    mutationFn: () => reportReview(postId, review.id, reason, note),
    onSuccess: () => {
      announce(t("reported"));
      onEnd();
    },
  });
  return (
    <ConfirmDialog
      open
      title={t("reportTitle")}
      text={t("reportText")}
      yes={t("reportYes")}
      no={t("reportNo")}
      busy={report.isPending}
      onYes={() => report.mutate()}
      onNo={onEnd}
    >
      <fieldset className="mt-4">
        <legend className="font-medium">{t("reportReason")}</legend>
        {REASONS.map((one) => (
          <label key={one} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name={id}
              checked={reason === one}
              onChange={() => setReason(one)}
              className="size-5 accent-brand"
            />
            {t(`reasons.${one}`)}
          </label>
        ))}
      </fieldset>
      <Field
        label={t("reportNote")}
        maxLength={NOTE_LENGTH}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {report.isError && <ProblemNote problem={toProblem(report.error)} />}
    </ConfirmDialog>
  );
}
