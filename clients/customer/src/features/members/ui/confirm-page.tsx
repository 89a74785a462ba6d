import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PageTitle } from "@/platform/ui/page-title";
import { ProveForm } from "./prove-form";

/** The operators' portal opens this beside itself before something grave: what is typed there stays. */
export function ConfirmPage() {
  const { t } = useTranslation("factors");
  const [isProved, setProved] = useState(false);
  return (
    <div className="grid gap-6 py-4">
      <PageTitle title={t("prove.page")} />
      {isProved ? (
        <p role="status">{t("prove.proved")}</p>
      ) : (
        <ProveForm wanted="factor" wrong={false} busy={false} onProved={() => setProved(true)} />
      )}
    </div>
  );
}
