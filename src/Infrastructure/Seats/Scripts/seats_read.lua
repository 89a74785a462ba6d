-- The whole inventory once, and what it means for each of these members.
if cold() then return { 'cold' } end
sweep()
local answers = { 'ok', publish(), redis.call('GET', STATES) }
for _, pass in ipairs(passes) do
  if pass_stands(pass, now) then
    local mine = read_holds(pass.member)
    answers[#answers + 1] = { 'ok', digits(mine.expires), csv(mine.seats), redis.call('HGET', TAKEN, pass.member) or 0 }
  else
    answers[#answers + 1] = { 'pass' }
  end
end
return answers
