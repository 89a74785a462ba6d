-- Takes all of the seats, or none. ARGV: channel, member, epoch, pass expiry (ms), limit, no orphans (0, 1), hold length (ms), seats …
if cold() then return { 'cold' } end
local member, pass_ends, limit, no_orphans, hold_ms = ARGV[2], tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6] == '1', tonumber(ARGV[7])
if not pass_stands(ADMITTED, QUEUE, member, ARGV[3], ARGV[4], now) then return { 'pass' } end
sweep()

local lost, new = {}, {}
for i = 8, #ARGV do
  local seat = tonumber(ARGV[i])
  if redis.call('HGET', OWNERS, seat) ~= 'm' .. member then
    if letter_of(seat) == 'A' then new[#new + 1] = seat else lost[#lost + 1] = seat end
  end
end
if #lost > 0 then publish() return { 'taken', csv(lost) } end

local mine = read_holds(member)
local reserved = tonumber(redis.call('HGET', TAKEN, member) or '0')
if #mine.seats + #new + reserved > limit then publish() return { 'limit' } end

if no_orphans then
  local orphans = orphans_beside(new)
  if #orphans > 0 then publish() return { 'orphan', csv(orphans) } end
end

-- The first seat starts the clock; later ones do not wind it up again. Without a pass nobody can reserve, so no hold outlives it.
if #mine.seats == 0 then mine.expires = math.min(now + hold_ms, pass_ends) end
for _, seat in ipairs(new) do
  mine.seats[#mine.seats + 1] = seat
  redis.call('HSET', OWNERS, seat, 'm' .. member)
  redis.call('ZADD', DUE, digits(mine.expires), seat)
  show(seat, 'H')
end
write_holds(member, mine)
publish()
return { 'ok', digits(mine.expires), csv(mine.seats) }
