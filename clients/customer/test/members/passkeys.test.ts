import { expect, test } from "vitest";
import { isName } from "@/features/members/api/passkeys";

test.each([
  ["localhost", true],
  ["www.pickgo.kr", true],
  ["127.0.0.1", false],
  ["[::1]", false],
])("passkeys are offered where the page has a name: %s", (host, offered) => {
  expect(isName(host)).toBe(offered);
});
