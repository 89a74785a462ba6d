-- Ends the holds whose time is over, so that watchers see it without anybody asking.
if cold() then return { 'cold' } end
sweep()
publish()
return { 'ok' }
