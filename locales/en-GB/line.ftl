### Beat 4, find the spot: one slider from the centre to the regions, after twenty years.
### $best, $pin, $here: arrivals of ten. Places are shares that the centre decides.

line-beat = Find the spot
line-page-title = Find the spot · Middle-out

# $year: years that the line looks at.
line-title = One slider. After { $year ->
    [20] twenty
   *[other] { $year }
} years, where do most records arrive?
line-lead = One end brings rules, tests and shared rails; the other brings boards, clinical leaders and
    learning networks. Leave a pin.
line-hint = ← → moves the pin along the slider.
line-run = Run the whole line
line-after = { WORD($best, case: "sentence") } is all the line has

# A place: $eighths is how many eighths the centre decides, and none where that is not whole.
# $percent: the same in hundredths.
line-place = { $eighths ->
    [0] all regions
    [1] an eighth centre
    [2] a quarter centre
    [3] three eighths centre
    [4] half and half
    [5] five eighths centre
    [6] three quarters centre
    [7] seven eighths centre
    [8] all centre
   *[none] { NUMBER($percent, maximumFractionDigits: 0) }% centre
}
line-taken = Your pin: { line-place }.
line-pin = Your pin: { line-place }
line-pin-wanted = Your pin?
# How full a toolbox is.
line-full = { $eighths ->
    [0] empty
    [1] an eighth full
    [2] a quarter full
    [3] three eighths full
    [4] half full
    [5] five eighths full
    [6] three quarters full
    [7] seven eighths full
    [8] full
   *[none] { NUMBER($percent, maximumFractionDigits: 0) }% full
}

# $tenths: how much of the line does as well, in tenths.
line-best = **{ OF_TEN($best, case: "sentence") } of ten** is the best this line can do, and
    { WORD($tenths) } tenths of it does the same. ○
line-reveal-best = You found it. { line-best }
line-reveal-flat = { line-best } Your pin is on that stretch.
line-reveal-centre = { line-best } Nearer the centre, at your pin, { OF_TEN($pin) } { OF_TEN($pin) ->
    [one] arrives
   *[other] arrive
}.
line-reveal-regions = { line-best } Nearer the regions, at your pin, { OF_TEN($pin) } { OF_TEN($pin) ->
    [one] arrives
   *[other] arrive
}.
line-reveal-skipped = { line-best }
line-drag = Drag all you like. As one toolbox fills, the other empties.
line-problem = **What if the line is the problem?**
# $early: the best after ten years. $bare: the best with no tools at all.
line-others = After ten years it is lower everywhere: { OF_TEN($early) } of ten at best. With no tools at
    all, { OF_TEN($bare) } of ten after twenty. ○
line-next = Look behind it

# The picture.
line-chart = One slider, two toolboxes
line-axis = Records arriving after { $year ->
    [20] twenty
   *[other] { $year }
} years, of ten
line-axis-short = of ten
line-centre = The centre decides
line-regions = The regions decide
line-seal = Arrivals along the line: leave a pin
line-said = Your pin: { OF_TEN($pin) } of ten
line-peak = Peak: { $best } of ten
line-flat = { WORD($tenths) } tenths of the line: four of ten
# $gap: how far the pin is from the best place.
line-gap = { $gap ->
    [tenth] a tenth
    [fifth] a fifth
    [quarter] a quarter
    [third] a third
    [two-fifths] two fifths
    [half] half
   *[three-fifths] three fifths
} of the line away
line-here = Here: { $here } of ten
line-slider = The slider, from the centre to the regions
line-slider-bet = Your pin on the line, from the centre to the regions
line-heard-bet-value = { line-place }
line-heard-value = { line-place }: { $here } of ten arrive

line-box-centre = The centre’s toolbox
line-box-regions = The regions’ toolbox
# Two lines each, divided by a stroke.
line-tool-1 = one rule
line-tool-6 = shared / rails
line-tool-10 = tested / suppliers
line-tool-8 = regional / boards
line-tool-9 = clinical / leaders
line-tool-11 = learning / networks
line-boxes-heard = The centre’s toolbox, with one rule, shared rails and tested suppliers, is
    { $centre }. The regions’ toolbox, with boards, clinical leaders and learning networks, is
    { $regions }.

line-table = Records arriving along the line after twenty years, of ten
line-head-centre = the centre decides
line-head-arrive = arrive, of ten

line-heard-before = One slider, from the centre decides to the regions decide, with a toolbox at each
    end. Arrivals along it are hidden until you leave a pin.
# $one to $seven: arrivals at every sixth of the line.
line-heard = Arrivals along the line, centre to regions: { $one }, { $two }, { $three }, { $four },
    { $five }, { $six }, { $seven }. The best is { OF_TEN($best) } of ten.
line-heard-bet = Your pin is at { line-place }, where { OF_TEN($pin) } { OF_TEN($pin) ->
    [one] arrives
   *[other] arrive
}.
