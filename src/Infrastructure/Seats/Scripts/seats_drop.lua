-- Takes an inventory away whose house is not the session's any more; whoever needs it next loads it.
-- The message may come twice and late: an inventory that was loaded with these seats, or with newer ones, stays. What was read
-- before them is not loaded any more either (seats_load.lua).
local fence = redis.call('HGET', FENCE, 'plan')
if fence and tonumber(fence) >= version then return OK end
redis.call('DEL', STATES, OWNERS, DUE, HOLDS, META, TAKEN, FENCE)
redis.call('HSET', FENCE, 'plan', digits(version))
return OK
