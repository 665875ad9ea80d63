### Beat 8, the people in the middle: ten people for the Northmoor office, then one system for its region.
### $inside, $border: of ten records, how many arrive inside Northmoor and cross into Eastwater;
### with -nobody, -ten, -system as the runs have them.

people-beat = The people in the middle
people-page-title = The people in the middle · Middle-out

people-title = Hire ten people. What happens at the border?
people-lead = You now run the Northmoor office: the people who know which ward to ring. Hire ten. Ten
    years on, against hiring nobody: does the border with Eastwater open, stay the same, or harden?
people-label = Your bet: what the border does
people-bet-open = It opens
people-bet-stay = It stays the same
people-bet-harden = It hardens
people-hint = Press one.
people-taken = Your bet: { $bet ->
    [open] the border opens
    [stay] the border stays the same
   *[harden] the border hardens
}.
people-run = Hire ten
people-after = Closer inside, no closer across

# $bet: open, stay, harden, or none. $moved: what the border did in the run.
people-reveal = { $bet ->
    [open] You bet it opens.{" "}
    [stay] You bet it stays.{" "}
    [harden] You bet it hardens.{" "}
   *[none] {""}
}Inside Northmoor { ROUGH($inside-ten) } of ten arrive; with nobody hired, { ROUGH($inside-nobody) }.
    The border **{ $moved ->
        [open] opened
        [harden] hardened
       *[stay] hardly moved
    }**: { NUMBER($border-ten, minimumFractionDigits: 1) } cross it, against { NUMBER($border-nobody, minimumFractionDigits: 1) } with nobody. ○
# $bought: yes once the reader has bought it.
people-system = { $bought ->
    [yes] You bought one system for your region:
   *[no] Now buy one system for your region:
} inside, { ROUGH($inside-system) }. At the border, **{ $system-moved ->
    [open] more than before
    [stay] about as many as before
   *[harden] fewer than before
}**. ○
people-name = Joining up inside makes an edge outside: **new borders**. ◐
people-card = Denmark found the region the right place for this work. ● [KIE15] In England a fifth of acute
    care falls outside the patient’s home system. ● [SHCR23]
people-next = Then they reorganise

# What can be turned.
people-dial = People in your office
people-dial-heard = { $people ->
    [0] nobody hired
    [one] { $people } person hired
   *[other] { $people } people hired
}
people-dial-system = One system for Northmoor
people-dial-both = Fill Eastwater’s office too

# The picture. $year: of the run.
people-chart = { $year ->
    [8] Year 8, before hiring
    [18] Year 18, ten years after hiring
   *[other] Year { $year }
}
people-home = { $people ->
    [0] Nobody hired in Northmoor
    [one] One person hired in Northmoor
   *[other] { WORD($people, case: "sentence") } people hired in Northmoor
}
people-home-short = Northmoor: { $people ->
    [0] nobody hired
   *[other] { $people } hired
}
people-home-before = The Northmoor office
people-home-before-short = Northmoor
people-home-system = Then one system for Northmoor
people-home-system-short = One system
people-away = Eastwater, nobody hired
people-away-short = Eastwater
people-away-full = Eastwater, filled too
people-inside = { $value } inside
people-across = { $value } across
people-was = nobody hired: { $value }
people-was-hired = without it: { $value }
people-post = a second fence post
people-flag-none = your bet?
people-flag = { $bet ->
    [open] it opens
    [stay] it stays
   *[harden] it hardens
}
people-flag-after = You: { people-flag }

people-table = Of ten records in year 18: how many arrive inside Northmoor and cross into Eastwater, and
    what the offices hold, in 100
people-row-nobody = Nobody hired
people-row-ten = Ten people
people-row-both = Ten people in both offices
people-row-system = Ten people and one system
people-row-yours = As you have set it
people-head-case = In year 8
people-head-inside = inside Northmoor
people-head-border = across the border
people-head-water = memory and trust, Northmoor
people-head-water-away = memory and trust, Eastwater
people-head-bricks = agreements, Northmoor
people-head-alike = systems alike, Northmoor

# Heard by screen readers, and printed under the picture.
people-heard-before = Two offices in year 8, Northmoor and Eastwater, five people in each, and the border
    between them. Inside Northmoor { $inside } of ten records arrive; { $border } cross the border. What
    happens in ten years is hidden until you bet.
people-heard = In year 18, after ten years: inside Northmoor { $inside-ten } of ten, { $inside-nobody } if nobody is
    hired; border { $border-ten }, { $border-nobody } if nobody is. With one system for the region, inside
    { $inside-system }, border { $border-system }.
people-heard-yours = As you have set it: inside Northmoor { $inside } of ten, border { $border }.
people-heard-bet = { $bet ->
    [none] You made no bet.
   *[other] { people-taken }
}
