-- The whole board for one member. ARGV: channel, member, epoch, pass expiry (ms).
if cold() then return { 'cold' } end
local member = ARGV[2]
if not pass_stands(ADMITTED, QUEUE, member, ARGV[3], ARGV[4], now) then return { 'pass' } end
sweep()
local version = publish()
local mine = read_holds(member)
return { 'ok', version, redis.call('GET', SEATS), digits(mine.expires), csv(mine.seats) }
