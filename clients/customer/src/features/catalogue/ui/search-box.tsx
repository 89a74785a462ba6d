import { Search } from "lucide-react";
import { useId, type FormEvent } from "react";
import { useTranslation } from "react-i18next";

/** The browser keeps what is typed: nothing here writes into it, so that nothing moves the caret. Give it `key={initial}` where the address may change the words. */
export function SearchBox({ initial = "", onSearch }: { initial?: string; onSearch: (keyword: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(String(new FormData(event.currentTarget).get("keyword")).trim());
  };
  return (
    <form
      role="search"
      onSubmit={submit}
      className="flex w-full items-center rounded-full border-2 border-brand bg-paper pl-4 pr-1"
    >
      <Search aria-hidden className="size-5 shrink-0 text-brand" />
      <label htmlFor={id} className="sr-only">
        {t("search")}
      </label>
      <input
        id={id}
        type="search"
        enterKeyHint="search"
        name="keyword"
        defaultValue={initial}
        placeholder={t("searchHint")}
        className="h-12 min-w-0 grow bg-transparent px-3 text-base outline-none"
      />
      <button
        type="submit"
        className="min-h-10 shrink-0 rounded-full bg-brand px-5 font-semibold text-on-brand hover:bg-brand-deep"
      >
        {t("searchGo")}
      </button>
    </form>
  );
}
