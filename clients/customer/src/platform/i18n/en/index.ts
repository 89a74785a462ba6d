import { catalogue } from "./catalogue";
import { common } from "./common";
import { members } from "./members";
import { problems } from "./problems";
import { checkout, mine } from "./purchase";
import { queue } from "./queue";
import { seats } from "./seats";

export const words = { common, catalogue, queue, seats, checkout, mine, members, problems };
