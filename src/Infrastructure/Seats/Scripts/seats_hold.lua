-- Each member takes all of their seats, or none, in this order; one answer for each. Who asks for a count gets the first free ones of a
-- range: places where people stand, in the order in which they will be let in.
if cold() then return COLD end
sweep()

local function first_free(choice)
  local letters, found = redis.call('GETRANGE', STATES, choice.first - 1, choice.last - 1), {}
  local at = string.find(letters, AVAILABLE, 1, true)
  while at and #found < choice.count do
    found[#found + 1] = choice.first + at - 1
    at = string.find(letters, AVAILABLE, at + 1, true)
  end
  return found
end

local function hold(pass, seats)
  if not pass_stands(pass, now) then return BAD_PASS end
  local member = pass.member
  local lost, new, absent = {}, {}, {}
  for _, seat in ipairs(seats) do
    local letter = letter_of(seat)
    if letter == AVAILABLE then new[#new + 1] = seat
    elseif is_absent(letter) then absent[#absent + 1] = seat
    elseif redis.call('HGET', OWNERS, seat) ~= 'm' .. member then lost[#lost + 1] = seat end
  end
  if #absent > 0 then return no_such_seats(absent) end
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
for i, choice in ipairs(choices) do
  local seats = choice.seats
  if choice.count > 0 then seats = first_free(choice) end
  answers[i] = #seats < choice.count and TOO_FEW or hold(choice.pass, seats)
end
publish()
return each(answers)
