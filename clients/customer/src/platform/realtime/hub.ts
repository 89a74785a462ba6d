import type { HubConnection, IRetryPolicy } from "@microsoft/signalr";
import { currentToken } from "@/platform/auth/refresh";

export type Connection = "connecting" | "connected" | "reconnecting";

const FIRST_DELAYS_MS = [0, 500, 1000, 2000, 3000];
const LONGEST_DELAY_MS = 5000;

/** Never gives up: somebody's place in the line hangs on it. The jitter keeps thousands from coming back in one instant. */
const forEver: IRetryPolicy = {
  nextRetryDelayInMilliseconds: ({ previousRetryCount }) => {
    const delay = FIRST_DELAYS_MS[previousRetryCount] ?? LONGEST_DELAY_MS;
    return delay + Math.random() * Math.min(delay, 1000);
  },
};

export interface LiveHub {
  /** Enters once more on the connection that stands. */
  enter(): Promise<void>;
  stop(): void;
}

/**
 * Connects, and runs `enter` after the first connect and after every reconnect, since the server keeps nothing of a
 * connection that was lost. A start that fails is tried again by the same delays as a lost connection.
 */
export async function openHub(
  path: string,
  listen: (connection: HubConnection) => void,
  enter: (connection: HubConnection) => Promise<void>,
  onState: (state: Connection) => void,
): Promise<LiveHub> {
  const { HubConnectionBuilder, LogLevel } = await import("@microsoft/signalr");
  const connection = new HubConnectionBuilder()
    .withUrl(path, { accessTokenFactory: async () => (await currentToken()) ?? "" })
    .withAutomaticReconnect(forEver)
    .configureLogging(LogLevel.None)
    .build();
  let stopped = false;
  listen(connection);
  const entered = async () => {
    try {
      await enter(connection);
      if (!stopped) onState("connected");
    } catch {
      if (!stopped) onState("reconnecting");
    }
  };
  connection.onreconnecting(() => stopped || onState("reconnecting"));
  connection.onreconnected(() => void entered());
  const start = async (attempt: number): Promise<void> => {
    if (stopped) return;
    try {
      await connection.start();
    } catch {
      if (stopped) return;
      onState("reconnecting");
      const delay = forEver.nextRetryDelayInMilliseconds({
        previousRetryCount: attempt + 1,
        elapsedMilliseconds: 0,
        retryReason: new Error(),
      });
      setTimeout(() => void start(attempt + 1), delay ?? LONGEST_DELAY_MS);
      return;
    }
    await entered();
  };
  void start(0);
  return {
    enter: entered,
    stop() {
      stopped = true;
      void connection.stop();
    },
  };
}
