-- A server says what it saw and hears what all of them saw; once a second one of them is told to decide the rate.
-- Answers turn, state, then the reports of live servers (AdmissionController).
local STALE = 5000
local now = now_ms()
redis.call('HSET', REPORTS, server, digits(now) .. '|' .. report)

local last = tonumber(redis.call('HGET', RATE, 'turn') or '0')
local turn = '0'
if now - last >= turn_ms then
  redis.call('HSET', RATE, 'turn', digits(now))
  turn = '1'
end

local reply = { turn, redis.call('HGET', RATE, 'state') or '' }
local all = redis.call('HGETALL', REPORTS)
for i = 1, #all, 2 do
  local at, seen = string.match(all[i + 1], '^(%d+)|(.*)$')
  if now - tonumber(at) > STALE then
    redis.call('HDEL', REPORTS, all[i])
  else
    reply[#reply + 1] = seen
  end
end
return reply
