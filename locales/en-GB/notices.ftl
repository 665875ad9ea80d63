### What is said when something does not work.

notice-engine = The live model could not start. Here is the run we made earlier.
notice-chart = The picture could not be drawn. Here is its table.
# $list: the settings, already joined.
notice-link = { $count ->
    [one] One setting in this link was not understood and was left out: { $list }
   *[other] { WORD($count, case: "sentence") } settings in this link were not understood and were
        left out: { $list }
}
# Joins a list, one more at a time.
notice-list = { $list }, { $more }
notice-panic = Something broke.
notice-panic-kept = Your place is kept in this link:
notice-panic-again = Start again
notice-newer = There is a newer version of this page. You will have it when you open the page next; what you see now stays as it is.
notice-script = The pictures move and the bets work with JavaScript switched on.

# In the place of a room or of the drawer, whose part of the page is still on its way.
second-coming = Fetching this part of the page …
second-missing = This part of the page could not be fetched. The rest goes on without it.
second-again = Try again
