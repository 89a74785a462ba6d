-- Give up the place or the pass, and tell the lines that live from it.
-- The mark (score 0) outlives the pass: a token that was issued for it must not open the door again.
redis.call('ZREM', WAITING, member)
redis.call('ZREM', LOBBY, member)
redis.call('ZREM', ALIVE, member)
if redis.call('ZSCORE', ADMITTED, member) then redis.call('ZADD', ADMITTED, 0, member) end
redis.call('PUBLISH', channel, session .. ':' .. member)
return 1
