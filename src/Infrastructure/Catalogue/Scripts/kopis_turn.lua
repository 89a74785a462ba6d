-- Gives whoever asks the turn to call KOPIS and answers 0, or answers in how many milliseconds to ask again.
local now = now_ms()
local last = tonumber(redis.call('GET', LAST) or '0')
local wait = last + every_ms - now
-- A clock that was put back must not stop everybody until it is there again.
if wait > 0 and wait <= every_ms then return wait end

redis.call('SET', LAST, digits(now), 'PX', digits(every_ms))
return 0
