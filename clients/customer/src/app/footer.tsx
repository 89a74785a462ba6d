import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { legalPages } from "@/features/legal/api/legal";
import { SellerFacts } from "@/features/legal/ui/seller-facts";

export function Footer() {
  const { t } = useTranslation(["legal", "common"]);
  return (
    <footer className="border-t border-line bg-mist">
      <div className="mx-auto grid max-w-6xl gap-3 px-4 py-6 text-sm text-soft">
        <nav aria-label={t("links")} className="-mx-2 flex flex-wrap">
          {legalPages.map((name) => (
            <Link
              key={name}
              to={`/legal/${name}`}
              className={`inline-flex min-h-11 items-center px-2 text-ink hover:underline ${name === "privacy" ? "font-bold" : ""}`}
            >
              {t(`pages.${name}`)}
            </Link>
          ))}
        </nav>
        <SellerFacts />
        <p>
          <span className="font-bold text-ink">PickGo</span> · {t("footer", { ns: "common" })}
        </p>
      </div>
    </footer>
  );
}
