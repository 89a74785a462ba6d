local SEATS, OWNERS, DUE, HOLDS, META, TAKEN, FENCE = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6], KEYS[7]
local ADMITTED, QUEUE = KEYS[8], KEYS[9]
local CHANNEL = ARGV[1]
local SWEEP_AT_ONCE = 500
local now = now_ms()
local changed, order = {}, {}

local function cold() return redis.call('EXISTS', SEATS) == 0 end

local function letter_of(seat) return redis.call('GETRANGE', SEATS, seat - 1, seat - 1) end

local function show(seat, letter)
  redis.call('SETRANGE', SEATS, seat - 1, letter)
  if not changed[seat] then order[#order + 1] = seat end
  changed[seat] = letter
end

-- Bumps the version once for all changes of this script, and tells every server.
local function publish()
  if #order == 0 then return redis.call('HGET', META, 'version') end
  local version = digits(redis.call('HINCRBY', META, 'version', 1))
  local news = {}
  for _, seat in ipairs(order) do news[#news + 1] = digits(seat) .. ':' .. changed[seat] end
  redis.call('PUBLISH', CHANNEL, version .. ';' .. table.concat(news, ','))
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
    show(seat, 'A')
  end
end

local function csv(seats) return table.concat(seats, ',') end
