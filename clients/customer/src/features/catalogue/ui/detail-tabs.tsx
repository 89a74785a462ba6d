import "@/platform/ui/rich-text.css";
import { Tabs } from "radix-ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PostDetail } from "@/platform/api/types";
import { price } from "@/platform/time/format";
import { shortShowing } from "@/platform/time/showing";
import { GradeMark } from "@/platform/ui/grade-mark";
import { IntroPictures } from "./intro-pictures";
import { isRepriced } from "./grade-prices";
import { SessionPrices } from "./session-prices";

const trigger =
  "min-h-12 grow border-b-2 border-transparent px-4 font-semibold text-soft data-[state=active]:border-brand data-[state=active]:text-ink";

export function DetailTabs({ post, reviews }: { post: PostDetail; reviews: ReactNode }) {
  const { t } = useTranslation("catalogue");
  return (
    <Tabs.Root defaultValue="guide">
      <Tabs.List aria-label={t("tabsLabel")} className="flex border-b border-line">
        <Tabs.Trigger value="guide" className={trigger}>
          {t("tabs.guide")}
        </Tabs.Trigger>
        <Tabs.Trigger value="prices" className={trigger}>
          {t("tabs.prices")}
        </Tabs.Trigger>
        <Tabs.Trigger value="venue" className={trigger}>
          {t("tabs.venue")}
        </Tabs.Trigger>
        <Tabs.Trigger value="reviews" className={trigger}>
          {t("tabs.reviews")}
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="guide" className="py-6">
        <Guide post={post} />
      </Tabs.Content>
      <Tabs.Content value="prices" className="py-6">
        <Prices post={post} />
      </Tabs.Content>
      <Tabs.Content value="venue" className="py-6">
        <Venue post={post} />
      </Tabs.Content>
      <Tabs.Content value="reviews" className="py-6">
        {reviews}
      </Tabs.Content>
    </Tabs.Root>
  );
}

function Guide({ post }: { post: PostDetail }) {
  const { t } = useTranslation("catalogue");
  return (
    <div className="grid gap-6">
      {post.contentHtml ? (
        // The server makes it of Markdown and lets no tags, no scripts and no pictures of others through.
        <div className="rich-text max-w-prose" dangerouslySetInnerHTML={{ __html: post.contentHtml }} />
      ) : (
        <p>{t("noContent")}</p>
      )}
      <IntroPictures images={post.introImages} />
    </div>
  );
}

function Prices({ post }: { post: PostDetail }) {
  const { t } = useTranslation("catalogue");
  const repriced = post.sessions.filter(isRepriced);
  return (
    <>
      <PriceTable post={post} />
      {repriced.length > 0 && (
        <section aria-labelledby="repriced" className="mt-6">
          <h3 id="repriced" className="mb-2 font-semibold">
            {t("repriced")}
          </h3>
          <ul className="grid max-w-xl gap-3">
            {repriced.map((session) => (
              <li key={session.id} className="border-t border-line pt-3">
                <p className="font-medium">{shortShowing(session)}</p>
                <SessionPrices post={post} session={session} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function PriceTable({ post }: { post: PostDetail }) {
  const { t } = useTranslation(["catalogue", "common"]);
  return (
    <table className="w-full max-w-xl text-left">
      <thead className="text-sm text-soft">
        <tr>
          <th scope="col" className="py-2 font-medium">
            {t("priceGrade")}
          </th>
          <th scope="col" className="py-2 font-medium">
            {t("priceArea")}
          </th>
          <th scope="col" className="py-2 text-right font-medium">
            {t("price")}
          </th>
        </tr>
      </thead>
      <tbody>
        {post.areas.map((area) => (
          <tr key={area.id} className="border-t border-line">
            <td className="py-3">
              <span className="flex items-center gap-2">
                <GradeMark grade={area.grade} />
                {t("grade", { ns: "common", grade: area.grade })}
              </span>
            </td>
            <td className="py-3">{area.name}</td>
            <td className="py-3 text-right font-semibold">{price(area.price)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Venue({ post }: { post: PostDetail }) {
  const { t } = useTranslation("catalogue");
  return (
    <address className="not-italic">
      <p className="font-semibold">{[post.venue.name, post.venue.hall].filter(Boolean).join(" ")}</p>
      <p className="text-soft">{post.venue.address}</p>
      <Link
        to={`/venues/${post.venue.id}`}
        className="inline-flex min-h-11 items-center font-medium text-brand hover:underline"
      >
        {t("venue.more")}
      </Link>
    </address>
  );
}
