import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";

const sentences = {
  openid: "scopes.openid",
  profile: "scopes.profile",
  email: "scopes.email",
  "catalogue:read": "scopes.catalogueRead",
  "reservations:read": "scopes.reservationsRead",
  "reservations:write": "scopes.reservationsWrite",
  "tickets:check": "scopes.ticketsCheck",
  "admin:read": "scopes.adminRead",
  "admin:write": "scopes.adminWrite",
  offline_access: "scopes.offline",
} as const;

function isKnown(scope: string): scope is keyof typeof sentences {
  return scope in sentences;
}

/** What an app may do, in sentences; a scope that this page does not know yet is shown by its name, and never hidden. */
export function ScopeList({ scopes }: { scopes: readonly string[] }) {
  const { t } = useTranslation("apps");
  return (
    <ul className="grid gap-2">
      {scopes.map((scope) => (
        <li key={scope} className="flex items-start gap-2">
          <Check aria-hidden className="mt-1 size-4 shrink-0 text-good" />
          <span>{isKnown(scope) ? t(sentences[scope]) : scope}</span>
        </li>
      ))}
    </ul>
  );
}
