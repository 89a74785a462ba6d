-- Members whose connection stands show a sign of life; who lost the place does not get it back.
local now = digits(now_ms())
for _, member in ipairs(members) do redis.call('ZADD', ALIVE, 'XX', now, member) end
return #members
