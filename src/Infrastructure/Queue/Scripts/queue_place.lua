-- Tickets of those who join after the draw begin here, behind every number drawn (DrawFormula.FirstLateTicket).
local FIRST_LATE = 562949953421312

-- How many are inside: passes that have not ended. Given-up ones have score 0.
local function inside(now)
  return redis.call('ZCOUNT', ADMITTED, '(' .. digits(now), '+inf')
end

-- Fields of META by their names; one that is not set is nil.
local function read_meta(...)
  local fields, values = {}, redis.call('HMGET', META, ...)
  for i, name in ipairs({ ... }) do fields[name] = values[i] or nil end
  return fields
end

local function epoch_or(fresh)
  local epoch = redis.call('HGET', META, 'epoch')
  if epoch then return epoch end
  redis.call('HSET', META, 'epoch', fresh)
  return fresh
end

-- The draw. Who is in the lobby stands there by the number that seed and member give, so at the opening the lobby simply
-- becomes the line. Whoever first touches the room after the opening does it, before anybody gets a later ticket.
local function draw_if_due(now, opens)
  if now < opens or redis.call('EXISTS', LOBBY) == 0 then return end
  if redis.call('EXISTS', WAITING) == 0 then
    redis.call('RENAME', LOBBY, WAITING)
  else
    -- The opening was moved after it had passed: both kinds of tickets are comparable, so they join.
    redis.call('ZUNIONSTORE', WAITING, 2, WAITING, LOBBY)
    redis.call('DEL', LOBBY)
  end
  redis.call('HSET', META, 'drawn', digits(now))
end

-- Places as they are answered, a hundred in a call: short, without names. RedisWaitingRoom.Read is the one place that reads them.
local NO_PLACE = {}
local DRAINING = { 'draining' }

-- What operators set is not here, or not as new as the caller knows it: the caller brings it (queue_set) and calls again.
local UNSETTLED = 'unsettled'

local function admitted_place(expires, epoch)
  return { 'admitted', expires, epoch }
end

local function lobby_place(meta, epoch)
  local total = redis.call('ZCARD', LOBBY)
  return { 'lobby', digits(total), meta.paused or '0', epoch }
end

-- flow: admissions a second in thousandths
local function waiting_place(member, ticket, meta, epoch)
  local position = redis.call('ZRANK', WAITING, member) + 1
  local total = redis.call('ZCARD', WAITING)
  return { 'waiting', ticket, digits(position), digits(total), meta.flow or '0', meta.paused or '0', epoch }
end
