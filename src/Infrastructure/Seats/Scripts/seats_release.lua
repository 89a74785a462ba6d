-- Lets go of the given holds of a member, or of all. ARGV: channel, member, seats …
if cold() then return { 'cold' } end
local member = ARGV[2]
local seats = {}
for i = 3, #ARGV do seats[#seats + 1] = tonumber(ARGV[i]) end
if #seats == 0 then seats = read_holds(member).seats end
for _, seat in ipairs(seats) do
  if redis.call('HGET', OWNERS, seat) == 'm' .. member then
    drop_hold(seat, member)
    show(seat, 'A')
  end
end
publish()
return { 'ok' }
