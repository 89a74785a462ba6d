-- One tick of a room: draw, end passes, drop the dead, admit the front, tell everybody where the line stands. Answers by name, or nothing
-- when it is not time: any server may call it, and it works once per interval.
-- Redis does nothing else meanwhile. So nothing here grows with how many wait: every loop has a bound, and the next tick goes on.
local AT_ONCE = 1000 -- members in one command; Lua cannot unpack many more
local MAX_ADMITTED_PER_TICK = 5000
local MAX_TAKEN_PER_TICK = 20000 -- off the front, the dead among them
local MAX_ENDED_PER_TICK = 10000 -- more than are admitted, so that ended passes never pile up
local MAX_DROPPED_PER_TICK = 500
local RECORDED_PLACES = 1000
local EXACT_PLACES = 1000
local SAMPLE_SPACING = 1.01
local MISSED_TICKS = 5 -- so many in a row are an outage, not a slow server

local now = now_ms()
local last = tonumber(redis.call('HGET', META, 'tick') or '0')
-- A last tick that lies ahead is another clock's, from before a replica took over.
if now >= last and now - last < interval_ms then return {} end
if (tonumber(redis.call('HGET', META, 'settings') or '-1')) < settings then return UNSETTLED end
redis.call('HSET', META, 'tick', digits(now))
draw_if_due(now, opens_ms)
local meta = read_meta('flow', 'credit', 'paused', 'rate', 'capacity', 'announced', 'drawn', 'recorded', 'amnesty')
local seconds = math.min(math.max(now - last, interval_ms, 1) / 1000, 1)

-- Until when nobody counts as dead. While Redis or every server was away nobody could show a sign of life, so after such a gap all have
-- the whole grace to come back.
local function amnesty_end()
  local gap = math.max(MISSED_TICKS * interval_ms, grace_ms / 4)
  if last == 0 or (now >= last and now - last <= gap) then
    return math.min(tonumber(meta.amnesty) or 0, now + grace_ms)
  end
  redis.call('HSET', META, 'amnesty', digits(now + grace_ms))
  return now + grace_ms
end

-- The last sign of life that is too long ago.
local dead_since = now < amnesty_end() and -1 or now - grace_ms

-- inside() counts no pass that has ended, so one that is left for the next tick takes nobody's place.
local function end_passes()
  for _ = 1, MAX_ENDED_PER_TICK / AT_ONCE do
    local ended = redis.call('ZRANGEBYSCORE', ADMITTED, 1, digits(now), 'LIMIT', 0, AT_ONCE)
    if #ended == 0 then return end
    redis.call('ZREM', ADMITTED, unpack(ended))
  end
end

-- Who showed no sign of life for the grace, the longest silent first.
local function drop_dead()
  local dead = redis.call('ZRANGEBYSCORE', ALIVE, '-inf', digits(dead_since), 'LIMIT', 0, MAX_DROPPED_PER_TICK)
  if #dead == 0 then return end
  for _, place in ipairs({ ALIVE, WAITING, LOBBY }) do redis.call('ZREM', place, unpack(dead)) end
end

-- 'rank:ticket', the first rank being 1.
local function sample(rank)
  local found = redis.call('ZRANGE', WAITING, rank - 1, rank - 1, 'WITHSCORES')
  return digits(rank) .. ':' .. found[2]
end

-- What stood where after the draw, reported until it is on record: 'how many|rank:ticket,…', evenly spread.
local function draw_record()
  if not meta.drawn or meta.recorded then return '' end
  local drawn = redis.call('ZCOUNT', WAITING, '-inf', '(' .. digits(FIRST_LATE))
  local count, places = math.min(drawn, RECORDED_PLACES), {}
  for i = 1, count do places[i] = sample(math.floor(drawn * i / count)) end
  return digits(drawn) .. '|' .. table.concat(places, ',')
end

-- What this tick may admit. The fraction of a slow rate is carried over, but never more than one tick's worth: neither a stall nor what
-- went past the bound is made up for, because a burst is what a rate protects against.
local function credit_at(rate)
  local earned = (tonumber(meta.credit) or 0) + rate * seconds
  return math.min(earned, math.max(rate, 1), MAX_ADMITTED_PER_TICK)
end

-- Looks at so many at the front and lets the living in, while there are places. Answers how many left the line, and how many of them
-- went in: many may have died at the front at once, more than drop_dead drops, and they must not take a place inside.
local function take_front(count, places)
  local front = redis.call('ZRANGE', WAITING, 0, count - 1)
  if #front == 0 then return 0, 0 end
  local seen = redis.call('ZMSCORE', ALIVE, unpack(front))
  local taken, entering = {}, {}
  for i, member in ipairs(front) do
    if #entering == 2 * places then break end
    taken[i] = member
    if seen[i] and tonumber(seen[i]) > dead_since then
      entering[#entering + 1] = digits(now + pass_ms)
      entering[#entering + 1] = member
    end
  end
  redis.call('ZREM', WAITING, unpack(taken))
  redis.call('ZREM', ALIVE, unpack(taken))
  if #entering > 0 then redis.call('ZADD', ADMITTED, unpack(entering)) end
  return #taken, #entering / 2
end

-- A first look at no more than may enter is mostly enough; behind dead ones, and in a crowd, the looks are as long as they may be.
local function admit(places)
  local admitted, taken, look = 0, 0, math.min(places, AT_ONCE)
  while admitted < places and taken < MAX_TAKEN_PER_TICK do
    local left, entered = take_front(look, places - admitted)
    if left == 0 then break end
    admitted, taken = admitted + entered, taken + left
    look = math.min(AT_ONCE, MAX_TAKEN_PER_TICK - taken)
  end
  return admitted
end

local function first_tickets()
  local tickets, front = {}, redis.call('ZRANGE', WAITING, 0, EXACT_PLACES - 1, 'WITHSCORES')
  for i = 2, #front, 2 do tickets[#tickets + 1] = front[i] end
  return table.concat(tickets, ',')
end

-- Behind the exact places, ranks that stand one per cent apart, to the end of the line: 700 for a million, 231 more for ten million.
local function rank_samples(waiting)
  local samples, rank = {}, EXACT_PLACES
  while rank < waiting do
    rank = math.min(math.floor(rank * SAMPLE_SPACING), waiting)
    samples[#samples + 1] = sample(rank)
  end
  return table.concat(samples, ',')
end

-- One message for all, as RedisQueueFeed reads it. That nobody waits any more is told once.
local function tell(waiting, lobby, admitted, flow)
  local total = waiting + lobby
  if total + admitted > 0 or (meta.announced or '0') ~= '0' then
    local state = now < opens_ms and 'L' or (now < closes_ms and 'O' or 'C')
    local pause = meta.paused == '1' and '-paused' or ''
    redis.call('PUBLISH', channel, table.concat({ state .. pause, digits(total), digits(flow), first_tickets(), rank_samples(waiting) }, '|'))
  end
  redis.call('HSET', META, 'announced', digits(total))
end

end_passes()
drop_dead()
local record = draw_record()

local admits = now >= opens_ms and now < closes_ms and meta.paused ~= '1'
local credit = credit_at(tonumber(meta.rate or '') or per_second)
local free = math.max(0, (tonumber(meta.capacity or '') or capacity) - inside(now))
-- How many a rate without bound would let in now: what the room asks of the budget. Where an operator set the rate it asks for nothing.
local wanted = admits and not tonumber(meta.rate or '') and math.min(redis.call('ZCARD', WAITING), free) or 0
local admitted = admits and admit(math.min(math.floor(credit), free)) or 0
local flow = math.floor((tonumber(meta.flow) or 0) * 0.8 + (admitted * 1000 / seconds) * 0.2)
redis.call('HSET', META, 'flow', digits(flow), 'credit', string.format('%.3f', credit - admitted))

local waiting, lobby = redis.call('ZCARD', WAITING), redis.call('ZCARD', LOBBY)
tell(waiting, lobby, admitted, flow)
return {
  'waiting', digits(waiting + lobby),
  'admitted', digits(admitted),
  'inside', digits(inside(now)),
  -- Somebody waits for whom there is room: the rate keeps them out, or the bound of a tick.
  'limited', admits and waiting > 0 and admitted < free and '1' or '0',
  'wanted', digits(wanted),
  'record', record,
  'drawn_at', meta.drawn or '0',
}
