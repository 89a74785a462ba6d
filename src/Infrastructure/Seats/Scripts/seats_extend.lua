-- Winds the clock of one's holds up again, once. ARGV: channel, member, epoch, pass expiry (ms), hold length (ms).
if cold() then return { 'cold' } end
local member, hold_ms = ARGV[2], tonumber(ARGV[5])
if not pass_stands(ADMITTED, QUEUE, member, ARGV[3], ARGV[4], now) then return { 'pass' } end
sweep()
publish()
local mine = read_holds(member)
if #mine.seats == 0 then return { 'none' } end
if mine.extended == 1 then return { 'extended' } end
mine.expires, mine.extended = mine.expires + hold_ms, 1
for _, seat in ipairs(mine.seats) do redis.call('ZADD', DUE, digits(mine.expires), seat) end
write_holds(member, mine)
return { 'ok', digits(mine.expires), csv(mine.seats) }
