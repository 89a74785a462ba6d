import { answer, api } from "@/platform/api/client";
import { Problem } from "@/platform/api/problem";
import type { Login, Passkey } from "@/platform/api/types";

/** A passkey belongs to a name; a page at a bare address has none, and every try there ends as if it had been canceled. */
export function isName(host: string): boolean {
  return !/^[\d.]+$|^\[/.test(host);
}

/** Older browsers have passkeys, but not the words for them in JSON: there we offer none. */
export const passkeysWork =
  isName(window.location.hostname) &&
  "PublicKeyCredential" in window &&
  "parseRequestOptionsFromJSON" in PublicKeyCredential &&
  "parseCreationOptionsFromJSON" in PublicKeyCredential;

export const passkeysKey = ["members", "passkeys"];

export function listPasskeys(signal: AbortSignal): Promise<Passkey[]> {
  return answer(api.GET("/api/members/me/passkeys", { signal }));
}

/** @param password the present one, where the log-in is not of just now */
export async function addPasskey(password: string | null, name: string): Promise<Passkey> {
  const { options } = await answer(api.POST("/api/members/me/passkeys/options", { body: { password } }));
  return answer(api.POST("/api/members/me/passkeys", { body: { credential: await make(options), name } }));
}

/** The first one, in a log-in that cannot go on without. */
export async function addPasskeyAtLogin(name: string): Promise<Login> {
  const { options } = await answer(api.POST("/api/members/login/second-factor/enrolment/passkey/options"));
  return answer(
    api.POST("/api/members/login/second-factor/enrolment/passkey", { body: { credential: await make(options), name } }),
  );
}

export function renamePasskey(id: number, name: string): Promise<Passkey> {
  return answer(api.PUT("/api/members/me/passkeys/{id}", { params: { path: { id } }, body: { name } }));
}

export function deletePasskey(password: string | null, id: number): Promise<undefined> {
  return answer(api.DELETE("/api/members/me/passkeys/{id}", { params: { path: { id } }, body: { password } }));
}

export async function logInWithPasskey(): Promise<Login> {
  const { options } = await answer(api.POST("/api/members/login/passkey/options"));
  return answer(api.POST("/api/members/login/passkey", { body: { credential: await show(options) } }));
}

/** Once more, before something grave. */
export async function showPasskey(): Promise<undefined> {
  const { options } = await answer(api.POST("/api/members/me/second-factor/passkey/options"));
  return answer(api.POST("/api/members/me/second-factor/passkey", { body: { credential: await show(options) } }));
}

function make(options: unknown): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON);
  return fromBrowser(() => navigator.credentials.create({ publicKey }));
}

function show(options: unknown): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON);
  return fromBrowser(() => navigator.credentials.get({ publicKey }));
}

/** The browser's own window was closed, ran out of time, or found that this device has one of us already. */
async function fromBrowser(ask: () => Promise<Credential | null>): Promise<unknown> {
  try {
    const credential = await ask();
    if (credential) return (credential as PublicKeyCredential).toJSON();
  } catch (error) {
    if (error instanceof DOMException && error.name === "InvalidStateError")
      throw new Problem(0, { code: "passkeys.known" });
    if (!(error instanceof DOMException)) throw error;
  }
  throw new Problem(0, { code: "passkeys.canceled" });
}
