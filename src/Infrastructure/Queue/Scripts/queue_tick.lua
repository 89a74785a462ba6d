-- One beat of a room: drop the dead, end passes, admit the front, tell everybody where the line stands.
-- Any server may call it at any time; it works once per interval. What it costs depends on how many it admits and on
-- the size of the ladder, never on how many wait.
-- ARGV: opens (ms), capacity, admissions a second, pass length (ms), grace (ms), channel, interval (ms), exact, rungs
local opens, capacity, rate = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local pass_ms, grace, channel = tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6]
local interval, exact, rungs = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local DEAD_PER_TICK = 500

local now = now_ms()
local last = tonumber(redis.call('HGET', META, 'tick') or '0')
if now - last < interval then return {} end
redis.call('HSET', META, 'tick', digits(now))

redis.call('ZREMRANGEBYSCORE', ADMITTED, 1, digits(now))
local dead = redis.call('ZRANGEBYSCORE', ALIVE, '-inf', digits(now - grace), 'LIMIT', 0, DEAD_PER_TICK)
for _, member in ipairs(dead) do
  redis.call('ZREM', ALIVE, member)
  redis.call('ZREM', WAITING, member)
end

-- After a stall the rate is not made up for: a burst is what it protects against.
local seconds = math.min(math.max(now - last, interval) / 1000, 2)
local budget = 0
if now >= opens then budget = math.min(math.floor(rate * seconds + 0.5), capacity - inside(now)) end

local admitted = 0
while admitted < budget do
  local front = redis.call('ZRANGE', WAITING, 0, budget - admitted - 1)
  if #front == 0 then break end
  for _, member in ipairs(front) do
    local seen = redis.call('ZSCORE', ALIVE, member)
    redis.call('ZREM', WAITING, member)
    redis.call('ZREM', ALIVE, member)
    -- Many may have died at the front at once, more than were dropped above: they must not take a place inside.
    if seen and tonumber(seen) > now - grace then
      redis.call('ZADD', ADMITTED, digits(now + pass_ms), member)
      admitted = admitted + 1
    end
  end
end

local flow = tonumber(redis.call('HGET', META, 'flow') or '0')
flow = flow * 0.8 + (admitted * 1000 / seconds) * 0.2
redis.call('HSET', META, 'flow', digits(math.floor(flow)))

-- The ladder: tickets of the first `exact`, then `rungs` evenly spaced ranks behind them as rank:ticket.
local total = redis.call('ZCARD', WAITING)
local front, ladder = {}, {}
local scores = redis.call('ZRANGE', WAITING, 0, exact - 1, 'WITHSCORES')
for i = 2, #scores, 2 do front[#front + 1] = scores[i] end
if total > exact then
  for i = 1, rungs do
    local rank = exact + math.floor((total - exact) * i / rungs) - 1
    local rung = redis.call('ZRANGE', WAITING, rank, rank, 'WITHSCORES')
    if rung[2] then ladder[#ladder + 1] = digits(rank + 1) .. ':' .. rung[2] end
  end
end

local heard = redis.call('HGET', META, 'heard') or '0'
if total > 0 or admitted > 0 or heard ~= '0' then
  redis.call('PUBLISH', channel, digits(total) .. '|' .. digits(math.floor(flow)) .. '|' .. table.concat(front, ',') .. '|' .. table.concat(ladder, ','))
end
redis.call('HSET', META, 'heard', digits(total))
return { digits(total), digits(admitted), digits(inside(now)) }
