import { useEffect, useReducer } from "react";
import { entryPasses } from "../api/entry-pass";
import { WaitingRoom } from "../api/waiting-room";
import { atTheDoor, waitingReducer, type WaitingState } from "./waiting-state";

export function useWaitingRoom(sessionId: number): WaitingState {
  const [state, dispatch] = useReducer(waitingReducer, atTheDoor);
  useEffect(() => {
    const room = new WaitingRoom(sessionId, {
      onPlace: (place) => dispatch({ type: "place", place }),
      onReady: (pass) => {
        entryPasses.keep(sessionId, pass);
        dispatch({ type: "ready", pass });
      },
      onLost: () => dispatch({ type: "lost" }),
      onRefused: (problem) => dispatch({ type: "refused", problem }),
      onConnection: (connection) => dispatch({ type: "connection", state: connection }),
    });
    void room.open();
    return () => room.close();
  }, [sessionId]);
  return state;
}
