import { expect, type APIRequestContext } from "@playwright/test";

interface Mail {
  to: string;
  text: string;
  at: string;
}

/** The six digits of the newest mail to an address. */
export async function codeFor(request: APIRequestContext, email: string): Promise<string> {
  const address = (process.env.PICKGO_MAIL_URL ?? "/dev/mail") + ".json";
  let code: string | undefined;
  await expect
    .poll(
      async () => {
        const mails = (await (await request.get(address)).json()) as Mail[];
        code = mails.find((mail) => mail.to.includes(email))?.text.match(/\b\d{6}\b/)?.[0];
        return code;
      },
      { message: `a mail with a code for ${email}`, timeout: 20_000 },
    )
    .toBeTruthy();
  return code as string;
}
