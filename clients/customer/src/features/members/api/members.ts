import { answer, api } from "@/platform/api/client";
import type { Login, Member } from "@/platform/api/types";

export function sendCode(email: string): Promise<undefined> {
  return answer(api.POST("/api/members/email/send-code", { body: { email } }));
}

export function verifyCode(email: string, code: string): Promise<undefined> {
  return answer(api.POST("/api/members/email/verify-code", { body: { email, code } }));
}

export function signUp(email: string, password: string, nickname: string): Promise<Member> {
  return answer(api.POST("/api/members", { body: { email, password, nickname } }));
}

export function logIn(email: string, password: string): Promise<Login> {
  return answer(api.POST("/api/members/login", { body: { email, password } }));
}
