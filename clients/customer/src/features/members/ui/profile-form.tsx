import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import type { MailLanguage, Member } from "@/platform/api/types";
import { memberStore } from "@/platform/auth/token-store";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { updateMe } from "../api/profile";
import { rules } from "./form-rules";

interface Values {
  nickname: string;
}

const languages: MailLanguage[] = ["Ko", "En"];

export function ProfileForm({ member }: { member: Member }) {
  const { t } = useTranslation(["account", "members"]);
  const [language, setLanguage] = useState(member.language);
  const form = useForm<Values>({
    resolver: rules<Values>({ nickname: "nickname" }),
    defaultValues: { nickname: member.nickname },
  });
  const save = useAction({
    mutationFn: ({ nickname }: Values) => updateMe(nickname, language),
    onSuccess: (changed) => {
      memberStore.set({ status: "member", member: changed });
      announce(t("profile.saved"));
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
      className="grid max-w-md gap-4"
    >
      <Field
        {...form.register("nickname")}
        label={t("nickname", { ns: "members" })}
        hint={t("nicknameHint", { ns: "members" })}
        autoComplete="nickname"
        error={form.formState.errors.nickname?.message}
      />
      <fieldset>
        <legend className="mb-1 font-medium">{t("profile.language")}</legend>
        <div className="flex gap-4">
          {languages.map((each) => (
            <label key={each} className="inline-flex min-h-11 cursor-pointer items-center gap-2">
              <input
                type="radio"
                name="language"
                className="size-5 accent-brand"
                checked={language === each}
                onChange={() => setLanguage(each)}
              />
              <span lang={each.toLowerCase()}>{t(`profile.${each}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {save.isError && <ProblemNote problem={toProblem(save.error)} />}
      {save.isSuccess && (
        <p role="status" className="font-medium text-good">
          {t("profile.saved")}
        </p>
      )}
      <Button type="submit" busy={save.isPending} className="justify-self-start">
        {t("profile.save")}
      </Button>
    </form>
  );
}
