-- Sets the gathered views aside as a batch with a name, or finds the batch that an earlier taker did not finish.
-- KEYS: gathered, batch. ARGV: a fresh name. Returns name, post, count, post, count …
if redis.call('EXISTS', KEYS[2]) == 0 then
  if redis.call('EXISTS', KEYS[1]) == 0 then return {} end
  redis.call('RENAME', KEYS[1], KEYS[2])
  redis.call('HSET', KEYS[2], 'name', ARGV[1])
end
return redis.call('HGETALL', KEYS[2])
