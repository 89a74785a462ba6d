import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/platform/ui/button";

interface PagesProps {
  page: number;
  size: number;
  total: number;
  address: (page: number) => string;
}

export function Pages({ page, size, total, address }: PagesProps) {
  const { t } = useTranslation("catalogue");
  const pages = Math.ceil(total / size);
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("pages")} className="flex items-center justify-center gap-4">
      {page > 1 && (
        <ButtonLink look="quiet" to={address(page - 1)} rel="prev">
          {t("previous")}
        </ButtonLink>
      )}
      <span aria-current="page">{t("pageOf", { pages, page })}</span>
      {page < pages && (
        <ButtonLink look="quiet" to={address(page + 1)} rel="next">
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  );
}
