-- A server says what it saw and hears what all of them saw; once a second one of them is told to decide the rate.
-- KEYS: reports, rate. ARGV: server, report, interval (ms). Returns turn, state, then the reports of live servers.
local STALE = 5000
local now = now_ms()
redis.call('HSET', KEYS[1], ARGV[1], digits(now) .. '|' .. ARGV[2])

local last = tonumber(redis.call('HGET', KEYS[2], 'turn') or '0')
local turn = '0'
if now - last >= tonumber(ARGV[3]) then
  redis.call('HSET', KEYS[2], 'turn', digits(now))
  turn = '1'
end

local heard = { turn, redis.call('HGET', KEYS[2], 'state') or '' }
local all = redis.call('HGETALL', KEYS[1])
for i = 1, #all, 2 do
  local at, report = string.match(all[i + 1], '^(%d+)|(.*)$')
  if now - tonumber(at) > STALE then
    redis.call('HDEL', KEYS[1], all[i])
  else
    heard[#heard + 1] = report
  end
end
return heard
