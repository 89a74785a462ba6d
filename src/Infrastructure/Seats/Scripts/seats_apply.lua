-- Shows what a reservation has.
-- The message may come twice and late (outbox): the fence ignores what is older than what was applied, and every change
-- looks at who owns the seat first.
if cold() then return COLD end
local fence = redis.call('HGET', FENCE, reservation)
if fence and tonumber(fence) >= version then return OK end
redis.call('HSET', FENCE, reservation, digits(version))
local owner = 'r' .. reservation .. ':' .. member

for _, seat in ipairs(taken) do
  local has, shown = redis.call('HGET', OWNERS, seat), letter_of(seat)
  if has ~= owner and not is_absent(shown) then
    if has and string.sub(has, 1, 1) == 'm' then drop_hold(seat, string.sub(has, 2)) end
    if has and string.sub(has, 1, 1) == 'r' then
      redis.call('HINCRBY', TAKEN, string.match(has, ':(%d+)$'), -1)
    end
    redis.call('HSET', OWNERS, seat, owner)
    redis.call('HINCRBY', TAKEN, member, 1)
  end
  if shown ~= letter and not is_absent(shown) then show(seat, letter) end
end

for _, seat in ipairs(released) do
  if redis.call('HGET', OWNERS, seat) == owner then
    redis.call('HDEL', OWNERS, seat)
    redis.call('HINCRBY', TAKEN, member, -1)
    show(seat, AVAILABLE)
  end
end
publish()
return OK
