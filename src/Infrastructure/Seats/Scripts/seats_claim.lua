-- Checks that a member holds these seats (none named: all held) and keeps them while the database takes them.
-- ARGV: channel, member, epoch, pass expiry (ms), keep (ms), seats …
if cold() then return { 'cold' } end
local member, keep = ARGV[2], tonumber(ARGV[5])
if not pass_stands(ADMITTED, QUEUE, member, ARGV[3], ARGV[4], now) then return { 'pass' } end
sweep()
publish()
local mine = read_holds(member)
if #mine.seats == 0 then return { 'none' } end

local seats, lost = {}, {}
for i = 6, #ARGV do seats[#seats + 1] = tonumber(ARGV[i]) end
if #seats == 0 then seats = mine.seats end
for _, seat in ipairs(seats) do
  if redis.call('HGET', OWNERS, seat) ~= 'm' .. member then lost[#lost + 1] = seat end
end
if #lost > 0 then return { 'taken', csv(lost) } end

local expires = digits(math.max(mine.expires, now + keep))
for _, seat in ipairs(seats) do redis.call('ZADD', DUE, expires, seat) end
return { 'ok', csv(seats) }
