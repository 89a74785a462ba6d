import { useId, type InputHTMLAttributes, type ReactNode } from "react";

interface CheckBoxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {
  label: ReactNode;
}

/** The whole line is the target: fingers are wider than boxes. */
export function CheckBox({ label, ...rest }: CheckBoxProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex min-h-11 cursor-pointer items-center gap-3 rounded-input px-1 hover:bg-mist">
      <input {...rest} id={id} type="checkbox" className="size-5 shrink-0 accent-brand" />
      <span>{label}</span>
    </label>
  );
}
