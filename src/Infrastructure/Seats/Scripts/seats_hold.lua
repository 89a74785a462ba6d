-- Each member takes all of their seats, or none, in this order; one answer for each. ARGV: channel, limit, no orphans (0, 1),
-- hold length (ms), then member, epoch, pass expiry (ms), how many seats, seats … for each.
if cold() then return { 'cold' } end
local limit, no_orphans, hold_ms = tonumber(ARGV[2]), ARGV[3] == '1', tonumber(ARGV[4])
sweep()

local function hold(member, epoch, pass_ends, seats)
  if not pass_stands(ADMITTED, QUEUE, member, epoch, pass_ends, now) then return { 'pass' } end
  local lost, new = {}, {}
  for _, seat in ipairs(seats) do
    if letter_of(seat) == 'A' then new[#new + 1] = seat
    elseif redis.call('HGET', OWNERS, seat) ~= 'm' .. member then lost[#lost + 1] = seat end
  end
  if #lost > 0 then return { 'taken', csv(lost) } end

  local mine = read_holds(member)
  local reserved = tonumber(redis.call('HGET', TAKEN, member) or '0')
  if #mine.seats + #new + reserved > limit then return { 'limit' } end

  if no_orphans then
    local orphans = orphans_beside(new)
    if #orphans > 0 then return { 'orphan', csv(orphans) } end
  end

  -- The first seat starts the clock; later ones do not wind it up again. Without a pass nobody can reserve, so no hold outlives it.
  if #mine.seats == 0 then mine.expires = math.min(now + hold_ms, tonumber(pass_ends)) end
  for _, seat in ipairs(new) do
    mine.seats[#mine.seats + 1] = seat
    redis.call('HSET', OWNERS, seat, 'm' .. member)
    redis.call('ZADD', DUE, digits(mine.expires), seat)
    show(seat, 'H')
  end
  write_holds(member, mine)
  return { 'ok', digits(mine.expires), csv(mine.seats) }
end

local answers, i = { 'ok' }, 5
while i <= #ARGV do
  local count, seats = tonumber(ARGV[i + 3]), {}
  for s = i + 4, i + 3 + count do seats[#seats + 1] = tonumber(ARGV[s]) end
  answers[#answers + 1] = hold(ARGV[i], ARGV[i + 1], ARGV[i + 2], seats)
  i = i + 4 + count
end
publish()
return answers
