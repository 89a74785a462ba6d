-- Join, or find the place one has.
-- ARGV: member, opens (ms), capacity, pass length (ms), epoch if the room is new, number in the draw.
local member, opens, capacity, pass_ms = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local now = now_ms()
local epoch = epoch_or(ARGV[5])
draw_if_due(now, opens)

local expires = redis.call('ZSCORE', ADMITTED, member)
if expires and tonumber(expires) > now then return admitted_place(expires, epoch) end

local ticket = redis.call('ZSCORE', WAITING, member)
if not ticket then
  local draining = redis.call('HGET', META, 'draining') == '1'
  if draining and not redis.call('ZSCORE', LOBBY, member) then return { 'draining' } end
  if now < opens then
    redis.call('ZADD', LOBBY, ARGV[6], member)
    redis.call('ZADD', ALIVE, digits(now), member)
    return lobby_place(epoch)
  end
  local room = tonumber(redis.call('HGET', META, 'capacity') or capacity)
  local paused = redis.call('HGET', META, 'paused') == '1'
  if not paused and redis.call('ZCARD', WAITING) == 0 and inside(now) < room then
    redis.call('ZADD', ADMITTED, digits(now + pass_ms), member)
    return admitted_place(digits(now + pass_ms), epoch)
  end
  -- The counter makes every ticket its own: two who join in the same microsecond still have an order.
  ticket = digits(FIRST_LATE + redis.call('HINCRBY', META, 'tickets', 1))
  redis.call('ZADD', WAITING, ticket, member)
end
redis.call('ZADD', ALIVE, digits(now), member)
return waiting_place(member, ticket, epoch)
