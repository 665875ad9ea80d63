### What every view shares: name, ways about, themes, marks of honesty, the bet.

app-name = Middle-out
app-summary = What happens when a country decides from the centre, from its regions, or from the middle out.

nav-label = Main
nav-story = Story
nav-sandbox = Sandbox
nav-claims = Claims
nav-countries = Countries
nav-ledger = The ledger
nav-evidence = Evidence
nav-menu = Menu
skip = Skip to the story
back = Back
close = Close

theme = Theme
theme-system = As my system
theme-light = Light
theme-dark = Dark
theme-projector = Projector

# The rope of knots at the top. $title is the name of the beat.
rope-label = Story, beat by beat
rope-place = { $number } of { $count }
rope-knot = Beat { $number }, { $title }{ $state ->
    [made] , bet made
    [skipped] , skipped
    [here] , you are here
   *[ahead] {""}
}

seat-national = You run the national programme
seat-office = You run the Northmoor office
seat-hospital = You run a hospital in Eastwater
seat-all = You sit in all six chairs

# What the marks mean; shown beside them and heard instead of them.
mark-reported = reported by a source
mark-inferred = direction reported, size is our judgement
mark-illustrative = illustrative: made by our model
mark-question = ○ illustrative: where do these numbers come from?
mark-question-short = ○ our model
source-heard = source { $key }

# Grounds for a source, in the evidence.
source-status-found = read in its opening or abstract
source-status-known = well known in the field; not read for this page
source-status-judgement = our own judgement

# The bet on a year.
bet-label = Your bet, in years
bet-never = never
bet-none = your bet?
bet-hint = ← → moves the flag. There is no penalty for a wild guess.
bet-waiting = Ready in a moment.
bet-run = Run ten years
bet-skip = Just show me
bet-stop = Stop
bet-next = On
bet-skipped = You made no bet.
bet-replay = Replay
bet-place = { $line }: place your bet
bet-taken = Your bet: { $year ->
    [never] never
   *[other] year { $year }
}.
bet-flag = Year { $year }
bet-flag-after = You: { $year }
bet-gap = { $gap } { $gap ->
    [one] year
   *[other] years
} { $side ->
    [sooner] sooner
   *[later] later
}

# Charts and tables.
year = Year { $year }
year-word = Year
axis-all = all
axis-half = half
axis-fifth = 1 in 5
axis-none = 0
band = nine runs in ten fall in this band
show-table = Show as a table
show-picture = Show as a picture

# $name: the theme in force.
theme-now = Theme: { $name }
