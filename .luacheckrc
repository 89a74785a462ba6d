-- For scripts as Redis gets them (obj/lua, written by Contracts.Tests/ScriptLint): a global that is set, or one Redis does not have, is an error there too.
std = 'lua51'
read_globals = { 'redis', 'KEYS', 'ARGV', 'cjson', 'unpack' }
max_line_length = 160
