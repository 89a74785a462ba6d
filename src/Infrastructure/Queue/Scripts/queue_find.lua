-- The place one has, or nothing.
local now = now_ms()
draw_if_due(now, opens_ms)
local meta = read_meta('epoch', 'flow', 'paused')
local epoch = meta.epoch or ''

local expires = redis.call('ZSCORE', ADMITTED, member)
if expires and tonumber(expires) > now then return admitted_place(expires, epoch) end

local ticket = redis.call('ZSCORE', WAITING, member)
if not ticket and not redis.call('ZSCORE', LOBBY, member) then return NO_PLACE end
redis.call('ZADD', ALIVE, digits(now), member)
if not ticket then return lobby_place(meta, epoch) end
return waiting_place(member, ticket, meta, epoch)
