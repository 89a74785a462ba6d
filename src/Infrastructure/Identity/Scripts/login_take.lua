-- Takes one try from each allowance, or none. Answers after how many milliseconds there is one again, 0 for now.
-- An allowance is a counter that ends by itself: refused tries do not prolong it.
local longest = 0
for i, key in ipairs({ OWN, SHARED }) do
  local limit = ({ own_tries, shared_tries })[i]
  if limit > 0 and tonumber(redis.call('GET', key) or '0') >= limit then longest = math.max(longest, redis.call('PTTL', key), 1) end
end
if longest > 0 then return longest end

for i, key in ipairs({ OWN, SHARED }) do
  local limit = ({ own_tries, shared_tries })[i]
  if limit > 0 and redis.call('INCR', key) == 1 then redis.call('PEXPIRE', key, window_ms) end
end
return 0
