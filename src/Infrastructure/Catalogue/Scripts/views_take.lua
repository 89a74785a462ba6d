-- Sets the gathered views aside as a batch with a name, or finds the batch that an earlier taker did not finish.
-- Answers the batch as HGETALL does: name, and the count of each post.
if redis.call('EXISTS', BATCH) == 0 then
  if redis.call('EXISTS', GATHERED) == 0 then return {} end
  redis.call('RENAME', GATHERED, BATCH)
  redis.call('HSET', BATCH, 'name', fresh_name)
end
return redis.call('HGETALL', BATCH)
