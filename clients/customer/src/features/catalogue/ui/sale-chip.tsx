import clsx from "clsx";
import { useTranslation } from "react-i18next";
import type { PostSummary } from "@/platform/api/types";
import { daysBetween } from "@/platform/time/format";
import { useNow } from "@/platform/time/use-now";

/** What somebody who wants to go can do, before the page is opened. */
export function SaleChip({ post }: { post: PostSummary }) {
  const { t } = useTranslation("catalogue");
  const now = useNow(post.sale === "Upcoming");
  const look = {
    Upcoming: "border-brand text-brand",
    OnSale: "border-good text-good",
    SoldOut: "border-edge text-soft",
    Ended: "border-line text-soft",
  };
  return <span className={clsx("rounded-full border px-2 text-xs font-bold", look[post.sale])}>{words()}</span>;

  function words(): string {
    if (post.sale !== "Upcoming") return t(`sale.${post.sale}`);
    const days = post.opensAt ? daysBetween(now, post.opensAt) : 0;
    return days > 0 ? t("sale.opensIn", { days }) : t("sale.opensToday");
  }
}
