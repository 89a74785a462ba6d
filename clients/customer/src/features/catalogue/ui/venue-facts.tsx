import { useTranslation } from "react-i18next";
import type { Venue } from "@/platform/api/types";
import { ElsewhereLink } from "./elsewhere-link";

/** What is known of a house besides where it is. */
export function VenueFacts({ venue }: { venue: Venue }) {
  const { t } = useTranslation("catalogue");
  const { telephone, homepage, facilities } = venue;
  if (!telephone && !homepage && facilities.length === 0) return null;
  return (
    <dl className="mt-2 grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-x-4 gap-y-1 border-t border-line pt-3">
      {telephone && (
        <>
          <dt className="text-soft">{t("venue.telephone")}</dt>
          <dd>
            <a
              href={`tel:${firstNumber(telephone)}`}
              className="inline-flex min-h-11 items-center font-medium text-brand hover:underline"
            >
              {telephone}
            </a>
          </dd>
        </>
      )}
      {homepage && (
        <>
          <dt className="text-soft">{t("venue.homepage")}</dt>
          <dd className="wrap-anywhere">
            <ElsewhereLink href={homepage} name={homepage.replace(/^https?:\/\/|\/$/g, "")} />
          </dd>
        </>
      )}
      {facilities.length > 0 && (
        <>
          <dt className="self-start py-1 text-soft">{t("venue.facilities")}</dt>
          <dd>
            <ul className="flex flex-wrap gap-2 py-1">
              {facilities.map((facility) => (
                <li key={facility} className="rounded-full bg-mist px-3 py-1 text-sm">
                  {t(`venue.has.${facility}`)}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

/** One number of `02-580-1300~4`, as a telephone takes it. */
export function firstNumber(telephone: string): string {
  return (telephone.split(/[~/,]/)[0] ?? "").replace(/[^\d+]/g, "");
}
