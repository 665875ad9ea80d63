### Where the numbers come from.

evidence-page-title = Evidence · Middle-out
evidence-title = Where these numbers come from
evidence-lead = Every claim on these pages carries a mark and, where there is one, a source.
evidence-model = The model behind the lines ○
evidence-model-text = Every line drawn here is a run of one small model of a country: twelve regions, sixteen organisations in each, quarter by quarter. It is illustrative, not a forecast. It can say that one thing pulls against another, and with about what delay. It cannot say when your country will get there.
evidence-careful = One caution on beat 2: the model is faster than the record. Its run reaches one ward in five in under seven years; in the real programme, one group of regions had 4 of 97 systems after seven. The dates of its shocks were placed by us.
evidence-sources = Every source
evidence-find = Find a word, a year or a key
evidence-found = { $found ->
    [0] None of { $all } sources
   *[other] { $found } of { $all } sources
}
evidence-ledger = The ledger: every mechanism on every rope, the model beside its sources
evidence-parameters = Every number in the model
evidence-parameters-text = The model rests on { $all } numbers. { $reported } are reported by a source, { $inferred } are inferred from one, and { $illustrative } are our own choice. None is a researcher’s finding about this model.
evidence-column-name = Name
evidence-column-meaning = Meaning
evidence-column-default = Value
evidence-column-range = Range tried
evidence-column-grade = Mark
evidence-column-sources = Sources

# The drawer beside a view.
drawer = Evidence
drawer-close = Close the evidence
drawer-says = What it says
drawer-who = Who says it
drawer-read = How much we read
drawer-used = Where it is used
drawer-model = In our model
drawer-model-text = This line comes from a run of the model. It rests on these settings most. Change one, and the sandbox runs with it.
drawer-default = default { $value }, tried from { $low } to { $high }
drawer-change = Change it in the sandbox
drawer-all = All sources and settings
drawer-none = Nothing is recorded under “{ $key }”.
drawer-dispute = Copy a question about this
drawer-copied = Copied. Paste it where you want to ask.
drawer-question = About “{ $title }” ({ $key }) on { $address }: I think this is not what the source says, because …
drawer-basis = from { $sources }
drawer-ours = our own choice

# The fields of the parameters.
parameters-yours = Yours
parameters-field = Your value of { $name }
parameters-back = Back to default
# $count: how many are changed.
parameters-changed = { $count ->
    [0] Change any of them here: the sandbox then runs with it. The story and the claims keep the defaults.
    [one] You have changed one. The sandbox runs with it and says so; the story and the claims keep the defaults.
   *[other] You have changed { $count }. The sandbox runs with them and says so; the story and the claims keep the defaults.
}
