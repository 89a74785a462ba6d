import type { PostDetail, Session } from "@/platform/api/types";

type Area = PostDetail["areas"][number];

export interface GradePrice {
  grade: Area["grade"];
  from: number;
  to: number;
}

/** Whether some area costs something else in this session than in the others. */
export function isRepriced(session: Session): boolean {
  return session.prices.length > 0;
}

/** What the grades cost in a session, dearest first. */
export function gradePrices(post: PostDetail, session: Session): GradePrice[] {
  const own = new Map(session.prices.map((each) => [each.areaId, each]));
  const grades = new Map<Area["grade"], GradePrice>();
  for (const area of post.areas) {
    const { grade, price } = own.get(area.id) ?? area;
    const known = grades.get(grade) ?? { grade, from: price, to: price };
    grades.set(grade, { grade, from: Math.min(known.from, price), to: Math.max(known.to, price) });
  }
  return [...grades.values()].sort((a, b) => b.to - a.to);
}
