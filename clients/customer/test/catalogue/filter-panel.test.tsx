import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { FilterChips } from "@/features/catalogue/ui/filter-chips";
import { FilterPanel } from "@/features/catalogue/ui/filter-panel";

test("the panel gives what was filled in", async () => {
  const apply = vi.fn();
  render(<FilterPanel filter={{}} onApply={apply} />);
  await userEvent.click(screen.getByText("상세 조건"));
  await userEvent.type(screen.getByLabelText("공연장·지역"), " 종로 ");
  await userEvent.type(screen.getByLabelText("최고 가격(원)"), "70000");
  await userEvent.selectOptions(screen.getByLabelText("예매 상태"), "예매 중");
  await userEvent.click(screen.getByRole("button", { name: "적용하기" }));
  expect(apply).toHaveBeenCalledWith({
    place: "종로",
    from: undefined,
    to: undefined,
    priceMax: 70_000,
    state: "onsale",
  });
});

test("each chip takes away what it says, and one takes all", async () => {
  const [remove, clear] = [vi.fn(), vi.fn()];
  render(
    <FilterChips
      filter={{ keyword: "햄릿", priceMax: 70_000, from: "2026-12-03", sort: "newest", page: 1 }}
      onRemove={remove}
      onClear={clear}
    />,
  );
  expect(screen.getAllByRole("listitem")).toHaveLength(4);
  await userEvent.click(screen.getByRole("button", { name: "70,000원 이하 조건 지우기" }));
  await userEvent.click(screen.getByRole("button", { name: "2026.12.3부터 조건 지우기" }));
  await userEvent.click(screen.getByRole("button", { name: "조건 모두 지우기" }));
  expect(remove.mock.calls).toEqual([["priceMax"], ["from"]]);
  expect(clear).toHaveBeenCalledOnce();
});
