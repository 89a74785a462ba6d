import { useCallback, useId, useRef, type ReactNode } from "react";
import { buttonLook } from "./button";

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  text?: string;
  yes: string;
  no: string;
  busy?: boolean;
  yesDisabled?: boolean;
  onYes: () => void;
  onNo: () => void;
  children?: ReactNode;
}

/**
 * Asks before something that cannot be taken back. Escape and the safe answer are the same thing. The browser's own dialog: it keeps the
 * focus inside and gives it back, and needs no styles that the page's policy would have to let in.
 */
export function ConfirmDialog({ open, ...question }: ConfirmDialogProps) {
  return open ? <Dialog {...question} /> : null;
}

function Dialog({ title, text, yes, no, busy, yesDisabled, onYes, onNo, children }: Omit<ConfirmDialogProps, "open">) {
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  const show = useCallback((dialog: HTMLDialogElement) => {
    dialog.showModal();
    safe.current?.focus();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={show}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={text ? `${id}-text` : undefined}
      onCancel={onNo}
      className="m-auto max-h-[90dvh] w-[calc(100%-2rem)] max-w-md overflow-y-auto rounded-card bg-paper p-6 text-ink shadow-card backdrop:bg-[rgb(10_8_16/0.6)]"
    >
      <h2 id={`${id}-title`} className="text-lg font-bold">
        {title}
      </h2>
      {text && (
        <p id={`${id}-text`} className="mt-2 text-soft">
          {text}
        </p>
      )}
      {children}
      <div className="mt-6 flex flex-wrap justify-end gap-2">
        <button ref={safe} type="button" onClick={onNo} className={buttonLook("quiet")}>
          {no}
        </button>
        <button
          type="button"
          disabled={busy || yesDisabled}
          aria-busy={busy || undefined}
          onClick={onYes}
          className={buttonLook("danger", "disabled:bg-line disabled:text-soft")}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
