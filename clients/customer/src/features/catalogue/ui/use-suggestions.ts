import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { suggestionsQuery } from "../api/posts";
import type { Suggestion } from "@/platform/api/types";

/** So long nothing must be typed before the server is asked. */
export const PAUSE_MS = 200;

const none: Suggestion[] = [];

/** What may be meant by the words, once they rest for a moment. */
export function useSuggestions(words: string): Suggestion[] {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const found = useQuery(suggestionsQuery(words === rested ? words : ""));
  return words !== "" && words === rested ? (found.data ?? none) : none;
}
