-- Forgets the batch once it stands in the database. KEYS: batch. ARGV: its name.
if redis.call('HGET', KEYS[1], 'name') == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
