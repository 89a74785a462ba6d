-- What an operator sees of a room: waiting, lobby, inside, admissions a second (thousandths), paused, draining, rate, capacity.
local now = now_ms()
local meta = redis.call('HMGET', META, 'flow', 'paused', 'draining', 'rate', 'capacity')
return { digits(redis.call('ZCARD', WAITING)), digits(redis.call('ZCARD', LOBBY)), digits(inside(now)),
  meta[1] or '0', meta[2] or '0', meta[3] or '0', meta[4] or '', meta[5] or '' }
