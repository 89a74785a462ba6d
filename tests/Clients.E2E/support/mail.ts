import { expect, type APIRequestContext } from "@playwright/test";
import type { Credentials } from "./shop";

interface Mail {
  to: string;
  text: string;
  at: string;
}

/** A member of one's own: the seats that one may buy for a session are limited, and tours buy. */
export async function newMember(request: APIRequestContext): Promise<Credentials> {
  const email = `yemae.${Date.now().toString(36)}@example.com`;
  const password = "달빛 아래 감자밭 산책";
  const post = async (path: string, data: object) => {
    const response = await request.post(path, { data });
    await expect(response, path).toBeOK();
    return response;
  };
  await post("/api/members/email/send-code", { email });
  const proof = await post("/api/members/email/verify-code", { email, code: await codeFor(request, email) });
  const { signUpToken } = (await proof.json()) as { signUpToken: string };
  const consents = ["terms", "privacy", "age14"].map((kind) => ({ kind, version: 1, given: true }));
  await post("/api/members", { signUpToken, password, nickname: "김예매", consents });
  return { email, password };
}

/** The six digits of the newest mail to an address. */
export async function codeFor(request: APIRequestContext, email: string): Promise<string> {
  return findInMail(request, email, /\b(\d{6})\b/);
}

/** What the newest link to set a new password carries. */
export async function resetTokenFor(request: APIRequestContext, email: string): Promise<string> {
  return findInMail(request, email, /\/reset#token=([0-9a-f]+)/);
}

async function findInMail(request: APIRequestContext, email: string, wanted: RegExp): Promise<string> {
  const address = (process.env.PICKGO_MAIL_URL ?? "/dev/mail") + ".json";
  let found: string | undefined;
  await expect
    .poll(
      async () => {
        const mails = (await (await request.get(address)).json()) as Mail[];
        found = mails.map((mail) => (mail.to.includes(email) ? wanted.exec(mail.text)?.[1] : undefined)).find(Boolean);
        return found;
      },
      { message: `a mail for ${email} with ${String(wanted)}`, timeout: 20_000 },
    )
    .toBeTruthy();
  return found as string;
}
