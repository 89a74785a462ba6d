-- Rebuilds an empty inventory from the database. ARGV: channel, states, house, version of the session's row;
-- how many reservations gave up seats lately, then reservation and version of its row for each;
-- how many reserved seats, then seat, reservation, member and version of its row for each; then the blocked seats.
-- Whoever comes second changes nothing: what happened since the first is already in the inventory.
if not cold() then return { 'ok' } end
redis.call('DEL', OWNERS, DUE, HOLDS, TAKEN, FENCE)
redis.call('SET', SEATS, ARGV[2])
redis.call('HSET', FENCE, 'blocks', ARGV[4])

-- Messages from before they gave up must not take the seats again. Where some are left, the rows below are as new or newer.
local next = 6 + 2 * tonumber(ARGV[5])
for i = 6, next - 1, 2 do redis.call('HSET', FENCE, ARGV[i], ARGV[i + 1]) end

local blocks = next + 1 + 4 * tonumber(ARGV[next])
for i = next + 1, blocks - 1, 4 do
  redis.call('HSET', OWNERS, ARGV[i], 'r' .. ARGV[i + 1] .. ':' .. ARGV[i + 2])
  redis.call('HINCRBY', TAKEN, ARGV[i + 2], 1)
  redis.call('HSET', FENCE, ARGV[i + 1], ARGV[i + 3])
end
for i = blocks, #ARGV do redis.call('HSET', OWNERS, ARGV[i], 'b') end
-- Versions start at the clock, far above any version that watchers knew before: they see a gap and read again.
redis.call('HSET', META, 'version', digits(now), 'house', ARGV[3])
redis.call('PUBLISH', CHANNEL, digits(now) .. ';')
return { 'ok' }
