import { answer, api } from "@/platform/api/client";
import type { MailLanguage, Member, MemberImage } from "@/platform/api/types";

export function updateMe(nickname: string, language: MailLanguage): Promise<Member> {
  return answer(api.PUT("/api/members/me", { body: { nickname, language } }));
}

export function fetchMe(): Promise<Member> {
  return answer(api.GET("/api/members/me"));
}

export function askEmailChange(email: string, password: string): Promise<undefined> {
  return answer(api.POST("/api/members/me/email", { body: { email, password } }));
}

export function changeEmail(code: string): Promise<undefined> {
  return answer(api.PUT("/api/members/me/email", { body: { code } }));
}

export function leave(password: string): Promise<undefined> {
  return answer(api.DELETE("/api/members/me", { body: { password } }));
}

/** Hands everything that is kept of the member to the browser as a file. */
export async function downloadMyData(): Promise<void> {
  const data = await answer(api.GET("/api/members/me/export"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }));
  link.download = "pickgo.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The file as it is: the server looks at its bytes and not at its name. */
export function changeImage(file: File): Promise<MemberImage> {
  return answer(
    api.PUT("/api/members/me/image", {
      // In the contract a file of a form is text.
      body: { file: file as unknown as string },
      bodySerializer: () => {
        const form = new FormData();
        form.append("file", file);
        return form;
      },
    }),
  );
}

export function removeImage(): Promise<undefined> {
  return answer(api.DELETE("/api/members/me/image"));
}
