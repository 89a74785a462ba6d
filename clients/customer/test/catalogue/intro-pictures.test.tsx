import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { IntroPictures } from "@/features/catalogue/ui/intro-pictures";

test("a picture comes when the one above it has its size, or never will", () => {
  render(<IntroPictures images={["/a.jpg", "/b.jpg", "/c.jpg"]} />);
  const shown = () => screen.getAllByRole("img").map((image) => new URL((image as HTMLImageElement).src).pathname);
  expect(shown()).toEqual(["/a.jpg"]);
  expect(screen.getByRole("img")).toHaveClass("aspect-[auto_7/10]");
  fireEvent.load(screen.getByRole("img"));
  expect(shown()).toEqual(["/a.jpg", "/b.jpg"]);
  fireEvent.error(screen.getAllByRole("img")[1] ?? document.body);
  expect(shown()).toEqual(["/a.jpg", "/b.jpg", "/c.jpg"]);
});
