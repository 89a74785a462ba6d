-- Winds the clock of one's holds up again, once, to the longest time and the pass' end at most.
if cold() then return COLD end
if not pass_stands(pass, now) then return BAD_PASS end
sweep()
publish()
local mine = read_holds(pass.member)
if #mine.seats == 0 then return NO_HOLDS end
if mine.extended == 1 then return EXTENDED end
-- Not extended yet, so the clock was started one hold length before it ends.
local prolonged = math.min(mine.expires + hold_ms, mine.expires - hold_ms + longest_ms, pass.ends_ms)
mine.expires, mine.extended = math.max(mine.expires, prolonged), 1
for _, seat in ipairs(mine.seats) do redis.call('ZADD', DUE, digits(mine.expires), seat) end
write_holds(pass.member, mine)
return held(mine)
