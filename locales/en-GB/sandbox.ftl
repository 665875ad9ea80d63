### The sandbox while it holds the two levers alone.

sandbox-page-title = Two levers · Middle-out
sandbox-title = Two levers
sandbox-lead = Move either. Then look at what moved.

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

sandbox-chart = Of ten records, year by year
sandbox-line-exist = exist
sandbox-line-arrive = arrive
sandbox-line-used = are used
sandbox-line-last = last run
sandbox-table = Of ten records: how many exist, arrive and are used, year by year
sandbox-reset = Reset
sandbox-undo = Undo
sandbox-redo = Redo

# $year: the last year of the run. $change: what arrives, of ten, more or fewer than in the last run.
sandbox-first = At year { $year }, { OF_TEN($exist) } of ten records { OF_TEN($exist) ->
    [one] exists
   *[other] exist
}; { OF_TEN($arrive) } { OF_TEN($arrive) ->
    [one] arrives
   *[other] arrive
}. ○
sandbox-more = At year { $year }, { $arrive } of ten records arrive: { $change } more than before. ○
sandbox-fewer = At year { $year }, { $arrive } of ten records arrive: { $change } fewer than before. ○
sandbox-same = At year { $year }, { $arrive } of ten records arrive, as before. ○
sandbox-tools = Each lever brings its tools
sandbox-tools-more = Direction: one rule, shared rails, supplier tests. Autonomy: regional boards, clinical leaders, learning networks.
