local SWEEP_AT_ONCE = 500
local now = now_ms()
local changed, order = {}, {}

local function cold() return redis.call('EXISTS', STATES) == 0 end

local function letter_of(seat) return redis.call('GETRANGE', STATES, seat - 1, seat - 1) end

-- An aisle, a pillar, or past the end of the house: nobody can have it, and rows end at it.
local function is_absent(letter) return letter == ABSENT or letter == '' end

local function show(seat, letter)
  redis.call('SETRANGE', STATES, seat - 1, letter)
  if not changed[seat] then order[#order + 1] = seat end
  changed[seat] = letter
end

-- Bumps the version once for all changes of this script, and tells every server.
local function publish()
  if #order == 0 then return redis.call('HGET', META, 'version') end
  local version = digits(redis.call('HINCRBY', META, 'version', 1))
  local changes = {}
  for _, seat in ipairs(order) do changes[#changes + 1] = digits(seat) .. ':' .. changed[seat] end
  redis.call('PUBLISH', CHANGES, version .. ';' .. table.concat(changes, ','))
  return version
end

-- A member's holds share one clock. Stored as 'expiry:extended:seat,seat'.
local function read_holds(member)
  local raw = redis.call('HGET', HOLDS, member)
  local mine = { expires = 0, extended = 0, seats = {} }
  if not raw then return mine end
  local expires, extended, seats = string.match(raw, '^(%d+):(%d):(.*)$')
  mine.expires, mine.extended = tonumber(expires), tonumber(extended)
  for seat in string.gmatch(seats, '%d+') do mine.seats[#mine.seats + 1] = tonumber(seat) end
  return mine
end

local function write_holds(member, mine)
  if #mine.seats == 0 then redis.call('HDEL', HOLDS, member) return end
  table.sort(mine.seats)
  redis.call('HSET', HOLDS, member, digits(mine.expires) .. ':' .. mine.extended .. ':' .. table.concat(mine.seats, ','))
end

-- Takes a seat off its holder's list. What the seat becomes is the caller's business.
local function drop_hold(seat, member)
  local mine, kept = read_holds(member), {}
  for _, s in ipairs(mine.seats) do if s ~= seat then kept[#kept + 1] = s end end
  mine.seats = kept
  write_holds(member, mine)
  redis.call('ZREM', DUE, seat)
  redis.call('HDEL', OWNERS, seat)
end

-- Ends the holds whose time is over.
local function sweep()
  for _, raw in ipairs(redis.call('ZRANGEBYSCORE', DUE, '-inf', digits(now), 'LIMIT', 0, SWEEP_AT_ONCE)) do
    local seat = tonumber(raw)
    local owner = redis.call('HGET', OWNERS, seat)
    drop_hold(seat, string.sub(owner, 2))
    show(seat, AVAILABLE)
  end
end

-- The first and the last seat of the seat's row. The house is kept as 'first seat,columns,last seat;' of each area; an inventory that
-- was loaded before it was kept has none, and nothing is an orphan there. Where people stand, each place is a row of its own.
local function row_of(seat)
  for first, columns, last in string.gmatch(redis.call('HGET', META, 'house') or '', '(%d+),(%d+),(%d+);') do
    first, columns, last = tonumber(first), tonumber(columns), tonumber(last)
    if seat <= last then
      local start = seat - (seat - first) % columns
      return start, start + columns - 1
    end
  end
  return seat, seat
end

-- Which of the seats would be free with taken seats on both sides. free(seat) tells what the change makes of a seat.
local function orphans_among(seats, free)
  local found = {}
  local function is_taken(seat) return not free(seat) and not is_absent(letter_of(seat)) end
  for _, seat in ipairs(seats) do
    local first, last = row_of(seat)
    if seat > first and seat < last and free(seat) and is_taken(seat - 1) and is_taken(seat + 1) then found[#found + 1] = seat end
  end
  return found
end

-- Those orphans that taking these free seats would make.
local function orphans_beside(taken)
  local mine, beside = {}, {}
  for _, seat in ipairs(taken) do mine[seat] = true end
  for _, seat in ipairs(taken) do
    local first, last = row_of(seat)
    if seat > first then beside[#beside + 1] = seat - 1 end
    if seat < last and not mine[seat + 2] then beside[#beside + 1] = seat + 1 end
  end
  return orphans_among(beside, function(seat) return not mine[seat] and letter_of(seat) == AVAILABLE end)
end

-- Those orphans that a member makes who lets go of some seats and keeps one beside them.
local function orphans_left(member, let_go)
  local gone = {}
  for _, seat in ipairs(let_go) do gone[seat] = true end
  local function kept(seat) return not gone[seat] and redis.call('HGET', OWNERS, seat) == 'm' .. member end
  local beside = {}
  for _, seat in ipairs(let_go) do
    if kept(seat - 1) or kept(seat + 1) then beside[#beside + 1] = seat end
  end
  return orphans_among(beside, function(seat) return gone[seat] or letter_of(seat) == AVAILABLE end)
end
