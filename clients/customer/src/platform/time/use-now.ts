import { useEffect, useState } from "react";
import { serverClock } from "./server-clock";

/** The server's time, again on every turn of its second while `running`. */
export function useNow(running = true): number {
  const [now, setNow] = useState(() => serverClock.now());
  useEffect(() => {
    if (!running) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const current = serverClock.now();
      setNow(current);
      timer = setTimeout(tick, 1000 - (current % 1000) + 5);
    };
    tick();
    return () => clearTimeout(timer);
  }, [running]);
  return now;
}
