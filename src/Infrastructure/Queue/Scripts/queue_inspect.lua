-- What an operator sees of a room, by name as HGETALL answers; flow: admissions a second in thousandths.
local now = now_ms()
local meta = read_meta('flow', 'paused', 'draining', 'rate', 'capacity')
return {
  'waiting', digits(redis.call('ZCARD', WAITING)),
  'lobby', digits(redis.call('ZCARD', LOBBY)),
  'inside', digits(inside(now)),
  'flow', meta.flow or '0',
  'paused', meta.paused or '0',
  'draining', meta.draining or '0',
  'rate', meta.rate or '',
  'capacity', meta.capacity or '',
}
