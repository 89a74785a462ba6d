-- Members join in this order, or find the places they have; one answer for each.
local now = now_ms()
local meta = read_meta('settings', 'draining', 'capacity', 'paused', 'flow')
if not meta.settings then return UNSETTLED end
local epoch = epoch_or(fresh_epoch)
draw_if_due(now, opens_ms)
local draining, paused = meta.draining == '1', meta.paused == '1'
capacity = tonumber(meta.capacity or '') or capacity

-- A ticket at the end of the line, or nothing when there is room inside and nobody waits for it.
local function ticket_or_way_in(member)
  if not paused and redis.call('ZCARD', WAITING) == 0 and inside(now) < capacity then return nil end
  -- The counter makes every ticket its own: two who join in the same microsecond still have an order.
  local ticket = digits(FIRST_LATE + redis.call('HINCRBY', META, 'tickets', 1))
  redis.call('ZADD', WAITING, ticket, member)
  return ticket
end

local function join(member, number)
  local expires = redis.call('ZSCORE', ADMITTED, member)
  if expires and tonumber(expires) > now then return admitted_place(expires, epoch) end

  local ticket = redis.call('ZSCORE', WAITING, member)
  if not ticket then
    if draining and not redis.call('ZSCORE', LOBBY, member) then return DRAINING end
    if now < opens_ms then
      redis.call('ZADD', LOBBY, number, member)
      redis.call('ZADD', ALIVE, digits(now), member)
      return lobby_place(meta, epoch)
    end
    ticket = ticket_or_way_in(member)
    if not ticket then
      redis.call('ZADD', ADMITTED, digits(now + pass_ms), member)
      return admitted_place(digits(now + pass_ms), epoch)
    end
  end
  redis.call('ZADD', ALIVE, digits(now), member)
  return waiting_place(member, ticket, meta, epoch)
end

local places = {}
for i, joiner in ipairs(joiners) do places[i] = join(joiner.member, joiner.number) end
return places
