import { words as identity } from "@/features/identity/words/en";
import { words as catalogue } from "@/features/catalogue/words/en";
import { words as legal } from "@/features/legal/words/en";
import { words as members } from "@/features/members/words/en";
import { words as payments } from "@/features/payments/words/en";
import { words as queue } from "@/features/queue/words/en";
import { words as reservations } from "@/features/reservations/words/en";
import { words as reviews } from "@/features/reviews/words/en";
import { words as seats } from "@/features/seats/words/en";
import { words as platform } from "@/platform/i18n/en";

export const words = {
  ...platform,
  ...identity,
  ...catalogue,
  ...legal,
  ...members,
  ...payments,
  ...queue,
  ...reservations,
  ...reviews,
  ...seats,
};
