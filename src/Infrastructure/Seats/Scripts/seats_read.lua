-- The whole inventory once, and what it means for each of these members.
if cold() then return COLD end
sweep()
local version, answers = publish(), {}
for i, pass in ipairs(passes) do
  if pass_stands(pass, now) then
    answers[i] = held_and_reserved(read_holds(pass.member), redis.call('HGET', TAKEN, pass.member) or '0')
  else
    answers[i] = BAD_PASS
  end
end
return inventory(version, redis.call('GET', STATES), answers)
