-- Rebuilds an empty board from the database. ARGV: channel, states, then seat, reservation, member …
-- Whoever comes second changes nothing: what happened since the first is already on the board.
if not cold() then return { 'ok' } end
redis.call('DEL', OWNERS, DUE, HOLDS, TAKEN, FENCE)
redis.call('SET', SEATS, ARGV[2])
for i = 3, #ARGV, 3 do
  redis.call('HSET', OWNERS, ARGV[i], 'r' .. ARGV[i + 1] .. ':' .. ARGV[i + 2])
  redis.call('HINCRBY', TAKEN, ARGV[i + 2], 1)
end
-- Versions start at the clock, far above any version that watchers knew before: they see a gap and read again.
redis.call('HSET', META, 'version', digits(now))
redis.call('PUBLISH', CHANNEL, digits(now) .. ';')
return { 'ok' }
