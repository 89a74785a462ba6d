export { errorCodes, errors } from "./errors";
export type { Audience, ErrorCode, ErrorFacts } from "./errors";
export type { components, paths } from "./schema";
