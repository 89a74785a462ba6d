import { useQuery } from "@tanstack/react-query";
import clsx from "clsx";
import { useTranslation } from "react-i18next";
import { offeredProvidersQuery, providerAddress } from "../api/social";
import { providerLooks } from "./provider-looks";
import { ProviderMark } from "./provider-mark";

/** The other ways in. Where none is offered, or nobody says which are, there is nothing to see. */
export function SocialButtons({ returnUrl }: { returnUrl: string }) {
  const { t } = useTranslation("social");
  const offered = useQuery(offeredProvidersQuery());
  if (!offered.data?.length) return null;
  return (
    <section aria-label={t("title")} className="mt-6 grid gap-2 border-t border-line pt-6">
      {offered.data.map((provider) => (
        <a
          key={provider}
          href={providerAddress(provider, returnUrl)}
          className={clsx(
            "inline-flex min-h-12 items-center justify-center gap-2 rounded-input px-4 font-semibold",
            providerLooks[provider],
          )}
        >
          <ProviderMark provider={provider} />
          {t(`continue.${provider}`)}
        </a>
      ))}
    </section>
  );
}
