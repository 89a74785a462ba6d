local WAITING, ALIVE, ADMITTED, META = KEYS[1], KEYS[2], KEYS[3], KEYS[4]

-- How many are inside: passes that have not ended. Given-up ones have score 0.
local function inside(now)
  return redis.call('ZCOUNT', ADMITTED, '(' .. digits(now), '+inf')
end

local function epoch_or(fresh)
  local epoch = redis.call('HGET', META, 'epoch')
  if epoch then return epoch end
  redis.call('HSET', META, 'epoch', fresh)
  return fresh
end

-- { 'admitted', expiry, epoch }
local function admitted_place(expires, epoch)
  return { 'admitted', expires, epoch }
end

-- { 'waiting' or 'lobby', ticket, position, total, admissions a second in thousandths, epoch }
local function waiting_place(member, ticket, opens, now, epoch)
  local state = now < opens and 'lobby' or 'waiting'
  local rank = redis.call('ZRANK', WAITING, member)
  local total = redis.call('ZCARD', WAITING)
  local flow = redis.call('HGET', META, 'flow') or '0'
  return { state, ticket, digits(rank + 1), digits(total), flow, epoch }
end
