-- Gives one try back. A counter that ended meanwhile has nothing to give back: made anew by this it would never end.
if redis.call('EXISTS', ADDRESS) == 0 then return 0 end
return redis.call('DECR', ADDRESS)
