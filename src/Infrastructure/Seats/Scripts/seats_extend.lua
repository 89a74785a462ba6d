-- Winds the clock of one's holds up again, once, to the longest time and the pass' end at most.
-- ARGV: channel, member, epoch, pass expiry (ms), hold length (ms), longest (ms).
if cold() then return { 'cold' } end
local member, pass_ends, hold_ms, longest = ARGV[2], tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
if not pass_stands(ADMITTED, QUEUE, member, ARGV[3], ARGV[4], now) then return { 'pass' } end
sweep()
publish()
local mine = read_holds(member)
if #mine.seats == 0 then return { 'none' } end
if mine.extended == 1 then return { 'extended' } end
-- Not extended yet, so the clock was started one hold length before it ends.
local prolonged = math.min(mine.expires + hold_ms, mine.expires - hold_ms + longest, pass_ends)
mine.expires, mine.extended = math.max(mine.expires, prolonged), 1
for _, seat in ipairs(mine.seats) do redis.call('ZADD', DUE, digits(mine.expires), seat) end
write_holds(member, mine)
return { 'ok', digits(mine.expires), csv(mine.seats) }
