-- One tick of a room: drop the dead, draw, end passes, admit the front, tell everybody where the line stands.
-- Any server may call it at any time; it works once per interval. What it costs depends on how many it admits and on the
-- size of the rank_samples, never on how many wait.
local DEAD_PER_TICK, AT_ONCE, EXACT, SAMPLE_SPACING, RECORDED = 500, 1000, 1000, 1.01, 1000

local now = now_ms()
local meta = read_meta('tick', 'flow', 'credit', 'paused', 'rate', 'capacity', 'heard', 'drawn', 'recorded')
local last = tonumber(meta.tick) or 0
if now - last < interval_ms then return {} end
redis.call('HSET', META, 'tick', digits(now))
draw_if_due(now, opens_ms)

redis.call('ZREMRANGEBYSCORE', ADMITTED, 1, digits(now))
local dead = redis.call('ZRANGEBYSCORE', ALIVE, '-inf', digits(now - grace_ms), 'LIMIT', 0, DEAD_PER_TICK)
for _, member in ipairs(dead) do
  redis.call('ZREM', ALIVE, member)
  redis.call('ZREM', WAITING, member)
  redis.call('ZREM', LOBBY, member)
end

-- What stood where after the draw, for the record: written down once, by whichever server asks first.
local record = ''
local drawn_at = meta.drawn or redis.call('HGET', META, 'drawn') or '0'
if drawn_at ~= '0' and not meta.recorded then
  local drawn = redis.call('ZCOUNT', WAITING, '-inf', '(' .. digits(FIRST_LATE))
  local places = {}
  for i = 1, math.min(drawn, RECORDED) do
    local rank = math.floor(drawn * i / math.min(drawn, RECORDED)) - 1
    local at = redis.call('ZRANGE', WAITING, rank, rank, 'WITHSCORES')
    places[#places + 1] = digits(rank + 1) .. ':' .. at[2]
  end
  record = digits(drawn) .. '|' .. table.concat(places, ',')
end

-- Credit carries the fraction of a slow rate over, and never saves up more than one tick's worth: after a stall the rate
-- is not made up for, a burst is what it protects against.
local rate = tonumber(meta.rate) or per_second
capacity = tonumber(meta.capacity) or capacity
local seconds = math.min(math.max(now - last, interval_ms, 1) / 1000, 1)
local credit = math.min((tonumber(meta.credit) or 0) + rate * seconds, math.max(rate, 1))
local free = capacity - inside(now)
local budget = 0
if now >= opens_ms and meta.paused ~= '1' then budget = math.max(0, math.min(math.floor(credit), free)) end

local admitted = 0
while admitted < budget do
  local front = redis.call('ZRANGE', WAITING, 0, math.min(budget - admitted, AT_ONCE) - 1)
  if #front == 0 then break end
  local seen = redis.call('ZMSCORE', ALIVE, unpack(front))
  redis.call('ZREM', WAITING, unpack(front))
  redis.call('ZREM', ALIVE, unpack(front))
  local entering = {}
  for i, member in ipairs(front) do
    -- Many may have died at the front at once, more than were dropped above: they must not take a place inside.
    if seen[i] and tonumber(seen[i]) > now - grace_ms then
      entering[#entering + 1] = digits(now + pass_ms)
      entering[#entering + 1] = member
      admitted = admitted + 1
    end
  end
  if #entering > 0 then redis.call('ZADD', ADMITTED, unpack(entering)) end
end

local flow = (tonumber(meta.flow) or 0) * 0.8 + (admitted * 1000 / seconds) * 0.2
redis.call('HSET', META, 'flow', digits(math.floor(flow)), 'credit', string.format('%.3f', credit - admitted))

-- The rank_samples: the first tickets all, then ranks that stand one per cent apart as rank:ticket, to the end of the line.
local total = redis.call('ZCARD', WAITING)
local lobby = redis.call('ZCARD', LOBBY)
local front, rank_samples = {}, {}
local scores = redis.call('ZRANGE', WAITING, 0, EXACT - 1, 'WITHSCORES')
for i = 2, #scores, 2 do front[#front + 1] = scores[i] end
local rank = EXACT
while rank < total do
  rank = math.min(math.floor(rank * SAMPLE_SPACING), total)
  local sample = redis.call('ZRANGE', WAITING, rank - 1, rank - 1, 'WITHSCORES')
  rank_samples[#rank_samples + 1] = digits(rank) .. ':' .. sample[2]
end

if total + lobby + admitted > 0 or (meta.heard or '0') ~= '0' then
  local state = now < opens_ms and 'L' or 'O'
  redis.call('PUBLISH', channel, table.concat({ state, digits(total + lobby), digits(math.floor(flow)), table.concat(front, ','), table.concat(rank_samples, ',') }, '|'))
end
redis.call('HSET', META, 'heard', digits(total + lobby))
local limited = (total > 0 and budget < free and meta.paused ~= '1') and '1' or '0'
return {
  'waiting', digits(total + lobby),
  'admitted', digits(admitted),
  'inside', digits(inside(now)),
  'limited', limited,
  'record', record,
  'drawn_at', drawn_at,
}
