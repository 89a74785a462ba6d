-- Members whose connection stands show a sign of life; who lost the place does not get it back. ARGV: members.
local now = digits(now_ms())
for i = 1, #ARGV do
  redis.call('ZADD', ALIVE, 'XX', now, ARGV[i])
end
return #ARGV
