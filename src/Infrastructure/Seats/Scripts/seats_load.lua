-- Rebuilds an empty board from the database. ARGV: channel, states, house, version of the session's row, how many reserved seats,
-- then seat, reservation, member, version of its row for each of those, then the blocked seats.
-- Whoever comes second changes nothing: what happened since the first is already on the board.
if not cold() then return { 'ok' } end
redis.call('DEL', OWNERS, DUE, HOLDS, TAKEN, FENCE)
redis.call('SET', SEATS, ARGV[2])
local blocks = 6 + 4 * tonumber(ARGV[5])
for i = 6, blocks - 1, 4 do
  redis.call('HSET', OWNERS, ARGV[i], 'r' .. ARGV[i + 1] .. ':' .. ARGV[i + 2])
  redis.call('HINCRBY', TAKEN, ARGV[i + 2], 1)
  redis.call('HSET', FENCE, ARGV[i + 1], ARGV[i + 3])
end
for i = blocks, #ARGV do redis.call('HSET', OWNERS, ARGV[i], 'b') end
redis.call('HSET', FENCE, 'blocks', ARGV[4])
-- Versions start at the clock, far above any version that watchers knew before: they see a gap and read again.
redis.call('HSET', META, 'version', digits(now), 'house', ARGV[3])
redis.call('PUBLISH', CHANNEL, digits(now) .. ';')
return { 'ok' }
