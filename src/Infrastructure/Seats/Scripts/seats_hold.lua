-- Each member takes all of their seats, or none, in this order; one answer for each.
if cold() then return COLD end
sweep()

local function hold(pass, seats)
  if not pass_stands(pass, now) then return BAD_PASS end
  local member = pass.member
  local lost, new = {}, {}
  for _, seat in ipairs(seats) do
    if letter_of(seat) == AVAILABLE then new[#new + 1] = seat
    elseif redis.call('HGET', OWNERS, seat) ~= 'm' .. member then lost[#lost + 1] = seat end
  end
  if #lost > 0 then return lost_to_others(lost) end

  local mine = read_holds(member)
  local reserved = tonumber(redis.call('HGET', TAKEN, member) or '0')
  if #mine.seats + #new + reserved > seat_limit then return OVER_LIMIT end

  if no_orphans then
    local orphans = orphans_beside(new)
    if #orphans > 0 then return makes_orphans(orphans) end
  end

  -- The first seat starts the clock; later ones do not wind it up again. Without a pass nobody can reserve, so no hold outlives it.
  if #mine.seats == 0 then mine.expires = math.min(now + hold_ms, pass.ends_ms) end
  for _, seat in ipairs(new) do
    mine.seats[#mine.seats + 1] = seat
    redis.call('HSET', OWNERS, seat, 'm' .. member)
    redis.call('ZADD', DUE, digits(mine.expires), seat)
    show(seat, HELD)
  end
  write_holds(member, mine)
  return held(mine)
end

local answers = {}
for i, choice in ipairs(choices) do answers[i] = hold(choice.pass, choice.seats) end
publish()
return each(answers)
