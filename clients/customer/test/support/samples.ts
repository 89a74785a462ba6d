import type {
  Draw,
  Member,
  Place,
  PostDetail,
  PostSummary,
  QueuedSession,
  Reservation,
  SeatMap,
  Session,
  Venue,
} from "@/platform/api/types";

/** Two small areas side by side under the stage: 2 × 3 seats of grade P (1–6), 2 × 2 of grade S (7–10). */
export function smallHouse(changes: Partial<SeatMap> = {}): SeatMap {
  const layout = { seatWidth: 10, seatHeight: 10, rotation: 0, curve: 0 };
  return {
    version: 5,
    areas: [
      {
        id: 1,
        name: "VIP",
        kind: "Seated",
        grade: "P",
        price: 150_000,
        rows: 2,
        columns: 3,
        firstSeat: 1,
        rowLabels: null,
        seatLabels: null,
        marks: null,
        layout: { ...layout, x: 0, y: 40 },
      },
      {
        id: 2,
        name: "B",
        kind: "Seated",
        grade: "S",
        price: 70_000,
        rows: 2,
        columns: 2,
        firstSeat: 7,
        rowLabels: null,
        seatLabels: null,
        marks: null,
        layout: { ...layout, x: 40, y: 40 },
      },
    ],
    states: "AAHPRBAAAA",
    mine: [],
    holdExpiresAt: null,
    seatLimit: 4,
    reserved: 0,
    passExpiresAt: "2099-01-01T00:00:00Z",
    holdSeconds: 300,
    performance: {
      postId: 1,
      name: "달빛 아래",
      poster: "/p.svg",
      venue: "예술의전당",
      hall: "오페라극장",
      performanceTime: "2026-12-03T11:00:00Z",
      afterMidnight: false,
    },
    stage: null,
    ...changes,
  };
}

export const queuedSession: QueuedSession = {
  postId: 5,
  performance: "달빛 아래",
  time: "2026-12-03T11:00:00Z",
  afterMidnight: false,
  venue: "예술의전당",
  hall: "오페라극장",
};

export function waiting(changes: Partial<Place> = {}): Place {
  return {
    state: "Waiting",
    position: 120,
    behind: 30,
    total: 150,
    estimatedSeconds: 300,
    paused: false,
    session: queuedSession,
    opensAt: null,
    entryPass: null,
    passExpiresAt: null,
    ...changes,
  };
}

const formula = "number = …";

/** A commitment without its seed. */
export const sealedDraw: Draw = {
  commitment: "f9dfa399b54640c29e4726db6330c9a5d35fefd1ae9db41e0b56f864f75c07a5",
  seed: null,
  drawnAt: null,
  formula,
  total: 0,
  rankSamples: [],
  session: queuedSession,
  mine: null,
};

/** Its numbers come from Node's own crypto: member 2 of session 118. */
export const finishedDraw: Draw = {
  ...sealedDraw,
  seed: "9f2c4e6a8b0d1f3355779911bbddffee0123456789abcdef0011223344556677",
  drawnAt: "2026-11-22T23:09:09Z",
  total: 3,
  rankSamples: [
    { place: 1, number: 925_383_514_492 },
    { place: 2, number: 164_701_158_613_006 },
    { place: 3, number: 400_000_000_000_000 },
  ],
  mine: { memberId: 2, number: 925_383_514_492 },
};

export function session(changes: Partial<Session> = {}): Session {
  return {
    id: 7,
    performanceTime: "2026-12-31T11:00:00Z",
    afterMidnight: false,
    reserveOpenAt: "2026-12-03T11:00:00Z",
    reserveCloseAt: null,
    state: "Open",
    remaining: [{ grade: "P", seats: 12 }],
    prices: [],
    cast: "",
    ...changes,
  };
}

export function venue(changes: Partial<Venue> = {}): Venue {
  return {
    id: 3,
    name: "예술의전당",
    hall: "오페라극장",
    address: "서울특별시 서초구 남부순환로 2406",
    telephone: null,
    homepage: null,
    latitude: null,
    longitude: null,
    facilities: [],
    ...changes,
  };
}

export function post(changes: Partial<PostDetail> = {}): PostDetail {
  return {
    id: 1,
    title: "달빛 아래 초연",
    content: "",
    contentHtml: "",
    views: 0,
    performance: {
      id: 1,
      name: "달빛 아래",
      type: "Musical",
      state: "Ongoing",
      startsOn: "2026-12-03",
      endsOn: "2026-12-31",
      poster: "/p.svg",
      runningMinutes: 120,
      minimumAge: 8,
      cast: "",
    },
    venue: venue({ id: 1, address: "서울", hall: null }),
    areas: [],
    introImages: [],
    sessions: [session()],
    ...changes,
  };
}

export const member: Member = {
  id: 1,
  email: "demo@pickgo.local",
  nickname: "데모",
  imageUrl: null,
  role: "User",
  language: "Ko",
  createdAt: "2026-01-01T00:00:00Z",
};

export function reservation(changes: Partial<Reservation> = {}): Reservation {
  return {
    id: "7K2M4Q8RTX",
    sessionId: 7,
    status: "Reserved",
    seats: [
      {
        seat: 1,
        area: "VIP",
        grade: "P",
        row: "A",
        number: 1,
        label: "1",
        kind: "Seated",
        price: 150_000,
        canceled: false,
      },
    ],
    totalPrice: 150_000,
    expiresAt: "2099-01-01T00:00:00Z",
    createdAt: "2026-12-01T00:00:00Z",
    paidAt: null,
    canceledAt: null,
    refunded: 0,
    fees: 0,
    refundPending: false,
    performance: smallHouse().performance,
    paymentId: null,
    refundTerms: [],
    ...changes,
  };
}

export function summary(changes: Partial<PostSummary> = {}): PostSummary {
  return {
    id: 1,
    title: "달빛 아래 초연",
    name: "달빛 아래",
    type: "Musical",
    state: "Ongoing",
    startsOn: "2026-12-03",
    endsOn: "2026-12-31",
    poster: "/p.svg",
    venue: "예술의전당",
    hall: "오페라극장",
    views: 0,
    priceFrom: 70_000,
    opensAt: null,
    sale: "OnSale",
    ...changes,
  };
}
