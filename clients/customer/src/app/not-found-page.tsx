import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-lg py-20 text-center">
      <PageTitle title={t("notFound.title")} />
      <p className="mt-3 text-soft">{t("notFound.text")}</p>
      <div className="mt-6 flex flex-wrap justify-center gap-2">
        <ButtonLink to="/">{t("toHome")}</ButtonLink>
        <ButtonLink to="/performances" look="quiet">
          {t("toList")}
        </ButtonLink>
      </div>
    </div>
  );
}
