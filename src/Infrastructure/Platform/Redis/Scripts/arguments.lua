-- Arguments come one after the other, in the order of their record in C#; the lines that are derived from the record read them with
-- these, so that no position is spelled.
local arguments_read = 0

local function next_text()
  arguments_read = arguments_read + 1
  return ARGV[arguments_read]
end

local function next_number() return tonumber(next_text()) end

local function next_flag() return next_text() == '1' end

local function next_list(next_item)
  local items = {}
  for i = 1, next_number() do items[i] = next_item() end
  return items
end
