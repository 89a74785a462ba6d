-- Join, or find the place one has. ARGV: member, opens (ms), capacity, pass length (ms), epoch if the room is new.
local member, opens, capacity, pass_ms = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local now = now_ms()
local epoch = epoch_or(ARGV[5])

local expires = redis.call('ZSCORE', ADMITTED, member)
if expires and tonumber(expires) > now then return admitted_place(expires, epoch) end

local ticket = redis.call('ZSCORE', WAITING, member)
if not ticket then
  if now >= opens and redis.call('ZCARD', WAITING) == 0 and inside(now) < capacity then
    redis.call('ZADD', ADMITTED, digits(now + pass_ms), member)
    return admitted_place(digits(now + pass_ms), epoch)
  end
  -- The counter makes every ticket its own: two who join in the same microsecond still have an order.
  ticket = redis.call('HINCRBY', META, 'tickets', 1)
  redis.call('ZADD', WAITING, ticket, member)
end
redis.call('ZADD', ALIVE, digits(now), member)
return waiting_place(member, ticket, opens, now, epoch)
