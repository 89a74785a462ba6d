import { useState } from "react";
import { toProblem, type Problem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { proofOf } from "./prove-form";

interface Attempt<Variables> {
  variables: Variables;
  password: string | null;
}

/** Something that is done only for who is just there: it asks when the server does, and then goes on with what was begun. */
export function useProved<Variables, Done>(
  work: (password: string | null, variables: Variables) => Promise<Done>,
  onDone: (done: Done) => void | Promise<void>,
) {
  const [begun, setBegun] = useState<{ variables: Variables } | null>(null);
  const action = useAction({
    mutationFn: ({ variables, password }: Attempt<Variables>) => work(password, variables),
    onSuccess: async (done) => {
      setBegun(null);
      await onDone(done);
    },
  });
  const wanted = action.isPending ? null : proofOf(action.error);
  const problem: Problem | null = action.isError && !wanted ? toProblem(action.error) : null;
  const isWrong = action.isError && toProblem(action.error).code === "members.password-wrong";
  return {
    busy: action.isPending,
    problem,
    begin: (variables: Variables) => {
      setBegun({ variables });
      action.mutate({ variables, password: null });
    },
    proof:
      wanted && begun
        ? {
            wanted,
            wrong: isWrong,
            busy: action.isPending,
            onProved: (password: string | null) => action.mutate({ variables: begun.variables, password }),
          }
        : null,
  };
}
