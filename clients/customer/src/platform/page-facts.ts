import type { Seller } from "@/platform/api/types";

interface PageFacts {
  /** Null where the operator has not said who sells. */
  seller?: Seller | null;
}

/** What the server wrote into the page, so that it is there with the first paint; empty where Vite serves the page. */
export const pageFacts: PageFacts = read();

function read(): PageFacts {
  const text = document.getElementById("facts")?.textContent;
  return text ? (JSON.parse(text) as PageFacts) : {};
}
