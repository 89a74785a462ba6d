-- Answers of the seat scripts: a word, then what belongs to it. RedisSeatInventory is the one place that reads them.
local COLD, OK, BAD_PASS = { 'cold' }, { 'ok' }, { 'pass' }
local NO_HOLDS, OVER_LIMIT, EXTENDED, TOO_FEW = { 'none' }, { 'limit' }, { 'extended' }, { 'few' }

local function csv(seats) return table.concat(seats, ',') end

local function lost_to_others(seats) return { 'taken', csv(seats) } end

local function no_such_seats(seats) return { 'unknown', csv(seats) } end

local function makes_orphans(seats) return { 'orphan', csv(seats) } end

local function claimed(seats) return { 'ok', csv(seats) } end

local function held(mine) return { 'ok', digits(mine.expires), csv(mine.seats) } end

local function held_and_reserved(mine, reserved) return { 'ok', digits(mine.expires), csv(mine.seats), reserved } end

local function each(answers) return { 'ok', answers } end

local function inventory(version, states, answers) return { 'ok', version, states, answers } end
