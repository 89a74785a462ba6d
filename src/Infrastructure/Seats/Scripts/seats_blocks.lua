-- Shows which seats the operators keep from sale: these, and no others.
-- The message may come twice and late, like those of reservations. A block goes before a hold.
if cold() then return COLD end
local fence = redis.call('HGET', FENCE, 'blocks')
if fence and tonumber(fence) >= version then return OK end
redis.call('HSET', FENCE, 'blocks', digits(version))
local wanted = {}
for _, seat in ipairs(blocked) do wanted[seat] = true end

local states = redis.call('GET', STATES)
for seat = 1, #states do
  if string.sub(states, seat, seat) == BLOCKED and not wanted[seat] then
    redis.call('HDEL', OWNERS, seat)
    show(seat, AVAILABLE)
  end
end

for _, seat in ipairs(blocked) do
  local has = redis.call('HGET', OWNERS, seat)
  if has ~= 'b' and not is_absent(letter_of(seat)) then
    if has and string.sub(has, 1, 1) == 'm' then drop_hold(seat, string.sub(has, 2)) end
    if has and string.sub(has, 1, 1) == 'r' then redis.call('HINCRBY', TAKEN, string.match(has, ':(%d+)$'), -1) end
    redis.call('HSET', OWNERS, seat, 'b')
    show(seat, BLOCKED)
  end
end
publish()
return OK
