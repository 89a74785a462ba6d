-- Shows which seats the operators keep from sale: these, and no others. ARGV: channel, version of the session's row, seats …
-- The message may come twice and late, like those of reservations. A block goes before a hold.
if cold() then return { 'cold' } end
local version, wanted = tonumber(ARGV[2]), {}
local fence = redis.call('HGET', FENCE, 'blocks')
if fence and tonumber(fence) >= version then return { 'ok' } end
redis.call('HSET', FENCE, 'blocks', digits(version))
for i = 3, #ARGV do wanted[tonumber(ARGV[i])] = true end

local states = redis.call('GET', SEATS)
for seat = 1, #states do
  if string.sub(states, seat, seat) == 'B' and not wanted[seat] then
    redis.call('HDEL', OWNERS, seat)
    show(seat, 'A')
  end
end

for i = 3, #ARGV do
  local seat = tonumber(ARGV[i])
  local has = redis.call('HGET', OWNERS, seat)
  if has ~= 'b' then
    if has and string.sub(has, 1, 1) == 'm' then drop_hold(seat, string.sub(has, 2)) end
    if has and string.sub(has, 1, 1) == 'r' then redis.call('HINCRBY', TAKEN, string.match(has, ':(%d+)$'), -1) end
    redis.call('HSET', OWNERS, seat, 'b')
    show(seat, 'B')
  end
end
publish()
return { 'ok' }
