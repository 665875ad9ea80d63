### Beat 9, reorganise: the office is merged in one year; then England's own seven dates.
### $back, $office: lengths of time in words, made with reorganise-span. $before, $lowest: of ten records.

reorganise-beat = Reorganise
reorganise-page-title = Reorganise · Middle-out

reorganise-title = Your office is to be merged
# $year: of the stamp, as the beat begins.
reorganise-lead = Good news: it is for efficiency, in year { WORD($year) }. When do arrivals return to what
    they were?
reorganise-label = Your bet: when arrivals return
reorganise-bet-half = Half a year
reorganise-bet-one = One year
reorganise-bet-two = Two to three years
reorganise-bet-never = Never
reorganise-hint = Press one.
reorganise-said = { $bet ->
    [half] half a year
    [one] one year
    [two] two to three years
   *[never] never
}
reorganise-taken = Your bet: { reorganise-said }.
reorganise-run = Stamp it
reorganise-after = Most bricks stayed. The water went.

# $whole: whole years. $part: the quarter of a year beyond, in words.
reorganise-span = { $part ->
    [none] { WORD($whole) } { $whole ->
        [one] year
       *[other] years
    }
    [quarter] { $whole ->
        [0] a quarter of a year
       *[other] { WORD($whole) } and a quarter years
    }
    [half] { $whole ->
        [0] half a year
       *[other] { WORD($whole) } and a half years
    }
   *[three] { $whole ->
        [0] three quarters of a year
       *[other] { WORD($whole) } and three quarter years
    }
}
# $returned: yes, or no if arrivals never return within the run.
reorganise-took = { $returned ->
    [yes] Arrivals took **{ $back }** to return; your office took **{ $office }**.
   *[no] Arrivals did not return within the run; your office took **{ $office }**.
}
reorganise-reveal = { $bet ->
    [none] {""}
   *[other] You bet { reorganise-said }.{" "}
}{ reorganise-took } Stamp it earlier, and growth hides the dip. ○
# The stamp was moved. $when: earlier or later than the year it began with.
reorganise-moved = Stamped in year { $year }, arrivals fell from { $before } to { $lowest } of ten.
    { reorganise-took } { $when ->
        [earlier] Growth hides it.
       *[later] The later, the longer it shows.
    } ○
reorganise-name = The regional office is the **middle tier**. It holds what was signed and who to ring. A
    reorganisation keeps most of the first and **drains the second**. ◐ [RA06] ◐ [CAR92]
reorganise-card = London hospital mergers set plans back at least 18 months. ● [FUL02] Of primary care
    trusts merged in 2006, the share rated good or excellent fell from 34% to 12% in a year. ● [GUB10]
# $kept: how many of the dates are left on. $arrive, $alone: of ten records, at the end of England's run.
reorganise-england = England’s seven dates, in our model: { ROUGH($arrive) } of ten in 2025; left alone,
    { ROUGH($alone) }. ○
reorganise-england-some = With { WORD($kept) } of England’s seven dates: { $arrive } of ten in 2025; with all seven { $all }, left alone { $alone }. ○
reorganise-next = Hear all six seats

# What can be turned.
reorganise-dial = The stamp falls in
reorganise-dial-value = year { $year }
reorganise-dial-low = year { $year }
reorganise-dial-england = England’s own seven dates
reorganise-dates = England’s dates: press one to lift it off, or to put it back
reorganise-date = { $year }

# The two tanks.
reorganise-tanks-before = Northmoor office, the day before
reorganise-tanks-before-short = The day before
reorganise-tanks-after = The day after
# $span: since the stamp.
reorganise-tanks-since = After { $span }
reorganise-water = memory and trust: { $value } in 100
reorganise-bricks = agreements: { $value } in 100
reorganise-water-short = memory, trust: { $value }
reorganise-bricks-short = agreements: { $value }
reorganise-people = people who
reorganise-people-more = know each other
reorganise-signed = signed agreements
reorganise-signed-more = mostly survive
reorganise-happened = reorganised
reorganise-line = water line before
reorganise-few = few left to ring
reorganise-hidden = place your bet

# The chart of one stamp, and England's.
reorganise-chart = Your office, and the records that arrive
reorganise-plot = Records arriving, of ten
reorganise-plot-england = England: records arriving, of ten
reorganise-line-alone = left alone
reorganise-line-stamped = stamped
reorganise-line-england-alone = left alone, { $value }
reorganise-line-england = rebuilt { $kept ->
    [0] never
    [1] once
    [2] twice
   *[other] { WORD($kept) } times
}, { $value }
reorganise-stamp = year { $year }
reorganise-back = back after { $back }
reorganise-flags = Flags: years in which England’s middle tier was rebuilt or cut. Our count, from the dated
    record.
reorganise-table = Records that arrive, of ten, year by year, stamped and left alone
reorganise-table-england = England: records that arrive, of ten, with the dates that are kept and left alone
reorganise-head-stamped = stamped
reorganise-head-alone = left alone
reorganise-head-office = memory and trust, in 100
reorganise-head-england = with its dates

# Heard by screen readers, and printed under the picture.
reorganise-heard-before = The Northmoor office the day before: memory and trust { $water-before } in 100,
    agreements { $bricks-before }. The day after is hidden until you bet.
reorganise-heard = Agreements: from { $bricks-before } to { $bricks-after } in 100. Memory and trust: from
    { $water-before } to { $water-after }. { $returned ->
    [yes] Arrivals fell from { $before } to { $lowest } and returned after { $back }; the office after
        { $office }.
   *[no] Arrivals fell from { $before } to { $lowest } and did not return within the run; the office did
        after { $office }.
} With seven reorganisations, 2025 ends at { ROUGH($arrive) }; left alone, { $alone }.
reorganise-heard-bet = { $bet ->
    [none] You made no bet.
   *[other] { reorganise-taken }
}
