import { SlidersHorizontal } from "lucide-react";
import { useId, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { MAX_WORDS, panelKeys, readDay, readPrice, readWords, states, type PanelFilter } from "./filter";
import type { PostState } from "../api/posts";

interface FilterPanelProps {
  filter: PanelFilter;
  onApply: (filter: PanelFilter) => void;
}

/** The browser keeps what is filled in until it is applied. Give it a key of the filter, so that Back fills it anew. */
export function FilterPanel({ filter, onApply }: FilterPanelProps) {
  const { t } = useTranslation("catalogue");
  const id = useId();
  const [from, setFrom] = useState(filter.from);
  const set = panelKeys.filter((key) => filter[key] !== undefined).length;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    onApply({
      place: readWords(text("place")),
      from: readDay(text("from")),
      to: readDay(text("to")),
      priceMax: readPrice(text("priceMax")),
      state: (text("state") || undefined) as PostState | undefined,
    });
  };
  return (
    <details className="rounded-card border border-line">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 font-medium">
        <SlidersHorizontal aria-hidden className="size-4" />
        {set > 0 ? t("filters.openWith", { n: set }) : t("filters.open")}
      </summary>
      <form
        aria-label={t("filters.open")}
        onSubmit={submit}
        className="grid grid-cols-1 gap-4 border-t border-line p-4 sm:grid-cols-2 lg:grid-cols-3"
      >
        <Field
          label={t("filters.place")}
          name="place"
          maxLength={MAX_WORDS}
          defaultValue={filter.place}
          placeholder={t("filters.placeHint")}
        />
        <Field
          label={t("filters.from")}
          name="from"
          type="date"
          max="2999-12-31"
          defaultValue={filter.from}
          onChange={(event) => setFrom(readDay(event.target.value))}
        />
        <Field label={t("filters.to")} name="to" type="date" min={from} max="2999-12-31" defaultValue={filter.to} />
        <Field
          label={t("filters.priceMax")}
          name="priceMax"
          type="number"
          inputMode="numeric"
          min={0}
          max={999_999_999}
          step={1}
          defaultValue={filter.priceMax}
        />
        <div>
          <label htmlFor={id} className="mb-1 block font-medium">
            {t("filters.state")}
          </label>
          <select
            id={id}
            name="state"
            defaultValue={filter.state ?? ""}
            className="h-12 w-full rounded-input border border-edge bg-paper px-3"
          >
            <option value="">{t("all")}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {t(`filters.states.${state}`)}
              </option>
            ))}
          </select>
        </div>
        <Button type="submit" className="self-end">
          {t("filters.apply")}
        </Button>
      </form>
    </details>
  );
}
