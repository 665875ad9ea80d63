### Beat 3, let them decide.

local-beat = Let them decide
local-page-title = Let them decide · Middle-out
local-title = Local
