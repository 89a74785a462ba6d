import { useTranslation } from "react-i18next";
import type { PostDetail, Session } from "@/platform/api/types";
import { price } from "@/platform/time/format";
import { GradeMark } from "@/platform/ui/grade-mark";
import { gradePrices, isRepriced } from "./grade-prices";

/** What the chosen session costs, where it is not what the others do; the usual prices have a tab of their own. */
export function SessionPrices({ post, session }: { post: PostDetail; session: Session }) {
  const { t } = useTranslation(["catalogue", "common"]);
  if (!isRepriced(session)) return null;
  return (
    <dl aria-label={t("sessionPrices")} className="mt-3 grid gap-1 rounded-input bg-mist px-3 py-2 text-sm">
      {gradePrices(post, session).map(({ grade, from, to }) => (
        <div key={grade} className="flex items-center justify-between gap-3">
          <dt className="flex items-center gap-2">
            <GradeMark grade={grade} />
            {t("grade", { ns: "common", grade })}
          </dt>
          <dd className="font-semibold">{from === to ? price(from) : `${price(from)} – ${price(to)}`}</dd>
        </div>
      ))}
    </dl>
  );
}
