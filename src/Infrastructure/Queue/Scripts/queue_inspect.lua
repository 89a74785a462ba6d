-- What an operator sees of a room, by name as HGETALL answers; flow: admissions a second in thousandths.
local now = now_ms()
return {
  'waiting', digits(redis.call('ZCARD', WAITING)),
  'lobby', digits(redis.call('ZCARD', LOBBY)),
  'inside', digits(inside(now)),
  'flow', redis.call('HGET', META, 'flow') or '0',
}
