-- Whether an entry pass still stands. ADMITTED holds member -> expiry (ms); 0 marks a pass that was given up.
-- A pass of another epoch comes from before Redis was emptied: it was valid then and is put back, so that the
-- capacity counts it again.
local function pass_stands(pass, now)
  if pass.ends_ms <= now then return false end
  local score = redis.call('ZSCORE', ADMITTED, pass.member)
  if score then return tonumber(score) > now end
  if redis.call('HGET', ROOM_META, 'epoch') == pass.epoch then return false end
  redis.call('ZADD', ADMITTED, digits(pass.ends_ms), pass.member)
  return true
end
