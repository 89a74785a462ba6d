// Written by `npm run generate -w clients/api` from docs/api/errors.json; not to be edited.

export const errorCodes = [
  "apps.not-found",
  "apps.request-ended",
  "apps.request-wrong",
  "apps.user-code",
  "auth.forbidden",
  "auth.presence-needed",
  "auth.required",
  "auth.second-factor-needed",
  "busy",
  "clients.no-secret",
  "clients.not-found",
  "clients.ours",
  "conflict",
  "entry-pass.expired",
  "entry-pass.invalid",
  "entry-pass.required",
  "holds.already-extended",
  "holds.ended",
  "holds.none",
  "idempotency.in-flight",
  "idempotency.mismatch",
  "image.too-many-pixels",
  "image.unreadable",
  "images.not-found",
  "images.unavailable",
  "imports.bad-answer",
  "imports.edited",
  "imports.exceptions",
  "imports.failed",
  "imports.genre-unknown",
  "imports.key-refused",
  "imports.no-data",
  "imports.not-configured",
  "imports.picture-elsewhere",
  "imports.picture-too-large",
  "imports.picture-unreachable",
  "imports.price-missing",
  "imports.request-refused",
  "imports.run-backwards",
  "imports.schedule-empty",
  "imports.schedule-missing",
  "imports.sold",
  "imports.unreachable",
  "imports.venue-missing",
  "imports.venue-unknown",
  "internal",
  "legal.not-found",
  "members.code-expired",
  "members.code-too-soon",
  "members.code-tries",
  "members.code-wrong",
  "members.consent-version",
  "members.consents-needed",
  "members.credentials",
  "members.email-not-changed",
  "members.email-not-verified",
  "members.email-taken",
  "members.image-not-found",
  "members.locked",
  "members.locked-by-operator",
  "members.nickname-reserved",
  "members.not-found",
  "members.not-yourself",
  "members.operators-stay",
  "members.password-guessable",
  "members.password-none",
  "members.password-wrong",
  "members.reset-invalid",
  "members.second-factor-enrolment",
  "members.second-factor-needed",
  "members.second-factor-over",
  "members.session-not-found",
  "not-found",
  "operations.ended",
  "operations.given-up",
  "operations.not-found",
  "operations.under-way",
  "origin.foreign",
  "passkeys.known",
  "passkeys.not-added",
  "passkeys.not-found",
  "passkeys.not-shown",
  "passkeys.refused",
  "passkeys.too-many",
  "passkeys.unavailable",
  "payment.amount-mismatch",
  "payment.confirming",
  "payment.expired",
  "payment.key-mismatch",
  "payment.not-completed",
  "payment.not-found",
  "payment.not-pending",
  "payment.not-unsettled",
  "payment.refund-refused",
  "payment.refund-running",
  "payment.refund-too-large",
  "payment.refused",
  "payment.still-open",
  "payment.webhook-processed",
  "performances.not-found",
  "plans.invalid",
  "plans.not-found",
  "plans.opened",
  "plans.taken",
  "posts.not-found",
  "price.changed",
  "prices.areas",
  "queue.closed",
  "queue.draining",
  "queue.not-joined",
  "queue.proof-of-work",
  "rate.limited",
  "request.invalid",
  "request.malformed",
  "request.media-type",
  "request.method",
  "request.too-large",
  "reservations.cancel-closed",
  "reservations.expired",
  "reservations.fee-changed",
  "reservations.not-found",
  "reservations.not-paid",
  "reservations.not-unpaid",
  "reservations.not-yet-expired",
  "reservations.still-open",
  "reviews.already-written",
  "reviews.not-found",
  "reviews.own",
  "reviews.ticket-needed",
  "reviews.too-early",
  "scope.member",
  "scope.missing",
  "scope.none",
  "seats.invalid",
  "seats.limit",
  "seats.none-adjacent",
  "seats.orphan",
  "seats.taken",
  "seats.too-few",
  "second-factor.code-wrong",
  "second-factor.enrolment-over",
  "second-factor.last",
  "second-factor.none",
  "second-factor.not-yourself",
  "second-factor.operators-only",
  "second-factor.tries",
  "sessions.not-found",
  "sessions.opening-near",
  "sessions.opening-none",
  "sessions.times",
  "social.already-connected",
  "social.key-wrong",
  "social.last-way-in",
  "social.not-connected",
  "social.not-offered",
  "social.operators",
  "social.other-account",
  "social.taken",
  "social.unknown",
  "social.unreachable",
  "social.visit-ended",
  "streams.replaced",
  "tickets.forged",
  "tickets.unknown",
  "tickets.used",
  "tickets.void",
  "tokens.invalid",
  "venues.not-found",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Who may meet a refusal: in a page without or with a login, in the portal, a program of others, the payment gateway, nobody outside. */
export type Audience = "guest" | "member" | "operator" | "client" | "gateway" | "internal";

export interface ErrorFacts {
  status: number;
  audience: readonly Audience[];
}

export const errors: Record<ErrorCode, ErrorFacts> = {
  /** This app is not connected. */
  "apps.not-found": { status: 404, audience: ["member"] },
  /** The app's request has ended; begin again at the app. */
  "apps.request-ended": { status: 410, audience: ["member"] },
  /** The app asked for something that it may not have. */
  "apps.request-wrong": { status: 400, audience: ["internal"] },
  /** There is no device with this code, or the code has ended. */
  "apps.user-code": { status: 404, audience: ["internal"] },
  /** You may not do this. */
  "auth.forbidden": { status: 403, audience: ["member", "operator"] },
  /** Give the present password, or log in again, before this. */
  "auth.presence-needed": { status: 403, audience: ["member"] },
  /** This needs a valid access token. */
  "auth.required": { status: 401, audience: ["member", "operator"] },
  /** Show the second factor again, then repeat this. */
  "auth.second-factor-needed": { status: 403, audience: ["member", "operator"] },
  /** Too busy at the moment; try again shortly. */
  "busy": { status: 503, audience: ["guest", "member", "operator"] },
  /** A public client has no secret: it could not keep one. */
  "clients.no-secret": { status: 422, audience: ["operator"] },
  /** There is no such client. */
  "clients.not-found": { status: 404, audience: ["member", "operator"] },
  /** The server registers this client itself; it can be disabled, but not changed. */
  "clients.ours": { status: 422, audience: ["operator"] },
  /** Somebody changed this at the same moment; look again. */
  "conflict": { status: 409, audience: ["guest", "member", "operator"] },
  /** The entry pass has expired; join the waiting room again. */
  "entry-pass.expired": { status: 410, audience: ["member"] },
  /** This entry pass is not yours, not for this session, or was given up. */
  "entry-pass.invalid": { status: 403, audience: ["member"] },
  /** This needs the entry pass of the session. */
  "entry-pass.required": { status: 403, audience: ["member"] },
  /** A hold is extended once. */
  "holds.already-extended": { status: 422, audience: ["member"] },
  /** This hold has ended; choose again. */
  "holds.ended": { status: 410, audience: ["member"] },
  /** You hold no seats of this session. */
  "holds.none": { status: 422, audience: ["member"] },
  /** The first request with this Idempotency-Key is still running. */
  "idempotency.in-flight": { status: 409, audience: ["member", "operator"] },
  /** This Idempotency-Key belongs to another request. */
  "idempotency.mismatch": { status: 422, audience: ["member", "operator"] },
  /** This picture has more than 25 million pixels. */
  "image.too-many-pixels": { status: 422, audience: ["member"] },
  /** This is no JPEG, PNG or WebP picture, or not a whole one. */
  "image.unreadable": { status: 422, audience: ["member"] },
  /** There is no such picture. */
  "images.not-found": { status: 404, audience: ["guest"] },
  /** Where the pictures lie cannot be reached; try again shortly. */
  "images.unavailable": { status: 503, audience: ["guest"] },
  /** What KOPIS answered cannot be read. */
  "imports.bad-answer": { status: 422, audience: ["internal"] },
  /** This changed at its source and was edited here; an operator decides. */
  "imports.edited": { status: 409, audience: ["internal"] },
  /** The text of the record names days that the schedule may leave out. */
  "imports.exceptions": { status: 422, audience: ["internal"] },
  /** The record could not be imported. */
  "imports.failed": { status: 503, audience: ["internal"] },
  /** The record names a genre that is not known. */
  "imports.genre-unknown": { status: 422, audience: ["internal"] },
  /** KOPIS does not take the service key; it may be suspended. */
  "imports.key-refused": { status: 503, audience: ["internal"] },
  /** KOPIS has no such record. */
  "imports.no-data": { status: 404, audience: ["internal"] },
  /** There is no service key for KOPIS. */
  "imports.not-configured": { status: 503, audience: ["operator"] },
  /** The picture does not lie at KOPIS. */
  "imports.picture-elsewhere": { status: 422, audience: ["internal"] },
  /** The file of the picture is larger than 5 MB. */
  "imports.picture-too-large": { status: 422, audience: ["internal"] },
  /** The picture could not be fetched. */
  "imports.picture-unreachable": { status: 503, audience: ["internal"] },
  /** The record announces no price. */
  "imports.price-missing": { status: 422, audience: ["internal"] },
  /** KOPIS does not take the question. */
  "imports.request-refused": { status: 400, audience: ["internal"] },
  /** The run ends before it begins. */
  "imports.run-backwards": { status: 422, audience: ["internal"] },
  /** The schedule gives no session in the run. */
  "imports.schedule-empty": { status: 422, audience: ["internal"] },
  /** The record announces no schedule. */
  "imports.schedule-missing": { status: 422, audience: ["internal"] },
  /** This changed at its source and was sold already; an operator decides. */
  "imports.sold": { status: 409, audience: ["internal"] },
  /** KOPIS did not answer. */
  "imports.unreachable": { status: 503, audience: ["internal"] },
  /** KOPIS has no such venue. */
  "imports.venue-missing": { status: 404, audience: ["internal"] },
  /** The record names no venue. */
  "imports.venue-unknown": { status: 422, audience: ["internal"] },
  /** Something went wrong on our side. */
  "internal": { status: 500, audience: ["guest", "member", "operator"] },
  /** There is no such text, or no such version of it. */
  "legal.not-found": { status: 404, audience: ["guest"] },
  /** The code has expired; ask for a new one. */
  "members.code-expired": { status: 410, audience: ["guest", "member"] },
  /** A code has just been sent. */
  "members.code-too-soon": { status: 429, audience: ["guest", "member"] },
  /** Too many tries; ask for a new code. */
  "members.code-tries": { status: 429, audience: ["guest", "member"] },
  /** That is not the code we sent. */
  "members.code-wrong": { status: 422, audience: ["guest", "member"] },
  /** The text was changed meanwhile; read it again. */
  "members.consent-version": { status: 409, audience: ["guest", "member"] },
  /** Nobody is a member without the terms, the privacy policy and being 14 or older. */
  "members.consents-needed": { status: 422, audience: ["guest", "member"] },
  /** E-mail address or password is wrong. */
  "members.credentials": { status: 401, audience: ["guest"] },
  /** This address cannot be had; choose another one. */
  "members.email-not-changed": { status: 409, audience: ["member"] },
  /** Verify the e-mail address first. */
  "members.email-not-verified": { status: 422, audience: ["guest"] },
  /** There is a member with this e-mail address. */
  "members.email-taken": { status: 409, audience: ["guest"] },
  /** There is no such picture. */
  "members.image-not-found": { status: 404, audience: ["guest"] },
  /** Too many tries from here; wait a little. */
  "members.locked": { status: 429, audience: ["guest", "member"] },
  /** This account has been locked. */
  "members.locked-by-operator": { status: 403, audience: ["guest", "member"] },
  /** This name could be taken for the shop's own people. */
  "members.nickname-reserved": { status: 422, audience: ["guest", "member"] },
  /** There is no such member. */
  "members.not-found": { status: 404, audience: ["member", "operator"] },
  /** Operators cannot lock themselves. */
  "members.not-yourself": { status: 422, audience: ["operator"] },
  /** An operator's account is closed by another operator. */
  "members.operators-stay": { status: 422, audience: ["member"] },
  /** This password is among the first that are guessed. */
  "members.password-guessable": { status: 422, audience: ["guest", "member"] },
  /** This account has no password yet; set one by the link that is mailed. */
  "members.password-none": { status: 422, audience: ["member"] },
  /** That is not the present password. */
  "members.password-wrong": { status: 422, audience: ["member"] },
  /** This link was used, replaced or is too old; ask for a new one. */
  "members.reset-invalid": { status: 410, audience: ["guest"] },
  /** The password was right; this account must set up a second factor first. */
  "members.second-factor-enrolment": { status: 401, audience: ["guest"] },
  /** The password was right; now show the second factor. */
  "members.second-factor-needed": { status: 401, audience: ["guest"] },
  /** This log-in took too long or was finished; log in again. */
  "members.second-factor-over": { status: 410, audience: ["guest"] },
  /** There is no such log-in. */
  "members.session-not-found": { status: 404, audience: ["member"] },
  /** There is nothing here. */
  "not-found": { status: 404, audience: ["guest", "member", "operator"] },
  /** The operation has ended. */
  "operations.ended": { status: 409, audience: ["operator"] },
  /** The operation failed again and again. */
  "operations.given-up": { status: 503, audience: ["internal"] },
  /** There is no such operation. */
  "operations.not-found": { status: 404, audience: ["operator"] },
  /** An operation of this kind is under way. */
  "operations.under-way": { status: 409, audience: ["operator"] },
  /** This works from our own pages alone. */
  "origin.foreign": { status: 403, audience: ["guest", "member"] },
  /** This passkey is known already. */
  "passkeys.known": { status: 409, audience: ["guest", "member"] },
  /** This passkey could not be added; begin again. */
  "passkeys.not-added": { status: 422, audience: ["guest", "member"] },
  /** There is no such passkey. */
  "passkeys.not-found": { status: 404, audience: ["member"] },
  /** This passkey is not accepted here; begin again. */
  "passkeys.not-shown": { status: 422, audience: ["member"] },
  /** This passkey was not accepted. */
  "passkeys.refused": { status: 401, audience: ["guest"] },
  /** Delete a passkey first; there is room for ten. */
  "passkeys.too-many": { status: 422, audience: ["member"] },
  /** Passkeys do not work at the moment. */
  "passkeys.unavailable": { status: 503, audience: ["guest", "member"] },
  /** The amount is not the price of the reservation. */
  "payment.amount-mismatch": { status: 409, audience: ["member"] },
  /** The payment is being confirmed. */
  "payment.confirming": { status: 409, audience: ["member"] },
  /** The time to pay is over; the seats are free again. */
  "payment.expired": { status: 410, audience: ["member"] },
  /** Another payment key belongs to this order. */
  "payment.key-mismatch": { status: 409, audience: ["member"] },
  /** The payment is not completed. */
  "payment.not-completed": { status: 422, audience: ["internal"] },
  /** There is no such payment. */
  "payment.not-found": { status: 404, audience: ["member", "operator"] },
  /** The payment is not waiting to be confirmed. */
  "payment.not-pending": { status: 422, audience: ["member"] },
  /** Nothing about this payment is open. */
  "payment.not-unsettled": { status: 422, audience: ["operator"] },
  /** The refund was refused. */
  "payment.refund-refused": { status: 422, audience: ["member", "operator"] },
  /** A refund of this payment is on its way. */
  "payment.refund-running": { status: 409, audience: ["member", "operator"] },
  /** More than was paid cannot be refunded. */
  "payment.refund-too-large": { status: 422, audience: ["internal"] },
  /** The payment was refused. */
  "payment.refused": { status: 402, audience: ["member"] },
  /** There is a payment or a refund that is not finished. */
  "payment.still-open": { status: 422, audience: ["member"] },
  /** This webhook was processed before. */
  "payment.webhook-processed": { status: 409, audience: ["internal"] },
  /** There is no such performance. */
  "performances.not-found": { status: 404, audience: ["operator"] },
  /** This seating plan cannot be. */
  "plans.invalid": { status: 400, audience: ["operator"] },
  /** There is no such seating plan. */
  "plans.not-found": { status: 404, audience: ["operator"] },
  /** Seats are not changed once a sale is open, nor in the 60 seconds before. */
  "plans.opened": { status: 422, audience: ["operator"] },
  /** Seats of this performance are reserved or kept from sale. */
  "plans.taken": { status: 422, audience: ["operator"] },
  /** There is no such post. */
  "posts.not-found": { status: 404, audience: ["guest", "member", "operator"] },
  /** The seats cost another total than was shown. */
  "price.changed": { status: 409, audience: ["member"] },
  /** Each area of the performance is named once; for a session, at most once. */
  "prices.areas": { status: 422, audience: ["operator"] },
  /** Seats of this session are no longer sold. */
  "queue.closed": { status: 422, audience: ["member"] },
  /** The waiting room takes nobody new at the moment. */
  "queue.draining": { status: 422, audience: ["member"] },
  /** You have no place in this waiting room. */
  "queue.not-joined": { status: 404, audience: ["member"] },
  /** Joining this session asks for work first; solve the puzzles and join again. */
  "queue.proof-of-work": { status: 403, audience: ["member"] },
  /** Too many requests; slow down. */
  "rate.limited": { status: 429, audience: ["guest", "member", "operator"] },
  /** The request has mistakes. */
  "request.invalid": { status: 400, audience: ["guest", "member", "operator"] },
  /** The request cannot be read. */
  "request.malformed": { status: 400, audience: ["guest", "member", "operator"] },
  /** This address takes no such body: send JSON, and pictures as a form. */
  "request.media-type": { status: 415, audience: ["guest", "member", "operator"] },
  /** This address does not take this method. */
  "request.method": { status: 405, audience: ["guest", "member", "operator"] },
  /** The request is too large. */
  "request.too-large": { status: 413, audience: ["guest", "member", "operator"] },
  /** It is too late to cancel. */
  "reservations.cancel-closed": { status: 422, audience: ["member"] },
  /** The time to pay this reservation is over. */
  "reservations.expired": { status: 410, audience: ["member"] },
  /** Canceling costs another fee than was shown. */
  "reservations.fee-changed": { status: 409, audience: ["member", "operator"] },
  /** There is no such reservation. */
  "reservations.not-found": { status: 404, audience: ["member", "operator"] },
  /** The reservation is not paid. */
  "reservations.not-paid": { status: 422, audience: ["member", "operator"] },
  /** The reservation is not waiting for a payment. */
  "reservations.not-unpaid": { status: 422, audience: ["member"] },
  /** The reservation still has time. */
  "reservations.not-yet-expired": { status: 422, audience: ["internal"] },
  /** There are unpaid reservations or tickets for coming performances. */
  "reservations.still-open": { status: 422, audience: ["member"] },
  /** A member writes one review of a performance; it can be edited. */
  "reviews.already-written": { status: 409, audience: ["member"] },
  /** There is no such review. */
  "reviews.not-found": { status: 404, audience: ["member", "operator"] },
  /** Nobody likes or reports a review of their own. */
  "reviews.own": { status: 422, audience: ["member"] },
  /** Only who had a ticket may write a review of this performance. */
  "reviews.ticket-needed": { status: 422, audience: ["member"] },
  /** A review is written after the performance. */
  "reviews.too-early": { status: 422, audience: ["member"] },
  /** This needs a member's consent; an app cannot do it in its own name. */
  "scope.member": { status: 403, audience: ["member", "operator"] },
  /** The token lacks the scope that this needs. */
  "scope.missing": { status: 403, audience: ["guest", "member", "operator"] },
  /** No scope lets an app do this. */
  "scope.none": { status: 403, audience: ["guest", "member", "operator"] },
  /** These seats cannot be named. */
  "seats.invalid": { status: 422, audience: ["guest", "member", "operator"] },
  /** One member may not have so many seats of this session. */
  "seats.limit": { status: 422, audience: ["member"] },
  /** There are not that many free seats next to each other. */
  "seats.none-adjacent": { status: 422, audience: ["member"] },
  /** That would leave a single free seat between taken ones. */
  "seats.orphan": { status: 422, audience: ["member"] },
  /** Somebody else has these seats. */
  "seats.taken": { status: 409, audience: ["member", "operator"] },
  /** There are not that many places left. */
  "seats.too-few": { status: 422, audience: ["member"] },
  /** That code is wrong, too old or was used. */
  "second-factor.code-wrong": { status: 422, audience: ["guest", "member"] },
  /** This set-up was finished, replaced or is too old; begin again. */
  "second-factor.enrolment-over": { status: 410, audience: ["guest", "member"] },
  /** Operators keep at least one second factor. */
  "second-factor.last": { status: 422, audience: ["member"] },
  /** There is no authenticator app to remove. */
  "second-factor.none": { status: 404, audience: ["member"] },
  /** A lost second factor is reset by another operator. */
  "second-factor.not-yourself": { status: 422, audience: ["operator"] },
  /** Authenticator apps are for operators; members use passkeys. */
  "second-factor.operators-only": { status: 403, audience: ["member", "operator"] },
  /** Too many wrong codes; wait, or use another second factor. */
  "second-factor.tries": { status: 429, audience: ["guest", "member"] },
  /** There is no such session. */
  "sessions.not-found": { status: 404, audience: ["guest", "member", "operator"] },
  /** An opening is moved at least 60 seconds before it, and at least that far ahead. */
  "sessions.opening-near": { status: 422, audience: ["operator"] },
  /** No sale opens here any more: it is open, or over. */
  "sessions.opening-none": { status: 410, audience: ["guest"] },
  /** A sale opens before it closes, and closes by the beginning of the performance. */
  "sessions.times": { status: 422, audience: ["operator"] },
  /** Another one of this provider is connected; disconnect it first. */
  "social.already-connected": { status: 409, audience: ["member"] },
  /** This is not said by the provider. */
  "social.key-wrong": { status: 401, audience: ["guest"] },
  /** Without a password this is the only way in; set a password first. */
  "social.last-way-in": { status: 422, audience: ["member"] },
  /** This provider is not connected. */
  "social.not-connected": { status: 404, audience: ["member"] },
  /** This provider is not offered here. */
  "social.not-offered": { status: 404, audience: ["guest", "member"] },
  /** Operators log in with their password. */
  "social.operators": { status: 403, audience: ["guest", "member"] },
  /** This belongs to another account; log in to that one. */
  "social.other-account": { status: 403, audience: ["member"] },
  /** This is connected with an account already. */
  "social.taken": { status: 409, audience: ["guest", "member"] },
  /** Nobody is connected with this yet. */
  "social.unknown": { status: 404, audience: ["guest"] },
  /** The provider does not answer. */
  "social.unreachable": { status: 503, audience: ["member"] },
  /** This took too long or was used already; begin again. */
  "social.visit-ended": { status: 410, audience: ["guest", "member"] },
  /** You opened newer streams of this session; this one has ended for them. */
  "streams.replaced": { status: 429, audience: ["member"] },
  /** This is not a ticket of ours: its signature is wrong. */
  "tickets.forged": { status: 422, audience: ["operator"] },
  /** There is no such ticket. */
  "tickets.unknown": { status: 404, audience: ["operator"] },
  /** This ticket was used already. */
  "tickets.used": { status: 409, audience: ["member", "operator"] },
  /** This ticket was given back and is void. */
  "tickets.void": { status: 410, audience: ["member", "operator"] },
  /** The session has ended; log in again. */
  "tokens.invalid": { status: 401, audience: ["guest"] },
  /** There is no such venue. */
  "venues.not-found": { status: 404, audience: ["guest", "operator"] },
};
