import { catalogue } from "./catalogue";
import { common } from "./common";
import { draw } from "./draw";
import { members } from "./members";
import { problems } from "./problems";
import { checkout, mine } from "./purchase";
import { queue } from "./queue";
import { seats } from "./seats";

export const words = { common, catalogue, queue, draw, seats, checkout, mine, members, problems };
