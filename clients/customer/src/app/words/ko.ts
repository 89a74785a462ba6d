import { words as identity } from "@/features/identity/words/ko";
import { words as catalogue } from "@/features/catalogue/words/ko";
import { words as legal } from "@/features/legal/words/ko";
import { words as members } from "@/features/members/words/ko";
import { words as payments } from "@/features/payments/words/ko";
import { words as queue } from "@/features/queue/words/ko";
import { words as reservations } from "@/features/reservations/words/ko";
import { words as reviews } from "@/features/reviews/words/ko";
import { words as seats } from "@/features/seats/words/ko";
import { words as platform } from "@/platform/i18n/ko";

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
