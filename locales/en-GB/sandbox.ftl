### The sandbox: every tool in the open.

sandbox-page-title = Sandbox · Middle-out
sandbox-title = Twelve regions, { $years } years

# What is set.
sandbox-set = What you set
sandbox-levers = Two questions
sandbox-direction = Direction
sandbox-direction-more = How firmly the centre says what must be common.
sandbox-direction-low = hands off
sandbox-direction-high = firm
sandbox-autonomy = Autonomy
sandbox-autonomy-more = How much is left to localities.
sandbox-autonomy-low = none
sandbox-autonomy-high = wide
sandbox-lever-value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sandbox-lever-heard = { $value ->
    [0] 0 of 10, { $low }
    [10] 10 of 10, { $high }
   *[other] { $value } of 10
}
# $direction and $autonomy: 0 to 1.
sandbox-plane = Across: direction, { NUMBER($direction, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Up: autonomy, { NUMBER($autonomy, minimumFractionDigits: 2, maximumFractionDigits: 2) }. The single slider runs from top left to bottom right.
sandbox-plane-schedule = The programme moves its levers over time; this is where they stand at year { NUMBER($year, maximumFractionDigits: 2) }. Moving one makes both yours, from year 0 on.
sandbox-tools = Each lever brings its tools
sandbox-tools-more = Direction: one rule, shared rails, supplier tests. Autonomy: regional boards, clinical leaders, learning networks.

# $on: how many of 16. $capacity: points of ten.
sandbox-mechanisms = Mechanisms
sandbox-mechanisms-count = { $on } of 16 on
sandbox-capacity = The middle tier is asked for { $capacity } of its 10 points at year { NUMBER($year, maximumFractionDigits: 2) }. { $over ->
    [over] Past ten, each gets much weaker.
   *[within] The more you ask, the weaker each gets.
} ○
sandbox-price-legend = Bars: over twenty years, alone in a bare country, what each **eases** (hollow, left) and **creates** (hatched, right). No sum: unlike strains do not add up. ○
# $eased and $created: tension-years.
sandbox-price = eases { NUMBER($eased, maximumFractionDigits: 1) }, creates { NUMBER($created, maximumFractionDigits: 1) } tension-years
sandbox-follows = follows its lever
sandbox-change = Change { $name }: strength, years, place
sandbox-intensity = Strength
sandbox-start = From year
sandbox-end = Until year
sandbox-end-never = for good
sandbox-where = Where
sandbox-where-all = Every region
sandbox-where-some = { $count } of 12 regions
sandbox-follows-note = It follows its lever. Change it here, and all six tools stay as strong as they are.

# Folded away.
sandbox-country = The country
sandbox-hetn = How different the regions are
sandbox-flow = Patients who cross a border
sandbox-drain = What a reorganisation leaves of who knows whom
sandbox-refill = How fast it comes back
sandbox-urgency = Deadline pressure
sandbox-usual = usual: { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sandbox-back = Back to { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sandbox-changed = Coefficients you changed
sandbox-true-scale = The country at true size
sandbox-true-scale-more = { NUMBER($regions, maximumFractionDigits: 0) } regions, { NUMBER($organisations, maximumFractionDigits: 0) } organisations [PAC20]; lines only.
sandbox-scale-working = The country at true size is being worked out; the lines are those of twelve regions.
sandbox-scale-late = The lines are those of the country at true size; they follow in a moment.
sandbox-scale-there = The lines are those of the country at true size; dashed, what arrives in twelve regions. Tanks, ropes and chairs are those of twelve.
sandbox-scale-failed = The country at true size could not be worked out. The lines are those of twelve regions.
sandbox-line-twelve = twelve regions

sandbox-starts = Start from
sandbox-start-blank = A blank country
sandbox-start-england = England 1998
sandbox-start-npfit = England 2002
sandbox-start-usa = United States 2005
sandbox-start-denmark = Denmark 1994
sandbox-start-australia = Australia 2010
sandbox-start-estonia = Estonia 2003
sandbox-start-singapore = Singapore 2009
sandbox-starts-more = A programme brings its dates, mechanisms and shocks as we read its record. ◐

# What happens.
sandbox-see = What happens
sandbox-chart = Of ten records, year by year
sandbox-line-exist = exist
sandbox-line-arrive = arrive
sandbox-line-used = are used
sandbox-line-last = last run
sandbox-line-a = A
sandbox-table = Of ten { $records }: how many exist, arrive and are used, year by year
sandbox-reset = Reset
sandbox-undo = Undo
sandbox-redo = Redo
sandbox-replay = Replay
sandbox-keep-a = Keep as A
sandbox-swap-a = Swap A and B
sandbox-drop-a = Forget A
sandbox-compare = Dashed: A, which you kept. Solid: B, on the table.

# $records: what records are called. $year: where the cursor stands. $change: what arrives, of ten, more or fewer than in the last run.
sandbox-first = At year { NUMBER($year, maximumFractionDigits: 2) }, { OF_TEN($exist) } of ten { $records } { OF_TEN($exist) ->
    [one] exists
   *[other] exist
}; { OF_TEN($arrive) } { OF_TEN($arrive) ->
    [one] arrives
   *[other] arrive
}. ○
sandbox-more = At year { NUMBER($year, maximumFractionDigits: 2) }, { $arrive } of ten { $records } arrive: { $change } more than before. ○
sandbox-fewer = At year { NUMBER($year, maximumFractionDigits: 2) }, { $arrive } of ten { $records } arrive: { $change } fewer than before. ○
sandbox-same = At year { NUMBER($year, maximumFractionDigits: 2) }, { $arrive } of ten { $records } arrive, as before. ○
sandbox-more-a = At year { NUMBER($year, maximumFractionDigits: 2) }, { $arrive } of ten { $records } arrive: { $change } more than in A. ○
sandbox-fewer-a = At year { NUMBER($year, maximumFractionDigits: 2) }, { $arrive } of ten { $records } arrive: { $change } fewer than in A. ○
sandbox-same-a = At year { NUMBER($year, maximumFractionDigits: 2) }, { $arrive } of ten { $records } arrive, as in A. ○

# Time.
sandbox-year = Year
sandbox-year-at = year { NUMBER($year, maximumFractionDigits: 2) }
sandbox-play = Play
sandbox-pause = Pause
sandbox-step-back = A year back
sandbox-step-on = A year on

# The strip.
sandbox-strip = Twelve regional offices
# $open: borders of eleven. $alike: yes where every tank is as full as the others. $full and $empty: tanks, in 100; $fullest and $emptiest: whose.
sandbox-strip-says = Year { NUMBER($year, maximumFractionDigits: 2) }: { $open ->
    [0] no border of eleven is open
    [one] one border of eleven is open
    [11] all eleven borders are open
   *[other] { WORD($open) } borders of eleven are open
}{ $open ->
    [11] {""}
   *[other] ; dotted, fewer than three of ten cross
}. Who knows whom: { $alike ->
    [yes] { $full } in 100 everywhere
   *[no] from { $empty } in 100 in { $emptiest } to { $full } in { $fullest }
}. ○
sandbox-strip-table = Each regional office at the cursor's year, in 100
sandbox-col-region = Region
sandbox-col-relational = who knows whom
sandbox-col-codified = what was signed
sandbox-col-cross = cross to the next
sandbox-pair = Two regions side by side
sandbox-pair-pick = Press two regions
sandbox-pair-table = { $one } and { $other } at year { NUMBER($year, maximumFractionDigits: 2) }, of ten or in 100
sandbox-pair-close = Close
sandbox-pair-exist = records that exist, of ten
sandbox-pair-inside = arrive inside, of ten
sandbox-pair-used = are used, of ten
sandbox-pair-fit = how well it fits, in 100
sandbox-pair-legitimacy = standing of the programme, in 100
sandbox-pair-between = Between { $one } and { $other }, { $cross } of ten { $records } cross. ○
sandbox-pair-tank = { $name }: { $relational } in 100 of who knows whom, { $codified } of what was signed.

# The timeline.
sandbox-shocks = Drop a shock on year { NUMBER($year, maximumFractionDigits: 2) }
sandbox-events = On the timeline
sandbox-event-year = Year of { $name }
sandbox-event-size = { $kind ->
    [money] Money that is left
   *[other] How hard
}
sandbox-event-remove = Take { $name } away
sandbox-struck = A reorganisation strikes

# Who feels it.
sandbox-feel = Who feels it
sandbox-ropes = Twelve tensions
sandbox-ropes-when = year { NUMBER($year, maximumFractionDigits: 2) }{ $other ->
    [a] ; dashed: A
    [last] ; dashed: last run
   *[none] {""}
}
# $one, $other: the ends of the tightest rope. $tighter, $easier: how many ropes against the last run.
sandbox-ropes-says = Year { NUMBER($year, maximumFractionDigits: 2) }: the tightest is “{ $one }” against “{ $other }”. Against the other run, { $tighter } tighter and { $easier } easier. ○
sandbox-ropes-first = Year { NUMBER($year, maximumFractionDigits: 2) }: the tightest is “{ $one }” against “{ $other }”. ○
sandbox-ropes-table = Twelve tensions at the cursor's year: strength in 100, which end is winning, and the change
sandbox-col-tension = Tension
sandbox-col-strength = strength
sandbox-col-winning = winning
sandbox-col-moved = against the other run
sandbox-neither = neither
sandbox-rope-heard = { $name }: { $strength } in 100, { $winning }
sandbox-chairs = Six chairs
sandbox-chairs-when = year { NUMBER($year, maximumFractionDigits: 2) }; press one to sit
sandbox-chairs-stay = { $stay } stay
sandbox-chairs-says = Year { NUMBER($year, maximumFractionDigits: 2) }: { $stay ->
    [one] one stays
   *[other] { $stay } stay
}, { $doubt ->
    [one] one doubts
   *[other] { $doubt } doubt
}, { $left ->
    [one] one has left
   *[other] { $left } have left
}. ○
sandbox-chairs-table = What each seat judges by, in 100, every fifth year, and what it does at the cursor's year
sandbox-chair = { $name } { $standing }
sandbox-chair-quote = “{ $says }”
sandbox-gauge = What { $name } looks at, over the years, and dotted the level from which it stays

# Why.
sandbox-why = Why did it move?
sandbox-why-first = Move the dot. Then press anything that moved.

# What was done, for the list of undo.
sandbox-history = What you did
sandbox-history-back = Back to before: { $did }
sandbox-history-none = Nothing yet.
sandbox-did-direction = Direction moved
sandbox-did-autonomy = Autonomy moved
sandbox-did-levers = Both levers moved
sandbox-did-tools-on = Levers bring their tools
sandbox-did-tools-off = Levers stand alone
sandbox-did-on = { $name } on
sandbox-did-off = { $name } off
sandbox-did-intensity = { $name }: strength
sandbox-did-years = { $name }: years
sandbox-did-where = { $name }: regions
sandbox-did-dropped = { $name } dropped
sandbox-did-shifted = { $name } changed
sandbox-did-removed = { $name } taken away
sandbox-did-struck = Regions that a reorganisation strikes
sandbox-did-urgency = Deadline pressure
sandbox-did-parameter = Coefficient { $name }
sandbox-did-true-scale = The country’s size
sandbox-did-base = Start: { $name }
sandbox-did-reset = Reset
sandbox-did-swapped = A and B swapped
sandbox-did-took = A named setting
sandbox-did-sent = A setting that the class sent

# Names.
sandbox-shelf = Settings you named
sandbox-shelf-name = Name this setting
sandbox-shelf-keep = Keep
sandbox-shelf-take = Open { $name }
sandbox-shelf-forget = Throw { $name } away
sandbox-shelf-more = Kept in this browser only.
sandbox-shelf-blocked = This browser keeps nothing: names last until the page is closed.
sandbox-shelf-lost = { $lost ->
    [one] One kept setting could not be read and was left out.
   *[other] { $lost } kept settings could not be read and were left out.
}

sandbox-tabs = What to show
sandbox-tab-levers = Levers
sandbox-tab-ropes = Ropes
sandbox-tab-chairs = Chairs
sandbox-tab-why = Why
sandbox-dots = Dots: what arrives in year 20. ○
sandbox-dots-none = No dots: they are worked out for the two levers and their tools alone.
sandbox-axis-direction = direction →
sandbox-axis-autonomy = autonomy →
