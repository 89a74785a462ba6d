import { ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";

/** To a page that is not ours. */
export function ElsewhereLink({ href, name }: { href: string; name: string }) {
  const { t } = useTranslation("catalogue");
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t("venue.newWindow", { name })}
      className="inline-flex min-h-11 items-center gap-1 font-medium text-brand hover:underline"
    >
      {name}
      <ExternalLink aria-hidden className="size-4" />
    </a>
  );
}
