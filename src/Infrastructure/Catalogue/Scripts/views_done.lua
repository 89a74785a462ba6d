-- Forgets the batch once it stands in the database.
if redis.call('HGET', BATCH, 'name') == batch_name then return redis.call('DEL', BATCH) end
return 0
