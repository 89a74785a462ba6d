import type { APIRequestContext, Page } from "@playwright/test";
import { newMember } from "./mail";
import { enterSeats, logIn, openShows, reserve, takeSeats } from "./shop";

/** A new member with `count` seats reserved, on the checkout page. */
export async function goToCheckout(page: Page, request: APIRequestContext, count: number): Promise<void> {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  await logIn(page, await newMember(request));
  await enterSeats(page, show.session.id);
  await takeSeats(page, count);
  await reserve(page);
}
