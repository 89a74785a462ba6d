import { inject } from "@angular/core";
import { Router, type CanActivateFn } from "@angular/router";
import { Operator } from "./operator";

/** Whoever is not logged in goes to the log-in page and comes back to where they wanted; members who are no operators are told so. */
export const operatorsOnly: CanActivateFn = async (_, state) => {
  const operator = inject(Operator);
  const router = inject(Router);
  if (!(await operator.isLoggedIn())) {
    operator.logIn(state.url);
    return false;
  }
  return (await operator.isAllowed()) || router.parseUrl("/not-an-operator");
};

/** Back from the log-in: on to where one wanted. Without a log-in the page under it says what to do. */
export const goOn: CanActivateFn = async () => {
  const router = inject(Router);
  const operator = inject(Operator);
  return (await operator.isLoggedIn()) ? router.parseUrl(operator.takeWanted()) : true;
};
