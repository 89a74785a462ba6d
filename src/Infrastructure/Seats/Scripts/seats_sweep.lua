-- Ends the holds whose time is over, so that watchers see it without anybody asking.
if cold() then return COLD end
sweep()
publish()
return OK
