import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { UseFormRegisterReturn } from "react-hook-form";
import { Field } from "@/platform/ui/field";

interface PasswordFieldProps {
  label?: string;
  registered: UseFormRegisterReturn;
  error?: string;
  hint?: string;
  autoComplete: "current-password" | "new-password";
}

export function PasswordField({ label, registered, error, hint, autoComplete }: PasswordFieldProps) {
  const { t } = useTranslation("members");
  const [shown, setShown] = useState(false);
  const words = shown ? t("hide") : t("show");
  return (
    <Field
      {...registered}
      label={label ?? t("password")}
      type={shown ? "text" : "password"}
      autoComplete={autoComplete}
      hint={hint}
      error={error}
      className="pr-36"
      aside={
        <button
          type="button"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="min-h-10 rounded-input px-2 text-sm text-soft hover:bg-mist"
        >
          {words}
        </button>
      }
    />
  );
}
