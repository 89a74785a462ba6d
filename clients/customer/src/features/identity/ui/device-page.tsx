import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { findDevice } from "../api/apps";

/** Somebody types the code that a television or a program without a browser shows. */
export function DevicePage() {
  const { t } = useTranslation("apps");
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [code, setCode] = useState(params.get("user_code") ?? "");
  const find = useAction({
    mutationFn: () => findDevice(code.trim()),
    onSuccess: (ticket) => void navigate(`/consent?ticket=${encodeURIComponent(ticket)}`),
  });
  return (
    <div className="mx-auto max-w-md py-4">
      <PageTitle title={t("device.title")} />
      <p className="mt-2 text-soft">{t("device.hint")}</p>
      <form
        noValidate
        className="mt-6 grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim()) find.mutate();
        }}
      >
        <Field
          label={t("device.code")}
          value={code}
          inputMode="numeric"
          autoComplete="one-time-code"
          onChange={(event) => setCode(event.target.value)}
        />
        {find.isError && <ProblemNote problem={toProblem(find.error)} />}
        <Button type="submit" busy={find.isPending} className="min-h-12">
          {t("device.go")}
        </Button>
      </form>
    </div>
  );
}
