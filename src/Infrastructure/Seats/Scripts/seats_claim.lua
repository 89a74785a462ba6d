-- Checks that a member holds these seats (none named: all held) and keeps them while the database takes them.
if cold() then return COLD end
local member = pass.member
if not pass_stands(pass, now) then return BAD_PASS end
sweep()
publish()
local mine = read_holds(member)
if #mine.seats == 0 then return NO_HOLDS end

local seats, lost = named, {}
if #named == 0 then seats = mine.seats end
for _, seat in ipairs(seats) do
  if redis.call('HGET', OWNERS, seat) ~= 'm' .. member then lost[#lost + 1] = seat end
end
if #lost > 0 then return lost_to_others(lost) end

-- What is held and not reserved will be free again.
if no_orphans then
  local kept, rest = {}, {}
  for _, seat in ipairs(seats) do kept[seat] = true end
  for _, seat in ipairs(mine.seats) do if not kept[seat] then rest[#rest + 1] = seat end end
  local orphans = orphans_left(member, rest)
  if #orphans > 0 then return makes_orphans(orphans) end
end

local expires = digits(math.max(mine.expires, now + keep_ms))
for _, seat in ipairs(seats) do redis.call('ZADD', DUE, expires, seat) end
return claimed(seats)
