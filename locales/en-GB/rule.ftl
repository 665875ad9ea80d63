### Beat 6, one rule, many ropes: one rule for the data, and what it does to six ropes in Eastwater.

rule-beat = One rule, many ropes
rule-page-title = One rule, many ropes · Middle-out

# $rope: the name of a rope.
rule-title = What happens to the rope called { $rope }?
rule-lead = The centre wants every record to use the same codes. Here are six of the strains you live
    with.
rule-bets = Your bet on this rope
rule-bet-slack = It goes slack
rule-bet-tight = It tightens
rule-bet-both = It does both
rule-hint = Slack is ease, straight is strain.
# $bet: slack, tight or both.
rule-taken = Your bet: { $bet ->
    [slack] it goes slack
    [tight] it tightens
   *[both] it does both
}.
rule-flag = { $bet ->
    [slack] Slack
    [tight] Tight
   *[both] Both
}
rule-flag-after = You: { $bet ->
    [slack] slack
    [tight] tight
   *[both] both
}
rule-run = Switch the rule on
rule-after = You eased the border. Look what else moved.

# $years: whole years in which the rope of the bet is tighter on balance.
rule-wins = For { WORD($years) } years the tightening wins. ○
rule-reveal-slack = You bet that **One rule, local fit** would go slack. It went both ways: easier at
    the border, tighter on your wards. { rule-wins }
rule-reveal-tight = You bet that **One rule, local fit** would tighten. It went both ways: tighter on
    your wards, easier at the border. { rule-wins }
rule-reveal-both = You bet on both. It went both ways: easier at the border, tighter on your wards.
    { rule-wins }
rule-reveal-skipped = **One rule, local fit** went both ways: easier at the border, tighter on your
    wards. { rule-wins }
rule-name = Each of these ropes is a **tension**. A fix does not cut one. It **moves the strain**.
rule-card = Coordination eases some tensions and creates others, says the seminar behind this page.
    ● [KLE21] In one hospital, pushing a single standard bred the fragmentation it was meant to remove.
    ● [HAN06] And rules age: Denmark’s 1990s format must be replaced. ● [HUL22]
rule-next = Add money to it

# The picture. $years: how long after the switch.
rule-span = { $years ->
    [15] fifteen
   *[other] { WORD($years) }
} years on
rule-chart = Six of the twelve tensions, { rule-span }
rule-switch = One rule for the data
rule-switch-more = Every record uses the same codes
rule-key = dashed: without it · slack: at ease · straight: strained
rule-key-before = slack: at ease · straight: strained
rule-eased = eased
rule-created = created
rule-sealed = What it eases and what it creates: place your bet
rule-without = without it
rule-year = year { $year }
rule-border = at the border
rule-wards = on your wards
rule-source = { $key } ●
rule-mark = ◐ signs from sources  ○ sizes from our model

# Under the picture: how many ropes. One rope can be eased and tightened.
rule-count-eased = { $count ->
    [one] { $count } rope eased
   *[other] { $count } ropes eased
}
rule-count-created = { $count } tightened
rule-count-both = { $count } did both
# $count: ropes of which half falls after $year.
rule-count-due = half of { WORD($count) }’s strain comes after year { $year }
rule-count-before = Your ropes today, without the rule.
rule-count-off = Without the rule: nothing eased, nothing tightened.

# The strip of ropes on a phone.
rule-strip = The rope shown
rule-place = { $number } of { $count }

# The table.
rule-table = Six ropes in Eastwater without and with one rule, from 0 at rest to 1, and what it eased
    and created in tension-years
rule-table-rope = Tension
rule-table-before = Without
rule-table-after = With
rule-table-eased = Eased
rule-table-created = Created
rule-table-due = Due
rule-table-source = Source
rule-table-due-year = half after year { $year }
rule-table-at-once = as it goes

# Heard by screen readers, and printed with the table.
rule-heard-before = Six ropes in Eastwater, each between two posts, without the rule. What one rule for
    the data eases and creates is hidden until you bet.
# $eased and so on: numbers of ropes; $rope: which falls due after $year; $with and $without: of ten
# records, how many cross the border in year $crossed.
rule-heard = Of these six ropes, { WORD($eased) } eased and { WORD($created) } tightened:
    { WORD($both) } did both. Half the strain on “{ $rope }” falls due after year { $year }. Across the Northmoor border { $with } of ten
    records arrive by year { $crossed }; { $without } without the rule.
rule-heard-off = Six ropes in Eastwater without the rule. Nothing eased, nothing tightened.
# $side: slack, tight, both, or none.
rule-heard-bet = { $side ->
    [slack] Your bet was that it would go slack. It did both.
    [tight] Your bet was that it would tighten. It did both.
    [both] Your bet was that it would do both.
   *[none] You made no bet.
}
# One rope alone. $before and $after: strain from 0 to 1.
rule-heard-rope = { $rope }. Without the rule: strain { $before }. With it, { rule-span }: { $after }. Eased { $eased }, created { $created } tension-years.
rule-heard-rope-before = { $rope }, without the rule: strain { $before }, from 0 at rest to 1.
