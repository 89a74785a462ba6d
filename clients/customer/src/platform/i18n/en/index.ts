import { common } from "./common";
import { problems } from "./problems";

export const words = { common, problems };
