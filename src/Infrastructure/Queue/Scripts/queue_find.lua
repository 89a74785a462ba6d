-- The place one has, or nothing. ARGV: member, opens (ms).
local member, opens = ARGV[1], tonumber(ARGV[2])
local now = now_ms()
local expires = redis.call('ZSCORE', ADMITTED, member)
if expires and tonumber(expires) > now then
  return admitted_place(expires, redis.call('HGET', META, 'epoch') or '')
end
local ticket = redis.call('ZSCORE', WAITING, member)
if not ticket then return {} end
redis.call('ZADD', ALIVE, digits(now), member)
return waiting_place(member, ticket, opens, now, redis.call('HGET', META, 'epoch') or '')
