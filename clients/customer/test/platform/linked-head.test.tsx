import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { useLinkedHead } from "@/app/linked-head";

function Page() {
  const [path, setPath] = useState("/performances/1");
  useLinkedHead(path);
  return <button onClick={() => setPath("/performances/2")}>on</button>;
}

afterEach(() => {
  document.head.innerHTML = "";
});

test("the head of the page that one came to stays there, and does not follow to another", async () => {
  document.head.innerHTML = '<meta name="color-scheme"><link rel="canonical" href="/performances/1" data-page>';
  render(<Page />);
  expect(document.head.querySelector("link[rel=canonical]")).not.toBeNull();
  await userEvent.click(screen.getByRole("button"));
  expect(document.head.querySelector("link[rel=canonical]")).toBeNull();
  expect(document.head.querySelector("meta")).not.toBeNull();
});
