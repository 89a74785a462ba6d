import { provideHttpClient, withInterceptors } from "@angular/common/http";
import {
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
  type ApplicationConfig,
} from "@angular/core";
import { provideRouter, withComponentInputBinding } from "@angular/router";
import { authInterceptor, provideAuth, withAppInitializerAuthCheck } from "angular-auth-oidc-client";
import { routes } from "./app.routes";
import { oidcConfig } from "./platform/auth/oidc";

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(routes, withComponentInputBinding()),
    provideHttpClient(withInterceptors([authInterceptor()])),
    // Looked at before the first route: a guard that asks earlier would send everybody to the log-in page for ever.
    provideAuth({ config: oidcConfig(location) }, withAppInitializerAuthCheck()),
  ],
};
