import { Injectable, computed, inject, signal } from "@angular/core";
import { toSignal } from "@angular/core/rxjs-interop";
import { OidcSecurityService } from "angular-auth-oidc-client";
import { firstValueFrom, map } from "rxjs";
import { OPERATOR_SCOPE } from "./oidc";

const WANTED = "pickgo.admin.wanted";

interface Told {
  nickname?: string;
}

/** Who sits in front of the portal. */
@Injectable({ providedIn: "root" })
export class Operator {
  private readonly oidc = inject(OidcSecurityService);
  private readonly told = toSignal(this.oidc.userData$);
  private readonly isIn = toSignal(this.oidc.isAuthenticated$.pipe(map((state) => state.isAuthenticated)));
  private readonly leaves = signal(false);

  /** The log-in ended by itself: it was ended elsewhere, or could not be renewed. */
  readonly isOut = computed(() => this.isIn() === false && !this.leaves());

  readonly name = computed(() => (this.told()?.userData as Told | null)?.nickname ?? "");

  /** Whether the server let this member have what operators have. It asks again with every call; this decides what is shown. */
  async isAllowed(): Promise<boolean> {
    const payload = (await firstValueFrom(this.oidc.getPayloadFromAccessToken())) as {
      scope?: string | string[];
    } | null;
    return scopesOf(payload?.scope).includes(OPERATOR_SCOPE);
  }

  isLoggedIn(): Promise<boolean> {
    return firstValueFrom(this.oidc.isAuthenticated$.pipe(map((state) => state.isAuthenticated)));
  }

  /** @param wanted Address in the portal to come back to. */
  logIn(wanted = "/"): void {
    sessionStorage.setItem(WANTED, wanted);
    this.oidc.authorize();
  }

  /** Where the last log-in was to come back to; told once. */
  takeWanted(): string {
    const wanted = sessionStorage.getItem(WANTED);
    sessionStorage.removeItem(WANTED);
    return wanted ?? "/";
  }

  /** Ends the portal's log-in at the server too; the shop's is its own. */
  logOut(): void {
    this.leaves.set(true);
    this.oidc.logoff().subscribe();
  }
}

/** `scope` is one text with spaces in a token of RFC 9068; some libraries make a list of it. */
export function scopesOf(scope: string | string[] | undefined): string[] {
  return typeof scope === "string" ? scope.split(" ") : (scope ?? []);
}
