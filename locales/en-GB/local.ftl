### Beat 3, let them decide, with the bet of beat 2: for readers who left it to the regions first.
### $reached, $bet, $gap: as in central.ftl, from the run in which the regions decide.

local-beat = Let them decide
local-page-title = Let them decide · Middle-out

local-title = You let every region choose. When is one ward in five using a system?
local-lead = Nobody waits for a contract. Drag the flag, or pick a year.
local-after = Twelve good houses, no open door

local-run = { ROUGH($reached, case: "sentence") } { ROUGH($reached) ->
    [one] year
   *[other] years
} to reach one ward in five, with nothing to sign at the centre.
local-reveal-early = { local-run } You said { WORD($bet) }; the gap is { $gap } { $gap ->
    [one] year
   *[other] years
}. ○
local-reveal-late = { local-run } You said { WORD($bet) }; it came { $gap } { $gap ->
    [one] year
   *[other] years
} sooner. ○
local-reveal-close = { local-run } You were within half a year. ○
local-reveal-never = { local-run } You said never. ○
local-reveal-skipped = { local-run } ○

# What the regions' run has against the centre's at year $year. $exist, $exist-central: of ten.
# $share: arrivals here over arrivals there. That they fit better is checked against the runs.
local-against = By year { WORD($year) }, **{ OF_TEN($exist) } records in ten exist**, against
    { OF_TEN($exist-central) } in the centre’s run, and they fit better.
    { SHARE($share, case: "sentence") } arrive. ○
local-name = Choosing everything locally is called **bottom-up**. Its known weakness is
    the join. ● [KLE20]
local-card = England’s 1998 plan left delivery to local strategies. Target: a set level of record in
    35% of acute hospitals by 2002. Reached: 3%. ● [BMJ02] General practice, with incentives and
    accreditation, came close to all. ● [BEN02]
local-next = Try the opposite

# The chart.
local-chart = Ten years, twelve regions, each with its own system
local-line-contracts = Contracts signed at the centre
local-line-wards = Wards using one
local-note-reached = One ward in five
local-note-year = year { $reached }
local-table = Wards using a record system, of ten, year by year
local-tags-today = { central-tags-today }
local-tags = { central-tags }
local-tags-arrive = { $arrive }
local-tags-stay = stay where made
local-tags-never = never on a system
local-tags-table = { central-tags-table }

local-heard-before = Chart, years 0 to 10. Nothing is signed at the centre. Wards using a record
    system is hidden until you bet.
local-heard = Wards using a record system: one in five in year { $reached }. { central-heard-tags }
local-heard-bet = { central-heard-bet }
local-line-other = centre’s run
