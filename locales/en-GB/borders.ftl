### Beat 3, let them decide, with its own bet: at how many borders does a record get through?
### The sentences that do not depend on the bet are those of local.ftl.

borders-title = Now leave it to them. Twelve regions choose for their own wards.
borders-lead = After four years, how many borders can a record cross? Tap that many.
borders-after = { local-after }
borders-label = Borders that you say are open: { $bet }
borders-tap = Border between { $from } and { $to }

# $open: borders open in the run. $bet: borders tapped.
borders-reveal = { WORD($open, case: "sentence") }. You tapped { WORD($bet) }. ○
borders-reveal-right = { WORD($open, case: "sentence") }. You saw it. ○
borders-reveal-skipped = { WORD($open, case: "sentence") }. ○
borders-next = Find the spot

# The picture.
borders-picture = Twelve regions, each with its own system
borders-legend = Dotted: a join that does not carry
borders-tapped = you tapped: { $bet }
borders-open = open: { $open }
borders-height = Height: records that exist at year { $year }, of ten
borders-range = lowest { $lowest-name } { NUMBER($lowest, minimumFractionDigits: 1) }, highest
    { $highest-name } { NUMBER($highest, minimumFractionDigits: 1) }
borders-table = Left to the regions, and the centre’s run, at year { $year }
borders-column-exist = exist, of ten
borders-column-arrive = arrive, of ten
borders-column-fit = fit the ward, 0 to 1
borders-row-local = You left it to them
borders-row-central = The centre’s run
borders-row-year = year { $year }
borders-value = { NUMBER($value, minimumFractionDigits: 1) }

region-0 = Northmoor
region-1 = Eastwater
region-2 = Fenby
region-3 = Calder
region-4 = Holm
region-5 = Wick
region-6 = Tarn
region-7 = Brack
region-8 = Sole
region-9 = Ridd
region-10 = Pell
region-11 = Gower

# $cross: the share that crosses the best border at year $year. $arrive-share: of all, at $end.
borders-heard = { WORD($open) ->
    [0] No border of eleven is open
    [one] One border of eleven is open
   *[other] { WORD($open, case: "sentence") } borders of eleven are open
}; at year { $year } about one record in { ONE_IN($cross) } crosses. At year { $end }
    { OF_TEN($exist) } records of ten exist and one in { ONE_IN($arrive-share) } arrives.
borders-heard-bet = You tapped { WORD($bet) }.
borders-heard-table = Year { $year }. Left to regions: { $exist } of ten exist and { $arrive } arrive.
    Centre’s run: { $exist-central } exist and { $arrive-central } arrive.
