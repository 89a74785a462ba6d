-- Whether an entry pass still stands. `admitted` holds member -> expiry (ms); 0 marks a pass that was given up.
-- A pass of another epoch comes from before Redis was emptied: it was valid then and is put back, so that the
-- capacity counts it again.
local function pass_stands(admitted, meta, member, epoch, expires, now)
  if tonumber(expires) <= now then return false end
  local score = redis.call('ZSCORE', admitted, member)
  if score then return tonumber(score) > now end
  if redis.call('HGET', meta, 'epoch') == epoch then return false end
  redis.call('ZADD', admitted, expires, member)
  return true
end
