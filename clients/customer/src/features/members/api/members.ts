import { answer, api } from "@/platform/api/client";
import type { ConsentRequest, Login, MailLanguage, Member } from "@/platform/api/types";

export function sendCode(email: string): Promise<undefined> {
  return answer(api.POST("/api/members/email/send-code", { body: { email } }));
}

/** The answer's token is the only proof of the address. */
export function verifyCode(email: string, code: string): Promise<{ signUpToken: string }> {
  return answer(api.POST("/api/members/email/verify-code", { body: { email, code } }));
}

export interface NewMember {
  signUpToken: string;
  password: string;
  nickname: string;
  consents: ConsentRequest[];
  language: MailLanguage;
}

export function signUp(member: NewMember): Promise<Member> {
  return answer(api.POST("/api/members", { body: member }));
}

export function logIn(email: string, password: string): Promise<Login> {
  return answer(api.POST("/api/members/login", { body: { email, password } }));
}

export function askPasswordReset(email: string): Promise<undefined> {
  return answer(api.POST("/api/members/password/reset", { body: { email } }));
}

export function resetPassword(token: string, password: string): Promise<undefined> {
  return answer(api.POST("/api/members/password/reset/confirm", { body: { token, password } }));
}
