import "@/platform/ui/rich-text.css";
import { useQuery } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";
import { toProblem } from "@/platform/api/problem";
import type { LegalPage as Text } from "@/platform/api/types";
import { longDate } from "@/platform/time/format";
import { ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { legalPageQuery, type LegalPageName } from "../api/legal";
import { SampleChip } from "./sample-chip";

const VERSION = /^[1-9]\d{0,8}$/;

export function LegalPage({ name }: { name: LegalPageName }) {
  const { t, i18n } = useTranslation(["legal", "common"]);
  const [params] = useSearchParams();
  const asked = params.get("version") ?? "";
  const version = VERSION.test(asked) ? Number(asked) : undefined;
  const text = useQuery(legalPageQuery(name, i18n.language === "en" ? "En" : "Ko", version));
  if (text.isError && toProblem(text.error).status === 404) return <NoSuchVersion name={name} />;
  return (
    <div className="mx-auto grid max-w-3xl gap-6">
      <div>
        <PageTitle title={t(`pages.${name}`)} />
        <p className="mt-2 flex min-h-7 flex-wrap items-center gap-2 text-sm text-soft">
          {text.data && t("version", { version: text.data.version, day: longDate(text.data.effectiveOn) })}
          {text.data?.sample && <SampleChip />}
        </p>
      </div>
      {text.isPending && (
        <Loading>
          <div className="grid gap-4">
            {[1, 2, 3, 4, 5].map((key) => (
              <Skeleton key={key} className="h-24 w-full" />
            ))}
          </div>
        </Loading>
      )}
      {text.isError && <FailedToLoad error={text.error} retry={() => void text.refetch()} />}
      {text.data && <Body name={name} text={text.data} />}
    </div>
  );
}

function Body({ name, text }: { name: LegalPageName; text: Text }) {
  const { t } = useTranslation("legal");
  const navigate = useNavigate();
  /** Links of the text to pages of ours open without loading the whole client anew. */
  const follow = (event: MouseEvent) => {
    const address = event.target instanceof Element ? event.target.closest("a")?.getAttribute("href") : null;
    if (!address?.startsWith("/") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(address);
  };
  return (
    <>
      {!text.inForce && (
        <p role="note" className="rounded-card bg-mist p-4">
          {t("notInForce")}{" "}
          <Link to={`/legal/${name}`} className="font-medium text-brand underline underline-offset-4">
            {t("toInForce")}
          </Link>
        </p>
      )}
      {/* The server makes it of Markdown and lets no tags and no scripts through. */}
      <div className="rich-text" onClick={follow} dangerouslySetInnerHTML={{ __html: text.html }} />
      {text.versions.length > 1 && (
        <nav aria-label={t("versions")} className="border-t border-line pt-4">
          <h2 className="font-semibold">{t("versions")}</h2>
          <ul className="mt-2 grid gap-1">
            {text.versions.map((each) => (
              <li key={each.version}>
                <Link
                  to={`/legal/${name}?version=${each.version}`}
                  aria-current={each.version === text.version ? "page" : undefined}
                  className="inline-flex min-h-10 items-center text-brand underline underline-offset-4 aria-[current]:font-bold aria-[current]:no-underline"
                >
                  {t("version", { version: each.version, day: longDate(each.effectiveOn) })}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

function NoSuchVersion({ name }: { name: LegalPageName }) {
  const { t } = useTranslation(["legal", "common"]);
  return (
    <div className="mx-auto grid max-w-3xl justify-items-start gap-4">
      <PageTitle title={t("notFound.title", { ns: "common" })} />
      <p className="text-soft">{t("noVersion")}</p>
      <ButtonLink to={`/legal/${name}`}>{t("toInForce")}</ButtonLink>
    </div>
  );
}
