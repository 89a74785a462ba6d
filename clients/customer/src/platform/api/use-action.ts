import { useMutation, type UseMutationOptions, type UseMutationResult } from "@tanstack/react-query";
import { useCallback, useRef } from "react";

type Action<Data, Variables> = Omit<UseMutationResult<Data, Error, Variables>, "mutate" | "mutateAsync"> & {
  mutate: (variables: Variables) => void;
};

/**
 * Something that a press of a button does. The second press of a double click comes before the button could be drawn busy,
 * so it is not the button that takes only one.
 */
export function useAction<Data, Variables = void>(
  options: UseMutationOptions<Data, Error, Variables>,
): Action<Data, Variables> {
  const mutation = useMutation(options);
  const running = useRef(false);
  const { mutate: send, reset: forget } = mutation;
  const mutate = useCallback(
    (variables: Variables) => {
      if (running.current) return;
      running.current = true;
      send(variables, { onSettled: () => (running.current = false) });
    },
    [send],
  );
  const reset = useCallback(() => {
    running.current = false;
    forget();
  }, [forget]);
  return { ...mutation, mutate, reset };
}
