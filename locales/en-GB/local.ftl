### Beat 3, let them decide: at how many of eleven borders does a record get through in year four?

local-beat = Let them decide
local-page-title = Let them decide · Middle-out

local-title = Now leave it to them. Twelve regions choose for their own wards.
# $year: the year that the bet is about.
local-lead = After { WORD($year) } years, how many borders can a record cross? Tap that many.
local-after = Twelve good houses, no open door
local-bet-label = Borders that you say are open
local-hint = Tap the joins, or pick a number.
local-taken = You tapped { WORD($bet) }.

# $open: borders open in the run. $bet: borders tapped.
local-reveal = { WORD($open, case: "sentence") }. You tapped { WORD($bet) }. ○
local-reveal-seen = { WORD($open, case: "sentence") }. You saw it. ○
local-reveal-skipped = { WORD($open, case: "sentence") }. ○

# What the regions' run has against the centre's at year $year. $exist, $exist-central: of ten.
# $share: arrivals here over arrivals there. That they fit better is checked against the runs.
local-against = By year { WORD($year) }, **{ OF_TEN($exist) } records in ten exist**, against
    { OF_TEN($exist-central) } in the centre’s run, and they fit better.
    { SHARE($share, case: "sentence") } arrive. ○
local-name = Choosing everything locally is called **bottom-up**. Its known weakness is
    the join. ● [KLE20]
local-card = England’s 1998 plan left delivery to local strategies. Target: a set level of record in
    35% of acute hospitals by 2002. Reached: 3%. ● [BMJ02] General practice, with incentives and
    accreditation, came close to universal use. ● [BEN02]
local-next = Find the spot
local-next-central = Try the opposite

# The picture.
local-picture = Twelve regions, each with its own system
local-legend = Dotted: a join that does not carry
local-legend-bet = Tap a join that you say will carry
local-tapped = you tapped: { $bet }
local-open = open: { $open }
local-height = Height: records that exist at year { $year }, of ten
local-range = lowest { $lowest-name } { NUMBER($lowest, minimumFractionDigits: 1) }, highest
    { $highest-name } { NUMBER($highest, minimumFractionDigits: 1) }

# The two runs beside each other.
local-compare = Left to the regions, and the centre’s run, at year { $year }
local-column-run = run
local-column-exist = exist, of ten
local-column-arrive = arrive, of ten
local-column-fit = fit the ward, 0 to 1
local-row-local = You left it to them
local-row-central = The centre’s run
local-sealed = What each run brings by year ten: place your bet
local-row-year = year { $year }
local-value = { NUMBER($value, minimumFractionDigits: 1) }

# The table of regions.
local-table = Records that exist in each region, and that cross its border to the next, of ten
local-head-region = region
local-head-exist = exist, year { $year }
local-head-cross = cross to the next, year { $year }

local-heard-before = Twelve regions in a row, Northmoor next to Eastwater. Her record stands at the
    first of eleven borders. Which of them carry is hidden until you bet.
# $cross: the share that crosses the best border at year $year. $arrive-share: of all, at $end.
local-heard = { WORD($open) ->
    [0] No border of eleven is open
    [one] One border of eleven is open
   *[other] { WORD($open, case: "sentence") } borders of eleven are open
}; at year { $year } about one record in { ONE_IN($cross) } crosses. At year { $end }
    { OF_TEN($exist) } records of ten exist and one in { ONE_IN($arrive-share) } arrives.
local-heard-bet = You tapped { WORD($bet) }.
