import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pageFacts } from "@/platform/page-facts";
import { sellerQuery } from "../api/legal";
import { SampleChip } from "./sample-chip";

const fields = [
  "name",
  "representative",
  "businessNumber",
  "mailOrderNumber",
  "address",
  "phone",
  "email",
  "hosting",
] as const;

/** Who sells, as far as the operator has said; nothing where nothing was said. */
export function SellerFacts() {
  const { t } = useTranslation("legal");
  const told = pageFacts.seller !== undefined;
  const { data: seller } = useQuery({ ...sellerQuery(), enabled: !told, initialData: pageFacts.seller });
  if (!seller) return null;
  const given = fields.flatMap((field) => (seller[field] ? [{ field, value: seller[field] }] : []));
  return (
    <div className="grid justify-items-start gap-1">
      {seller.sample && <SampleChip />}
      <dl aria-label={t("seller")} className="flex flex-wrap gap-x-4 gap-y-1">
        {given.map(({ field, value }) => (
          <div key={field} className="flex gap-x-1">
            <dt className="shrink-0">{t(`sellerFields.${field}`)}</dt>
            <dd className="text-ink">
              <Value field={field} value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Value({ field, value }: { field: (typeof fields)[number]; value: string }) {
  const scheme = { email: "mailto:", phone: "tel:" }[field as string];
  if (!scheme) return value;
  return (
    <a href={scheme + value} className="underline underline-offset-4">
      {value}
    </a>
  );
}
