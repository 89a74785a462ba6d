-- Ends one pass, and tells the lines that live from it. A pass as it is signed knows its end in whole seconds.
-- Who has a later pass, or waits anew, keeps it. The mark (score 0) is as in queue_leave.
local expires = redis.call('ZSCORE', ADMITTED, member)
if expires and tonumber(expires) >= ends_ms + 1000 then return 0 end
if not expires and ends_ms + 1000 <= now_ms() then return 0 end
redis.call('ZADD', ADMITTED, 0, member)
redis.call('PUBLISH', channel, session .. ':' .. member)
return 1
