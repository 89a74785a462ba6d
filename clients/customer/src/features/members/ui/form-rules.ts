import i18n from "i18next";
import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import { z } from "zod/mini";

const rule = {
  email: z.string().check(z.trim(), z.email()),
  code: z.string().check(z.trim(), z.regex(/^\d{6}$/)),
  nickname: z.string().check(z.trim(), z.minLength(2), z.maxLength(20)),
  password: z.string().check(z.minLength(8), z.maxLength(128)),
  required: z.string().check(z.minLength(1)),
};
export type Rule = keyof typeof rule;

/** Checks each named field by its rule; the sentence is chosen when it is shown, in the reader's language. */
export function rules<Values extends FieldValues>(fields: Record<keyof Values & string, Rule>): Resolver<Values> {
  return (values) => {
    const errors: Record<string, { type: string; message: string }> = {};
    const clean: Record<string, string> = {};
    for (const [field, name] of Object.entries<Rule>(fields)) {
      const result = rule[name].safeParse(values[field]);
      if (result.success) clean[field] = result.data;
      else errors[field] = { type: name, message: i18n.t(`invalid.${name}`, { ns: "members" }) };
    }
    if (Object.keys(errors).length > 0) return { values: {}, errors: errors as FieldErrors<Values> };
    return { values: clean as unknown as Values, errors: {} };
  };
}
