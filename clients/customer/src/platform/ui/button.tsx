import clsx from "clsx";
import type { ButtonHTMLAttributes, Ref } from "react";
import { Link, type LinkProps } from "react-router";

type Look = "primary" | "quiet" | "plain" | "danger";

const looks: Record<Look, string> = {
  primary:
    "bg-brand text-on-brand hover:bg-brand-deep disabled:bg-line disabled:text-soft aria-disabled:bg-line aria-disabled:text-soft",
  quiet: "border border-edge bg-paper text-ink hover:bg-mist disabled:text-soft",
  plain: "text-ink hover:bg-mist disabled:text-soft disabled:hover:bg-transparent",
  danger: "bg-urgent text-on-urgent",
};

export function buttonLook(look: Look = "primary", extra?: string): string {
  return clsx(
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-input px-4 py-2 text-base font-semibold",
    "transition-colors duration-150 disabled:cursor-not-allowed",
    looks[look],
    extra,
  );
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A busy button keeps its words and its place, and takes no second press. */
export function Button({ look, busy, className, disabled, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={buttonLook(look, className)}
    >
      {busy && (
        <span aria-hidden className="size-4 animate-spin rounded-full border-2 border-current border-t-transparent" />
      )}
      {children}
    </button>
  );
}

export function ButtonLink({ look, className, ...rest }: LinkProps & { look?: Look }) {
  return <Link {...rest} className={buttonLook(look, className)} />;
}
