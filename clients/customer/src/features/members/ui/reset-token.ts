/** What the link in the mail carries behind `#`, where no server, log or referrer sees it. */
export function readResetToken(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, "")).get("token") ?? "";
}
