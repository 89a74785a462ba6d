import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ConsentQuestion } from "@/platform/api/types";
import { CheckBox } from "@/platform/ui/check-box";
import { isConsentKind, type ConsentKind } from "../api/consents";

interface ConsentBoxesProps {
  questions: ConsentQuestion[];
  given: ReadonlySet<string>;
  onChange: (kind: string, given: boolean) => void;
}

/** Nothing is ticked beforehand, and what is optional stands apart from what is needed. */
export function ConsentBoxes({ questions, given, onChange }: ConsentBoxesProps) {
  const { t } = useTranslation("account");
  const known = questions.filter((each) => isConsentKind(each.kind));
  return (
    <div className="grid gap-4">
      {[true, false].map((needed) => (
        <fieldset key={String(needed)} className="rounded-card border border-line p-3">
          <legend className="px-1 font-semibold">{t(needed ? "consents.needed" : "consents.choice")}</legend>
          {known
            .filter((each) => each.needed === needed)
            .map((each) => (
              <ConsentLine
                key={each.kind}
                kind={each.kind as ConsentKind}
                checked={given.has(each.kind)}
                onChange={(checked) => onChange(each.kind, checked)}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}

function ConsentLine({
  kind,
  checked,
  onChange,
}: {
  kind: ConsentKind;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { t } = useTranslation("account");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2">
      <CheckBox label={t(`consents.${kind}`)} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <ReadLink kind={kind} />
    </div>
  );
}

/** Opens beside the form: what was typed stays. */
export function ReadLink({ kind }: { kind: string }) {
  const { t } = useTranslation(["account", "legal"]);
  if (kind !== "terms" && kind !== "privacy") return null;
  return (
    <Link
      to={`/legal/${kind}`}
      target="_blank"
      className="inline-flex min-h-11 items-center px-1 text-sm text-soft underline"
    >
      {t("consents.read", { name: t(`pages.${kind}`, { ns: "legal" }) })}
    </Link>
  );
}
