### Beat 2, decide for them: the same bet as in local.ftl, on the run in which the centre decides.
### $signed, $reached: years, as the run has them. $bet: the year of the bet. $gap: years between.

central-beat = Decide for them
central-page-title = Decide for them · Middle-out

central-title = You chose one system for everyone. When is one ward in five using it?
central-lead = The contracts go out tomorrow. Drag the flag, or pick a year.
central-after = Quick to sign, slow to reach a ward

central-run = { ROUGH($signed, case: "sentence") } { ROUGH($signed) ->
    [one] year
   *[other] years
} to sign. { ROUGH($reached, case: "sentence") } to reach one ward in five.
central-reveal-early = { central-run } You said { WORD($bet) }; the gap is { $gap } { $gap ->
    [one] year
   *[other] years
}. ○
central-reveal-late = { central-run } You said { WORD($bet) }; it came { $gap } { $gap ->
    [one] year
   *[other] years
} sooner. ○
# The bet is less than half a year away.
central-reveal-close = { central-run } You were within half a year. ○
central-reveal-never = { central-run } You said never. ○
central-reveal-skipped = { central-run } ○

# $network: the year in which the network is half built, counted from one.
central-name = Deciding everything at the centre is called **top-down**. It did give you one thing
    early: a shared network, half built in year { WORD($network) }. ○
central-card = **It happened.** In the North, Midlands and East of England, 4 of 97 hospital systems
    were delivered in seven years. ● [NAO11] The same programme did deliver the network and digital
    imaging. ● [CIO11]
central-next = Try the opposite

# The chart.
central-chart = Ten years in the life of one national system
central-line-contracts = Contracts signed
central-line-wards = Wards using it
# $by: the year by which nine in ten are signed, rounded up.
central-note-signed = Year { $by }: nearly all signed
central-note-supplier = a supplier leaves
central-note-reached = One ward in five
central-note-year = year { $reached }
central-table = Contracts signed and wards using the system, of ten, year by year

# The ten tags. $arrive and so on: of ten records, as the run has them.
central-tags-today = **Today: { OF_TEN($across) } of ten records** { OF_TEN($across) ->
    [one] crosses
   *[other] cross
} into the next region
central-tags = At year { $year }, { OF_TEN($exist) } of ten records { OF_TEN($exist) ->
    [one] is
   *[other] are
} on a system. **{ OF_TEN($arrive, case: "sentence") } { OF_TEN($arrive) ->
    [one] arrives
   *[other] arrive
}.** ○
central-tags-arrive = { $arrive }
central-tags-stay = stay where made
central-tags-never = never on a system
central-tags-table = Of ten records at year { $year }: how many arrive, stay where they were made, and
    were never on a system

# Heard by screen readers, and printed under the picture.
central-heard-before = Chart, years 0 to 10. Contracts signed: nine in ten by year { $by }. Wards
    using it is hidden until you bet.
central-heard-tags = At year { $year }, of ten records, { OF_TEN($arrive) } { OF_TEN($arrive) ->
    [one] arrives
   *[other] arrive
}, { OF_TEN($stay) } { OF_TEN($stay) ->
    [one] stays where it was made
   *[other] stay where they were made
}, { OF_TEN($never) } { OF_TEN($never) ->
    [one] was
   *[other] were
} never on a system.
central-heard = Contracts signed: nine in ten by year { $by }. Wards using it: one in five in year
    { $reached }. { central-heard-tags }
# $side: early, late, close, never, or anything else if no bet was made.
central-heard-bet = { $side ->
    [early] Your bet was year { $bet }, { $gap } { $gap ->
        [one] year
       *[other] years
    } early.
    [late] Your bet was year { $bet }, { $gap } { $gap ->
        [one] year
       *[other] years
    } late.
    [close] Your bet was year { $bet }, within half a year.
    [never] Your bet was never.
   *[none] You made no bet.
}
# The other run's line, once both have been seen.
central-line-other = regions’ run
