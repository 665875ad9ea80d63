### Beat 7, add money: money on condition of the rule, for five years, and what it moves in time.

money-beat = Add money
money-page-title = Add money · Middle-out

# $years: years of money that are offered; $asked: the year of the bet.
money-title = In year { WORD($asked) }, do arrivals rise, stay or fall?
money-lead = Money, on condition that you use the rule. It lasts { WORD($years) } years.
money-bets = Your bet on arrivals in year { WORD($asked) }
money-bet-rise = They rise
money-bet-stay = They stay
money-bet-fall = They fall
money-hint = The year after the money.
# $bet: rise, stay or fall.
money-taken = Your bet: { $bet ->
    [rise] they rise
    [stay] they stay
   *[fall] they fall
}.
money-flag = { $bet ->
    [rise] Rises
    [stay] Stays
   *[fall] Falls
}
money-flag-after = You: { $bet ->
    [rise] rises
    [stay] stays
   *[fall] falls
}
money-run = Run ten years
money-after = The money stopped. The line did not fall.

# $ahead: whole years by which the money brought arrivals forward, rounded down.
money-brought = the money brought them more than { WORD($ahead) ->
    [1] a year
   *[other] { WORD($ahead) } years
} forward. What stopped was the speeding-up. ○
money-reveal-rise = You said they rise. They do, and stay up: { money-brought }
money-reveal-stay = You said they stay. They rise, and stay up: { money-brought }
money-reveal-fall = You said they fall. They rise, and stay up: { money-brought }
money-reveal-skipped = They rise, and stay up: { money-brought }
# $rope: which the money eased. $others: ropes that the money tightened; $bills: those of which most comes after it.
money-ropes = “{ $rope }”, which your rule had tightened, is slack again. { WORD($others, case: "sentence") } others took
    its place, and { WORD($bills) } { $bills ->
    [one] bill comes
   *[other] bills come
} later. ◐
money-name = A strain can also move **in time**.
money-card = It can be worse. When US grants ended, working regional exchanges fell from 119 to 106.
    ● [ALJ16] Some of those were mergers. ● [IHIE] In England, MPs found that money for “exemplars” favoured
    stronger trusts. ● [PAC20b]
money-next = Meet the middle

# The picture.
money-chart = Arrivals, and what the money moved
money-axis = Records arriving in Eastwater, of ten
money-sealed = After the money: place your bet
money-sealed-ropes = What the money eases and creates: place your bet
money-stops = the money stops
money-empty = nothing left in the stack
# $years: years of money; in the label of a line.
money-line = { $years ->
    [0] no money
    [1] money for one year
   *[other] money for { WORD($years) } years
}
# The same beside a narrow picture.
money-line-short = { $years ->
    [0] no money
    [1] one year
   *[other] { WORD($years) } years
}
money-line-alone = rule alone
money-line-kept = money kept
# In year $year: arrivals with money and with the rule alone.
money-truth = year { $year }: { NUMBER($with, minimumFractionDigits: 1) }, not { NUMBER($without,
    minimumFractionDigits: 1) }
money-key = dashed: the rule alone · solid: with money
money-key-before = slack: at ease · straight: strained
money-due = after year { $year }
money-mark = ○ line from our model  ◐ signs from sources

# The dial. $years: where it stands; $of-ten: arrivals in year $year.
money-dial = Years of money
money-dial-more = 0 to 5, if you use the rule
money-dial-value = { $years ->
    [one] { $years } year
   *[other] { $years } years
} of money
money-dial-says = Year { $year }: { NUMBER($arrive, minimumFractionDigits: 1) } of ten arrive. ○
money-last = five years, as first run

# The tables.
money-table-lines = Arrivals:
money-table-ropes = Ropes:
money-table = Records arriving in Eastwater, of ten, year by year
money-table-kept = Money kept
money-ropes-table = Three ropes without and with money, from 0 at rest to 1, each in the year in which it
    shows, and what the money eased and created in tension-years
money-table-year = Year shown

# Heard by screen readers, and printed with the table. $a-with: arrivals in year $a with money.
money-heard-before = Chart, years 0 to 10. Arrivals in Eastwater with the rule alone: { NUMBER($a-without,
    minimumFractionDigits: 1) } of ten in year { $a }. With money they are hidden until you bet.
money-heard-line = Arrivals in Eastwater, of ten: year { $a }, { NUMBER($a-with, minimumFractionDigits: 1)
    }; year { $b }, { NUMBER($b-with, minimumFractionDigits: 1) }; with the rule alone {
    NUMBER($a-without, minimumFractionDigits: 1) } and { NUMBER($b-without, minimumFractionDigits: 1) }.
money-heard-ropes-before = Three ropes in Eastwater with the rule alone. What the money eases and creates
    is hidden until you bet.
money-heard-eased = Eased: { $ropes }.
money-heard-quoted = “{ $rope }”
money-heard-created = Tightened: { $ropes }.
money-heard-at-once = “{ $rope }”, at once
money-heard-late = “{ $rope }”, mostly after the money ends
money-heard-nothing = No money: nothing eased, nothing tightened.
# $side: rise, stay, fall, or none.
money-heard-bet = { $side ->
    [rise] Your bet was that they rise. They do.
    [stay] Your bet was that they stay. They rise.
    [fall] Your bet was that they fall. They rise.
   *[none] You made no bet.
}
# One rope alone, in the year in which it shows. $before and $after: strain from 0 to 1.
money-heard-rope = { $rope }, in year { $year }. With the rule alone: strain { $before }. With money:
    { $after }. Over fifteen years eased { $eased }, created { $created } tension-years.
money-heard-rope-before = { $rope }, with the rule alone: strain { $before }, from 0 at rest to 1.
