### How sure an answer is: one setting run in many plausible worlds.
### $worlds: how many there are to be. $done: how many are worked out.

range = How sure is this?
range-more = Runs the same setting in { NUMBER($worlds, maximumFractionDigits: 0) } plausible versions of this model.
range-one = One run of the model.
range-begun = { $done } of { $worlds } versions …
range-so-far = Marigold: { band }; in the darker one, half. { $done } of { $worlds } versions so far.
range-done = Marigold: { band }; in the darker one, half. { $worlds } versions of this model, not of the world.
range-failed = The range could not be worked out. The lines are as they were.
range-progress = Versions worked out

# $low and $high: of ten records, how many arrive.
range-sentence = In { $worlds } plausible versions of this model, nine runs in ten bring { $low } to { $high }. ○
range-column = arrive, nine runs in ten
range-cell = { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } to { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }
