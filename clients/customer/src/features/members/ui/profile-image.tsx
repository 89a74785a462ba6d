import { UserRound } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Problem, toProblem } from "@/platform/api/problem";
import { atServer } from "@/platform/api/server";
import type { Member } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { memberStore } from "@/platform/auth/token-store";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { ProblemNote } from "@/platform/ui/problem-note";
import { changeImage, removeImage } from "../api/profile";

/** As the server says (`MemberImage.MaxBytes`): a larger file is not sent for minutes to be refused then. */
const MAX_BYTES = 10 * 1024 * 1024;
const SIDE = 96;

export function ProfileImage({ member }: { member: Member }) {
  const { t } = useTranslation("account");
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const change = useAction({
    mutationFn: async (file: File) => {
      if (file.size > MAX_BYTES) throw new Problem(413, { code: "request.too-large" });
      return changeImage(file);
    },
    onSuccess: ({ imageUrl }) => {
      memberStore.set({ status: "member", member: { ...member, imageUrl } });
      announce(t("profile.imageChanged"));
    },
  });
  const remove = useAction({
    mutationFn: removeImage,
    onSuccess: () => {
      memberStore.set({ status: "member", member: { ...member, imageUrl: null } });
      // The button that was pressed goes with the picture.
      button.current?.focus();
      announce(t("profile.imageRemoved"));
    },
  });
  const choose = (file: File | undefined) => {
    if (!file) return;
    remove.reset();
    change.mutate(file);
  };
  const take = () => {
    change.reset();
    remove.mutate();
  };
  const problem = change.error ?? remove.error;
  return (
    <div className="mb-6 flex flex-wrap items-center gap-4">
      {member.imageUrl ? (
        <img
          src={atServer(member.imageUrl)}
          alt={t("profile.image")}
          width={SIDE}
          height={SIDE}
          className="size-24 rounded-full border border-line object-cover"
        />
      ) : (
        <span aria-hidden className="grid size-24 place-items-center rounded-full bg-mist text-soft">
          <UserRound className="size-10" />
        </span>
      )}
      <div className="grid min-w-0 flex-1 gap-2">
        <input
          ref={chooser}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-label={t("profile.imageChoose")}
          hidden
          onChange={(event) => {
            choose(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <div className="flex flex-wrap gap-2">
          <Button ref={button} look="quiet" busy={change.isPending} onClick={() => chooser.current?.click()}>
            {t("profile.imageChoose")}
          </Button>
          {member.imageUrl && (
            <Button look="plain" busy={remove.isPending} onClick={take}>
              {t("profile.imageRemove")}
            </Button>
          )}
        </div>
        <p className="text-sm text-soft text-balance-ko">{t("profile.imageHint")}</p>
      </div>
      {problem && (
        <div className="basis-full">
          <ProblemNote problem={toProblem(problem)} />
        </div>
      )}
    </div>
  );
}
