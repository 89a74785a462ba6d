import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { PasswordField } from "@/features/members/ui/password-field";

const registered = {
  name: "password",
  onChange: async () => undefined,
  onBlur: async () => undefined,
  ref: () => undefined,
};

test("a password is masked until it is to be seen, can be pasted, and managers know it", async () => {
  render(<PasswordField registered={registered} autoComplete="new-password" />);
  const field = screen.getByLabelText<HTMLInputElement>("비밀번호");
  expect(field.type).toBe("password");
  expect(field.autocomplete).toBe("new-password");

  await userEvent.click(field);
  await userEvent.paste("달빛 아래 감자밭 산책");
  expect(field.value).toBe("달빛 아래 감자밭 산책");

  await userEvent.click(screen.getByRole("button", { name: "비밀번호 보기" }));
  expect(field.type).toBe("text");
});
