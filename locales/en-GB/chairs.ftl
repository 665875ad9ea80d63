### Beat 10, six chairs: the same run seen from six seats. The sandbox uses the seats' words as well.

chairs-beat = Six chairs
chairs-page-title = Six chairs · Middle-out

chairs-title = How many are still at the table?
# $years: of the run.
chairs-lead = The same { $years ->
    [20] twenty
   *[other] { $years }
} years, seen from six seats. Each sees its own gauge. How many stay to the end? One that doubts does not count as staying.
chairs-label = Your bet: how many seats stay
chairs-hint = Press a number.
chairs-taken = Your bet: { $bet ->
    [0] nobody stays
    [1] one stays
   *[other] { WORD($bet) } stay
}.
chairs-run = Ask all six
# $stay, $doubt, $left: how many seats.
chairs-after = { WORD($stay, case: "sentence") } { $stay ->
    [one] stays
   *[other] stay
}, { WORD($doubt) } { $doubt ->
    [one] doubts
   *[other] doubt
}, { WORD($left) } { $left ->
    [one] has left
   *[other] have left
}

# $bet: the number, or -1 if none was made. $verdict: fewer, same, more or none.
chairs-reveal = { $verdict ->
    [fewer] You said { WORD($bet) }.{" "}
    [same] You said { WORD($bet) }, and { WORD($bet) } stay.{" "}
    [more] You said { WORD($bet) }; more stay.{" "}
   *[none] {""}
}We tried { $settings } settings: at best { WORD($best) } stay, and never the { $missing }. ○
chairs-name = Pulls between contradictory forces are called **dialectical**. ● [KLE21] They are lived with,
    not solved. ◐ [PUT16]
chairs-end = So there is no right slider. There is a strain you choose, a seat that carries it, and a
    middle that remembers why. **Which one do you carry at work?**
chairs-card = A search beyond these settings does fill all six seats. One supplier then owns nearly the whole market. ○
chairs-next = Open the sandbox
chairs-claims = Break our claims

chairs-stays = stays
chairs-doubts = doubts
chairs-left = has left
chairs-hidden = not yet asked

# What each seat looks at, and when it sees it.
chairs-gauge-1 = contracts, promises: a year late
chairs-gauge-2 = memory and trust: at once
chairs-gauge-3 = fit, help, trust, use
chairs-gauge-4 = the same, in general practice
chairs-gauge-5 = orders, market: half a year late
chairs-gauge-6 = her record, when ill

# What each seat says, by what it does. These lines must hold in any run.
chairs-says-1-stays = It rises, much as I promised.
chairs-says-1-doubts = It rises, but slower than I promised.
chairs-says-1-left = I answer for this and I cannot see it.
chairs-says-2-stays = We know who to ring. Keep it so.
chairs-says-2-doubts = We still know some of the names.
chairs-says-2-left = We were told to connect people we no longer know.
chairs-says-3-stays = It fits, most days. The re-coding does not.
chairs-says-3-doubts = It helps one ward and slows the next.
chairs-says-3-left = It works in the brochure.
chairs-says-4-stays = I kept my system and I see the letters.
chairs-says-4-doubts = More clicks. A few more letters.
chairs-says-4-left = We had a good system. It was taken for consistency.
chairs-says-5-stays = The orders came, near what was promised.
chairs-says-5-doubts = The orders come. So does the rework.
chairs-says-5-left = You promised a country and ordered a county.
chairs-says-6-stays = It came.
chairs-says-6-doubts = It came once. I would not count on it.
chairs-says-6-left = When I was ill, nobody had it.
chairs-quote = “{ $says }”

# The chair that the reader sits in. $delay, $memory: years.
chairs-sat = You sit in this chair
chairs-sat-delay = Sees it { $delay ->
    [0] at once
    [0.5] half a year late
    [1] a year late
   *[other] { $delay } years late
}, and judges by the last { $memory ->
    [1] year
   *[other] { WORD($memory) } years
}.
chairs-sat-ill = Sees it when ill, and judges by the last { $memory ->
    [1] year
   *[other] { WORD($memory) } years
}.
# $value, $stays, $doubts: in 100.
chairs-sat-level = At the end { $value } in 100. Stays from { $stays }, leaves below { $doubts }. ○

# The picture.
chairs-chart = Six seats at one table
chairs-arrive = { $arrive } of 10 arrive
chairs-sit = { $seat } { $standing }: sit in this chair
chairs-foot = Each line: that seat’s own gauge, twenty years. Dotted: the level from which it stays. Press a
    seat to sit in it.
chairs-table = What each seat judges by, in 100, every fifth year, and whether it stays at the end

# Heard by screen readers, and printed under the picture.
chairs-heard-before = A round table with six chairs: centre, region, hospital, GP, supplier, patient. Who
    stays is hidden until you bet.
chairs-heard-seat = { $seat } { $standing }: { $says }
chairs-heard-search = Of { $settings } settings the best keep { WORD($best) } chairs: { $reached } of them, each without the
    { $missing }.
chairs-heard-bet = { $verdict ->
    [none] You made no bet.
   *[other] { chairs-taken }
}
