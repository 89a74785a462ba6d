-- Rebuilds an empty inventory from the database.
-- Whoever comes second changes nothing: what happened since the first is already in the inventory.
if not cold() then return OK end
-- Read before the session took other seats (seats_drop.lua): read again.
local plan = redis.call('HGET', FENCE, 'plan')
if plan and tonumber(plan) > session_version then return OK end
redis.call('DEL', OWNERS, DUE, HOLDS, TAKEN, FENCE)
redis.call('HSET', FENCE, 'plan', digits(session_version))
redis.call('SET', STATES, states)
redis.call('HSET', FENCE, 'blocks', digits(session_version))

-- Messages from before they gave up must not take the seats again. Where some are left, the rows below are as new or newer.
for _, past in ipairs(gave_up) do redis.call('HSET', FENCE, past.reservation, digits(past.version)) end

for _, seat in ipairs(taken) do
  redis.call('HSET', OWNERS, seat.seat, 'r' .. seat.reservation .. ':' .. seat.member)
  redis.call('HINCRBY', TAKEN, seat.member, 1)
  redis.call('HSET', FENCE, seat.reservation, digits(seat.version))
end
for _, seat in ipairs(blocked) do redis.call('HSET', OWNERS, seat, 'b') end
-- Versions start at the clock, far above any version that watchers knew before: they see a gap and read again.
redis.call('HSET', META, 'version', digits(now), 'house', house)
redis.call('PUBLISH', CHANGES, digits(now) .. ';')
return OK
