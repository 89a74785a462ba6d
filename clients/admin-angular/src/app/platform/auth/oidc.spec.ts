import { oidcConfig } from "./oidc";
import { scopesOf } from "./operator";

describe("the log-in", () => {
  it("comes back to the addresses that the server registers, by code and PKCE alone", () => {
    const config = oidcConfig({ origin: "https://tickets.example", hostname: "tickets.example" });
    expect(config.redirectUrl).toBe("https://tickets.example/admin/callback");
    expect(config.postLogoutRedirectUri).toBe("https://tickets.example/admin/signed-out");
    expect([config.responseType, config.disablePkce]).toEqual(["code", undefined]);
  });

  it("sends tokens to our own API and to nothing else", () => {
    expect(oidcConfig({ origin: "https://tickets.example", hostname: "tickets.example" }).secureRoutes).toEqual([
      "https://tickets.example/api/",
    ]);
  });

  it("takes another name for the issuer only on one's own machine", () => {
    const strictOff = (hostname: string) =>
      oidcConfig({ origin: `http://${hostname}:8080`, hostname }).strictIssuerValidationOnWellKnownRetrievalOff;
    expect([strictOff("localhost"), strictOff("tickets.example")]).toEqual([true, false]);
  });

  it("reads scopes from either form of the token", () => {
    expect(scopesOf("openid admin:read")).toContain("admin:read");
    expect(scopesOf(["openid", "admin:read"])).toContain("admin:read");
    expect(scopesOf("openid admin:reader")).not.toContain("admin:read");
    expect(scopesOf(undefined)).toEqual([]);
  });
});
