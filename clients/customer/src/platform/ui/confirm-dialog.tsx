import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
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

/** Asks before something that cannot be taken back. Escape and the safe answer are the same thing. */
export function ConfirmDialog({
  open,
  title,
  text,
  yes,
  no,
  busy,
  yesDisabled,
  onYes,
  onNo,
  children,
}: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onNo()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-[rgb(10_8_16/0.6)]" />
        <AlertDialog.Content
          {...(text ? {} : { "aria-describedby": undefined })}
          className="fixed left-1/2 top-1/2 z-50 max-h-[90dvh] w-[calc(100%-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-card bg-paper p-6 shadow-card"
        >
          <AlertDialog.Title className="text-lg font-bold">{title}</AlertDialog.Title>
          {text && <AlertDialog.Description className="mt-2 text-soft">{text}</AlertDialog.Description>}
          {children}
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <AlertDialog.Cancel className={buttonLook("quiet")}>{no}</AlertDialog.Cancel>
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
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
