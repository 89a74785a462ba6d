import { expect, test } from "vitest";
import routes from "../../public/routes.json";
import { router } from "@/app/router";

type Route = (typeof router.routes)[number];

/** Every address under which there is a page, as the router spells it. */
function addresses(all: Route[], above = ""): string[] {
  return all.flatMap((route) => {
    const path = [above, route.path].filter(Boolean).join("/");
    if (route.children) return addresses(route.children, path);
    return route.path === "*" ? [] : [path];
  });
}

test("the server is told every page of the client, so that it knows what is none", () => {
  expect([...routes].sort()).toEqual(addresses(router.routes).sort());
});
