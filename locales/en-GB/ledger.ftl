### The full ledger of one mechanism, beside what sources say.

ledger-page-title = The ledger · Middle-out
ledger-room = The ledger
# $name: the mechanism.
ledger-choose = Mechanism
ledger-reorganise = A reorganisation of the middle
ledger-lead = What it eased and what it created on each of the twelve ropes, over { $years } years, with every other mechanism on a little. Worked out just now by running the country twice. ○
ledger-column-tension = Tension
ledger-column-sources = What sources say
ledger-column-sources-more = one to three, sized by us
ledger-column-model = What our model does
ledger-column-model-more = tension-years
ledger-column-agree = Do they agree?
ledger-column-key = Source
ledger-eased = eased
ledger-created = created
ledger-silent = No source says. The model moves these anyway. ○
ledger-both = { NUMBER($eased, minimumFractionDigits: 2, maximumFractionDigits: 2) } eased, { NUMBER($created, minimumFractionDigits: 2, maximumFractionDigits: 2) } created
ledger-sign = { $eases } eased, { $creates } created
ledger-agree = yes
# The larger of two reported signs is right, and the model all but lacks the smaller.
ledger-agree-not-eased = mostly: eases next to nothing
ledger-agree-not-created = mostly: creates next to nothing
ledger-disagree = no, the other way
ledger-too-small = too small to tell
ledger-equal-met = yes, both
ledger-equal-not-met = one of two is missing
ledger-not-tested = our own assumption
# $agree, $differ, $silent: numbers of ropes.
ledger-summary = { $agree ->
    [one] One rope agrees
   *[other] { WORD($agree, case: "sentence") } ropes agree
} with its sources, { $differ ->
    [0] none differs
    [one] one differs
   *[other] { WORD($differ) } differ
}, and of { WORD($silent) } no source speaks.
ledger-why = Why it differs
ledger-late = What comes late
ledger-due = Half of what it creates on { $tension } falls after year { $year }.
