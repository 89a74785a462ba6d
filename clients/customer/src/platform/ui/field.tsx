import clsx from "clsx";
import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from "react";

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  error?: string;
  ref?: Ref<HTMLInputElement>;
  aside?: ReactNode;
}

export function Field({ label, hint, error, aside, ref, className, ...rest }: FieldProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <div className="relative">
        <input
          {...rest}
          ref={ref}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={about || undefined}
          className={clsx(
            "h-12 w-full rounded-input border bg-paper px-3 text-base text-ink",
            error ? "border-urgent" : "border-edge",
            aside && "pr-24",
            className,
          )}
        />
        {aside && <div className="absolute inset-y-0 right-1 flex items-center">{aside}</div>}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-sm font-medium text-urgent">
          {error}
        </p>
      )}
    </div>
  );
}
