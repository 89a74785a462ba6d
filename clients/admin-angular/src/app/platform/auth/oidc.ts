import { LogLevel, type OpenIdConfiguration } from "angular-auth-oidc-client";

/** Where the portal is served; the server registers these very addresses for `pickgo-admin`. */
export const PORTAL = "/admin";
export const CALLBACK = "callback";
export const SIGNED_OUT = "signed-out";

/** Without it a member has nothing to do here: the server gives it to operators alone. */
export const OPERATOR_SCOPE = "admin:read";

/** Authorization code with PKCE at our own server, on the origin that served this page. */
export function oidcConfig({ origin, hostname }: Pick<Location, "origin" | "hostname">): OpenIdConfiguration {
  return {
    authority: origin,
    clientId: "pickgo-admin",
    redirectUrl: `${origin}${PORTAL}/${CALLBACK}`,
    postLogoutRedirectUri: `${origin}${PORTAL}/${SIGNED_OUT}`,
    responseType: "code",
    scope: "openid profile offline_access admin:read admin:write",
    silentRenew: true,
    useRefreshToken: true,
    renewTimeBeforeTokenExpiresInSeconds: 60,
    ignoreNonceAfterRefresh: true,
    // Else the library goes to its own first page: our route of the callback knows where one wanted to go.
    triggerAuthorizationResultEvent: true,
    secureRoutes: [`${origin}/api/`],
    // One's own machine has several names, of which the server calls itself by one; tokens are still checked against that one.
    strictIssuerValidationOnWellKnownRetrievalOff: ["localhost", "127.0.0.1", "[::1]"].includes(hostname),
    logLevel: LogLevel.None,
  };
}
