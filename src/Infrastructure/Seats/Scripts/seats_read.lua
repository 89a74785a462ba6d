-- The whole inventory once, and what it means for each of these members. ARGV: channel, then member, epoch, pass expiry (ms) for each.
if cold() then return { 'cold' } end
sweep()
local answers = { 'ok', publish(), redis.call('GET', SEATS) }
for i = 2, #ARGV, 3 do
  if pass_stands(ADMITTED, QUEUE, ARGV[i], ARGV[i + 1], ARGV[i + 2], now) then
    local mine = read_holds(ARGV[i])
    answers[#answers + 1] = { 'ok', digits(mine.expires), csv(mine.seats), redis.call('HGET', TAKEN, ARGV[i]) or 0 }
  else
    answers[#answers + 1] = { 'pass' }
  end
end
return answers
