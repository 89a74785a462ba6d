-- Lets go of the given holds of a member, or of all.
if cold() then return COLD end
local seats = {}
if #named == 0 then named = read_holds(member).seats end
for _, seat in ipairs(named) do
  if redis.call('HGET', OWNERS, seat) == 'm' .. member then seats[#seats + 1] = seat end
end

if no_orphans then
  local orphans = orphans_left(member, seats)
  if #orphans > 0 then return makes_orphans(orphans) end
end

for _, seat in ipairs(seats) do
  drop_hold(seat, member)
  show(seat, AVAILABLE)
end
publish()
return OK
