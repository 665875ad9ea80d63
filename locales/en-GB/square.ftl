### Beat 5, it was never one slider: direction and autonomy as two levers, after twenty years.
### $line: the best on the old slider; $arrive: at the puck; both of ten records.

square-beat = It was never one slider
square-page-title = It was never one slider · Middle-out

square-title = The slider hides something. Push both up: how many arrive now?
square-lead = Direction is how firmly the centre says what must be common. Autonomy is how much is left to
    localities. Each still brings its tools.
square-bet-label = Arrivals with both pushed up
square-bet-more = More than { OF_TEN($line) }
square-bet-same = { OF_TEN($line, case: "sentence") }, as before
square-bet-fewer = Fewer
square-hint = Press one.
square-taken = Your bet: { $bet }.
square-run = Push both up
square-after = It was never one slider

square-answer = Your slider was only the diagonal of this square. Off it, both toolboxes
    fit. **{ OF_TEN($arrive, case: "sentence") } arrive, not { OF_TEN($line) }.** ○
square-reveal-more = { square-answer } You said more.
square-reveal-same = { square-answer } You said four.
square-reveal-fewer = { square-answer } You said fewer.
square-name = Agree what must be common, leave the rest local, fund the joins. That is
    called **middle-out**. ● [COI09] ● [KLE21]
square-card = One study expected England, the USA and Australia to meet in a negotiated middle, and said
    the proof was thin. ● [MOR11]
square-next = Look closer

# What can be turned.
square-direction = Direction
square-autonomy = Autonomy
square-value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
square-still = Hold the tools still
# $gain: what the square then adds to the line, of ten records.
square-still-more = Then only { $gain } more of ten arrive. ○
square-different = Make the regions very different
# $share: what is left of arrivals where only the centre decides.
square-different-more = A strong centre alone { SHARE($share) ->
    [half] fades by half
   *[other] fades
}; the best place stays. ○

# The picture.
square-chart = Two questions, one square: arrivals after twenty years
square-axis-direction = Direction from the centre →
square-axis-autonomy = Autonomy left to localities →
square-axis-autonomy-short = Autonomy ↑
square-none = none
square-strong = strong
square-full = full
square-slider = your old slider
square-you = You
square-sealed = Two questions: place your bet
square-best = Best on this slider: { NUMBER($line, minimumFractionDigits: 1) } of ten
# Beside the puck on a phone.
square-landed = { NUMBER($arrive, minimumFractionDigits: 1) } of ten
square-setting = At your setting,
square-year = year { $year }
square-arrive = { NUMBER($arrive, minimumFractionDigits: 1) } of 10 arrive
square-stay = { $stay } stay where made
square-never = { $never } on no system
square-old = Best on the old slider: **{ NUMBER($line, minimumFractionDigits: 1) }**
square-key = of ten arrive, year { $year }
square-tags-heard = Of ten records, { NUMBER($arrive, maximumFractionDigits: 1) } arrive,
    { NUMBER($stay, maximumFractionDigits: 1) } stay where they were made and
    { NUMBER($never, maximumFractionDigits: 1) } are on no system.
square-countries = ◐ Paths: England { $england-from } to { $england-to } (heavy), USA { $usa-from } to
    { $usa-to }, Denmark. Lever settings are our own reading of the record.
square-england = England { $year }
square-usa = USA { $year }
square-denmark = Denmark
square-stop-year = { NUMBER($year, maximumFractionDigits: 0) }

square-table = Records arriving after twenty years, of ten: autonomy down, direction across
square-head = autonomy, direction

square-heard-before = One slider, from the centre decides to the regions decide; its best is
    { NUMBER($line, minimumFractionDigits: 1) } of ten. What it hides comes once you have bet.
# $corner: all of both. $neither: none of either. $half: half of each.
square-heard = Across: direction. Up: autonomy. Your old slider runs from top left to bottom right; its
    best is { NUMBER($line, minimumFractionDigits: 1) }. At direction
    { NUMBER($direction, maximumFractionDigits: 2) }, autonomy
    { NUMBER($autonomy, maximumFractionDigits: 2) }, { OF_TEN($arrive) } of ten { OF_TEN($arrive) ->
    [one] arrives
   *[other] arrive
}. At the far corner { OF_TEN($corner) }. With half of each, { OF_TEN($half) }. With neither,
    { OF_TEN($neither) }.
square-heard-bet = { $bet ->
    [more] You said more.
    [same] You said four.
   *[fewer] You said fewer.
}
