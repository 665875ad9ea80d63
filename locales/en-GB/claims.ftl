### The claims page: seven statements, tried in a thousand plausible versions of the model.
### Numbers of thousands come as text, already grouped.

claims-page-title = Break our claims · Middle-out
claims-title = Break this claim
claims-ours = What we say: try to break it
claims-others = What others say
claims-only = ○ tested on this model only, not on the world

claims-bar = holds in { $holds } of { $of }
claims-bar-all = not yet broken in { $of }
# Under the number that holds.
claims-holds = hold of { $of } plausible settings
claims-so-far = hold of the first { $of }
# $holds, $of: as above. The rest: how many break, and by what.
claims-heard = { $claim }. Holds in { $holds } of { $of } plausible settings.
# $why: one of the three below.
claims-heard-why = { $count } { $why }.
claims-break-setting = break: { $setting }
# $better: the good side of the first setting.
claims-break-second = break: { $better }, but { $setting }
claims-break-other = break for other reasons
claims-break-none = None of them breaks.
claims-before = Counted before, in these { $of } worlds.
claims-here = Counted here, just now, in the same { $of } worlds: the same answer.
claims-here-other = Counted here, just now: { $holds }, not { $before } as before. Please tell us.
claims-counting = Counting: { $done } of { $of } worlds …
claims-progress = Worlds counted
claims-stopped = Stopped after { $done } of { $of } worlds.
claims-failed = The count could not be made. What was counted before stands.
claims-count = Count it here
claims-count-more = { $runs } runs of the model, on your own device.
claims-stop = Stop

claims-settings = The two settings that break it most often
claims-settings-none = Nothing broke it. It came nearest to breaking here
claims-side = { $holds } of { $of } hold
claims-plausible = What counts as plausible
claims-plausible-text = A world is one draw of every number of the model, each over the range that was tried, and of the weight of every mechanism from 0.7 to 1.3. Here are the two that matter most for this claim; the rest stand in the evidence.
claims-plausible-range = { $setting }: { $low } to { $high }
claims-plausible-more = Every number and its range
claims-test = How it is tested

claims-turn = Your turn
claims-turn-lead = Move the two. Everything else stays as in the story.
claims-turn-waiting = Working it out …
claims-turn-holds = **It holds here.** { $what }. ○
claims-turn-broke = **You broke it.** { $where }: { $what }. ○
claims-turn-start = Nothing moved yet: it holds where the two stand.
claims-value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
claims-keep = Keep this find
claims-kept = Kept while this page is open. Each link leads back to its setting, for you and for others.
claims-back = Link
claims-reset = Put them back
claims-find = Find one for me
claims-finding-begun = Looking …
claims-finding-progress = Tries of the hunt
claims-found = **Broken.** { $where }. ○
claims-found-none = Nothing found in { $tries } tries from where you stand. There may be one elsewhere.
claims-found-here = It does not hold where you stand.
claims-found-failed = The hunt could not be carried out.
claims-finds = What you found
claims-find-item = **{ $claim }**: broken with { $where }; { $what }. ○
claims-find-hunted = **{ $claim }**: broken with { $where }, found by the hunt. ○
claims-forget = Forget
claims-forget-heard = Forget find { $number }
claims-where-more = { WORD($count) } more
claims-where-and = { $one } and { $other }

claims-table = Worlds, by whether the claim holds and by what it breaks
claims-column-why = Why
claims-column-worlds = Worlds
claims-row-holds = holds
claims-forms = Other forms of it
claims-form = { $claim }: **{ $holds }** of { $of } ○

# The claims, how each is tried, and what its own number says in one world. $value: that number.
claim-two-levers = One line cannot reach what two can
claim-two-levers-test = Arrivals in year 20, each lever with its tools. The best of 25 places on the square is at least a tenth above the best of nine on the line.
claim-two-levers-value = two levers bring { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } times what one line brings
claim-two-levers-range = In nine worlds of ten, two levers bring { NUMBER($low, maximumFractionDigits: 2) } to { NUMBER($high, maximumFractionDigits: 2) } times what one line brings; in the middle one, { NUMBER($middle, maximumFractionDigits: 2) }. ○
claim-every-mechanism = Every mechanism tightens something
claim-every-mechanism-test = Each of the sixteen, alone, for fifteen years: it eases at least 0.05 tension-years and creates at least as much. Part of this follows from how the model is built.
claim-every-mechanism-value = the mildest of the sixteen still moves { NUMBER($value, maximumFractionDigits: 2) } tension-years either way
claim-every-mechanism-range = In nine worlds of ten, the mildest of the sixteen moves { NUMBER($low, maximumFractionDigits: 2) } to { NUMBER($high, maximumFractionDigits: 2) } tension-years either way. ○
claim-exist = Records exist years before they arrive
claim-exist-test = Both toolboxes, some pay for use, both levers high. Four records in ten exist at least two years before four in ten arrive.
claim-exist-value = { NUMBER($value, maximumFractionDigits: 1) } years lie between existing and arriving
claim-exist-range = In nine worlds of ten, { NUMBER($low, maximumFractionDigits: 1) } to { NUMBER($high, maximumFractionDigits: 1) } years lie between existing and arriving; in the middle one, { NUMBER($middle, maximumFractionDigits: 1) }. ○
claim-stamp = A reorganisation empties the office for two years
claim-stamp-test = A full reorganisation in year 10. For two years the office’s memory stays below nine tenths of what it would have been.
claim-stamp-value = the office stays low for { NUMBER($value, maximumFractionDigits: 1) } years
claim-stamp-range = In nine worlds of ten, the office stays low for { NUMBER($low, maximumFractionDigits: 1) } to { NUMBER($high, maximumFractionDigits: 1) } years. ○
claim-ask = Ask the public first, or pay later
claim-ask-test = A breach in year 8. Trust in year 12, with the public asked from year 4 against from just after the breach: at least half a point of ten higher. The price: somewhat fewer arrivals.
claim-ask-value = asking first leaves trust { NUMBER($value, maximumFractionDigits: 1) } of ten higher
claim-ask-range = In nine worlds of ten, asking first leaves trust { NUMBER($low, maximumFractionDigits: 1) } to { NUMBER($high, maximumFractionDigits: 1) } of ten higher. ○
claim-chairs = No listed setting keeps all six at the table for twenty years
claim-chairs-test = Five packages at five places of the levers. None has six chairs filled at each of years 10, 15 and 20. A longer hunt over every mechanism did find six for years 12 to 20.
claim-chairs-value = the best of them keeps { NUMBER($value, maximumFractionDigits: 0) } chairs throughout
claim-chairs-range = In nine worlds of ten, the best of them keeps { NUMBER($low, maximumFractionDigits: 0) } to { NUMBER($high, maximumFractionDigits: 0) } chairs throughout. ○
claim-middle = The middle is always best
claim-middle-test = Countries drawn at random: alike or not, urgent or not, the middle stable or rebuilt every two years. The middle has most use in year 4, year 10 and year 20, against the centre alone and the regions alone.
claim-middle-value = { $side ->
    [ahead] the middle is ahead by { NUMBER($value, maximumFractionDigits: 2) } of ten in its worst year
   *[behind] in its worst year the middle is { NUMBER($value, maximumFractionDigits: 2) } of ten behind
}
claim-middle-range = In nine worlds of ten, the middle’s worst year lies between { NUMBER($low, maximumFractionDigits: 2) } of ten behind and { NUMBER($high, maximumFractionDigits: 2) } ahead; in the middle one, { NUMBER($middle, maximumFractionDigits: 2) } behind. ○

# Stricter, weaker and other forms of a claim, counted in the same worlds.
form-two-levers-any = By any margin
form-two-levers-quarter = By a quarter instead of a tenth
form-two-levers-tools-still = By a tenth, with the same tools everywhere on the square
form-signs-agree = Four in five of the signs that sources report are as reported
form-exist-before-arrive-three = By three years instead of two
form-exist-before-arrive-paid = By three years, with pay for use and little else
form-stamp-half-year-behind = Two years on, arrivals are half a year behind
form-stamp-year-behind = Two years on, arrivals are a whole year behind
form-late-stamp-year-behind = A whole year behind, when it comes in year 18 of a mature run
form-ask-first-costs-arrivals = Asking first costs some arrivals
form-six-chairs-year-20 = None keeps six in year 20
form-six-chairs-year-15 = None keeps six in year 15
form-middle-best-year-4 = The middle has most use in year 4
form-middle-best-year-10 = In year 10
form-middle-best-year-20 = In year 20
form-bottom-up-best-year-20 = Leaving it to the regions has most use in year 20
form-top-down-most-arrivals-year-4 = Deciding at the centre has most arrivals in year 4

# Settings, and what either side of the break point is called.
# Also said after "break:" and "where".
setting-leg = How much old machinery there is
setting-leg-low = little old machinery
setting-leg-high = more old machinery
setting-test0 = How much of a rule sticks untested
setting-test0-low = little sticks untested
setting-test0-high = much sticks untested
setting-v14 = How well publishing shows progress
setting-v14-low = publishing shows little
setting-v14-high = publishing shows much
setting-cap-m = How much regional offices can carry
setting-cap-m-low = offices carry less
setting-cap-m-high = offices carry a lot
setting-kc = How fast suppliers and wards conform
setting-kc-low = conforming is slower
setting-kc-high = conforming is very fast
setting-bk-slow = How much sign-offs slow things
setting-bk-slow-low = sign-offs slow little
setting-bk-slow-high = sign-offs slow much
setting-tau-tb = How long the upheaval lasts
setting-tau-tb-low = the upheaval is soon over
setting-tau-tb-high = the upheaval lasts
setting-sh-mr = How many ties survive
setting-sh-mr-low = fewer ties survive
setting-sh-mr-high = many ties survive
setting-p15 = How much trust asking brings
setting-p15-low = asking brings little trust
setting-p15-high = asking brings more trust
setting-tau-en = How long asking takes to be believed
setting-tau-en-low = asking is soon believed
setting-tau-en-high = asking is believed late
setting-g0 = How few suppliers there are at rest
setting-g0-low = many suppliers
setting-g0-high = few suppliers
setting-urgent = How urgent it is, first six years
setting-urgent-low = nothing was urgent
setting-urgent-high = it was urgent
setting-hetn = How different local needs are
setting-hetn-low = needs were much alike
setting-hetn-high = needs differed
setting-rebuilt = How often the middle is rebuilt
setting-rebuilt-low = never rebuilt
setting-rebuilt-high = rebuilt every two years
# $side, the words of an end; $cut, the break point.
setting-side = { $side } ({ $sign ->
    [most] { NUMBER($cut, maximumFractionDigits: 2) } or less
    [least] { NUMBER($cut, maximumFractionDigits: 2) } or more
    [under] under { NUMBER($cut, maximumFractionDigits: 2) }
   *[over] over { NUMBER($cut, maximumFractionDigits: 2) }
})
# A setting where it was set: words of an end, or its name.
setting-set = { $side } ({ NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) })
setting-moved = { $setting } at { NUMBER($value, maximumFractionDigits: 2) }
