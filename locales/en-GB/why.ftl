### Why did this move? Sentences made from runs with each change left out.

why-title = Why did this move?
why-asking = Running it again without each change …
why-failed = This could not be worked out just now. Change something, and it is tried again.
why-nothing = Nothing that the model heeds was changed.
# $what: the measure. $before, $after: of ten. $year.
why-moved = { $what } in year { $year }: { NUMBER($before, minimumFractionDigits: 1) } of ten before, { NUMBER($after, minimumFractionDigits: 1) } now.
why-same = { $what } in year { $year } did not move.
# $cause: what was changed. $part: its part in words.
why-alone = { $cause } did it all. ○
why-most = { $cause } did { $part }. ○
why-against = { $cause } pulled the other way. ○
why-together = It works mainly together with the others.
# $way: places along the path, joined by commas. $part: the most it can carry.
why-path = It went by way of { $way }: up to { $part }. ○
why-part = { $part ->
    [all] all of it
    [three-quarters] about three quarters
    [half] about half
    [quarter] about a quarter
    [little] a little of it
   *[more] more than all of it
}
why-show = Show the path
why-hide = Hide the path
why-figure = How { $cause } reached { $what }
why-rest = Cut all these links, and { $part } is left. ○
why-table = What each change did to { $what }, of ten
why-column-change = Change
why-column-part = On average
why-column-alone = Alone
why-column-last = Added last
why-smallest = The smaller changes
why-arrivals = Records that arrive
why-exist = Records that exist
why-used = Records that are used

change-direction = Direction
change-autonomy = Autonomy
change-money = Money
change-urgency = The emergency
change-opt-out = Opting out
change-weights = Which regions are reorganised
change-regions = The number of regions
change-seed = Another country
change-years = The length of the run
# $name: the mechanism.
change-gains = { $name }, region by region
# $meaning: of the parameter.
change-parameter = The setting “{ $meaning }”
change-table = The costs of mechanisms
