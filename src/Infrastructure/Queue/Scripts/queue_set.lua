-- What operators set, from the database, whose copy META is. Of two who bring it the newer stays; a command is always the newest.
local known = redis.call('HGET', META, 'settings')
if known and not is_command and tonumber(known) >= version then return 0 end
redis.call('HSET', META, 'settings', digits(version))
-- Nobody has set anything since settings are kept in the database; what was set before is here alone.
if version == 0 then return 1 end
redis.call('HSET', META, 'paused', paused and '1' or '0', 'draining', draining and '1' or '0', 'rate', rate, 'capacity', capacity)
return 1
