import clsx from "clsx";
import { MapPin, Search, Ticket } from "lucide-react";
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Suggestion } from "@/platform/api/types";
import { announce } from "@/platform/ui/announcer";
import { MAX_WORDS } from "./filter";
import { wordsToAsk } from "./search-words";
import { useSuggestions } from "./use-suggestions";

/**
 * The browser keeps what is typed: nothing here writes into it, so that nothing moves the caret or ends a syllable that is composed. Give it
 * `key={initial}` where the address may change the words. A combobox with a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the caret
 * stays in the box, the arrows walk the list.
 */
export function SearchBox({ initial = "", onSearch }: { initial?: string; onSearch: (keyword: string) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const list = `${id}-list`;
  const [words, setWords] = useState("");
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const found = useSuggestions(words);
  const shown = open && found.length > 0;
  const chosen = shown ? found[active] : undefined;
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (shown) announce(t("suggestionCount", { n: found.length }));
  }, [shown, found.length, t]);

  const ask = (text: string, composing: boolean) => {
    setWords(wordsToAsk(text, composing));
    setActive(-1);
    setOpen(true);
  };
  const choose = (suggestion: Suggestion) => {
    setOpen(false);
    void navigate(
      suggestion.postId === null
        ? `/performances?place=${encodeURIComponent(suggestion.text)}`
        : `/performances/${suggestion.postId}`,
    );
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setOpen(false);
    if (chosen) choose(chosen);
    else onSearch((input.current?.value ?? "").trim());
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // These keys are the input method's while it composes.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((now) => (shown ? walk(now, step, found.length) : step > 0 ? 0 : found.length - 1));
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };

  return (
    <form role="search" onSubmit={submit} className="relative w-full text-left">
      <div className="flex w-full items-center rounded-full border-2 border-brand bg-paper pl-4 pr-1">
        <Search aria-hidden className="size-5 shrink-0 text-brand" />
        <label htmlFor={id} className="sr-only">
          {t("search")}
        </label>
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={chosen && `${list}-${active}`}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={MAX_WORDS}
          name="keyword"
          defaultValue={initial}
          placeholder={t("searchHint")}
          onChange={(event) => ask(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
          onCompositionEnd={(event) => ask(event.currentTarget.value, false)}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
          className="h-12 min-w-0 grow bg-transparent px-3 text-base outline-none"
        />
        <button
          type="submit"
          className="min-h-10 shrink-0 rounded-full bg-brand px-5 font-semibold text-on-brand hover:bg-brand-deep"
        >
          {t("searchGo")}
        </button>
      </div>
      <ul
        id={list}
        role="listbox"
        aria-label={t("suggestions")}
        hidden={!shown}
        className="absolute inset-x-0 top-full z-20 mt-2 overflow-hidden rounded-card border border-line bg-paper py-2 shadow-lg"
      >
        {shown &&
          found.map((suggestion, index) => (
            <li
              key={`${suggestion.kind}-${suggestion.postId ?? suggestion.text}`}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              // The caret stays in the box: a press must not take the focus, or the list is gone before the click.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion)}
              className={clsx(
                "flex min-h-11 cursor-pointer items-center gap-3 px-4 py-2 hover:bg-mist",
                index === active && "bg-mist font-semibold",
              )}
            >
              {suggestion.kind === "Venue" ? (
                <MapPin aria-hidden className="size-4 shrink-0 text-soft" />
              ) : (
                <Ticket aria-hidden className="size-4 shrink-0 text-soft" />
              )}
              <span className="min-w-0 truncate">{suggestion.text}</span>
              {suggestion.kind === "Venue" && <span className="shrink-0 text-sm text-soft">{t("venueWord")}</span>}
            </li>
          ))}
      </ul>
    </form>
  );
}

/** Past either end stands the box itself. */
function walk(now: number, step: number, count: number): number {
  const next = now + step;
  return next < -1 ? count - 1 : next >= count ? -1 : next;
}
