-- Redis' own clock in milliseconds: every server sees the same time.
local function now_ms()
  local t = redis.call('TIME')
  return t[1] * 1000 + math.floor(t[2] / 1000)
end

-- Lua prints large numbers with an exponent; Redis must get digits.
local function digits(n)
  return string.format('%d', n)
end
