-- A server says what it saw and hears what all of them saw; once a second one of them is told to decide the rate.
-- Answers turn, state, the reports of live servers and what each room asked for lately (AdmissionController).
local STALE = 5000
local now = now_ms()
redis.call('HSET', REPORTS, server, digits(now) .. '|' .. report)
for _, demand in ipairs(demands) do
  redis.call('HSET', DEMANDS, demand.session, digits(now) .. '|' .. digits(demand.waiting) .. '|' .. digits(demand.wanted))
end

local last = tonumber(redis.call('HGET', RATE, 'turn') or '0')
local turn = '0'
if now - last >= turn_ms then
  redis.call('HSET', RATE, 'turn', digits(now))
  turn = '1'
end

-- Fields and values in turn, without the time before the value; what is old is dropped.
local function lately(key)
  local fresh, all = {}, redis.call('HGETALL', key)
  for i = 1, #all, 2 do
    local at, said = string.match(all[i + 1], '^(%d+)|(.*)$')
    if now - tonumber(at) > STALE then
      redis.call('HDEL', key, all[i])
    else
      fresh[#fresh + 1] = all[i]
      fresh[#fresh + 1] = said
    end
  end
  return fresh
end

return { turn, redis.call('HGET', RATE, 'state') or '', lately(REPORTS), lately(DEMANDS) }
