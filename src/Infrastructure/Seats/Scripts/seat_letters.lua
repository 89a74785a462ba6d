-- One letter a seat, as SeatLetters and the client's seat-letters.ts spell them; Architecture.Tests compares the three.
local AVAILABLE = 'A'
local HELD = 'H'
local PENDING = 'P'
local RESERVED = 'R'
local BLOCKED = 'B'
-- No state: the grid has no seat there.
local ABSENT = '-'
