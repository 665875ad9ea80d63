### What is printed: the handout of one's own session, the teacher's version with answers and a lesson.

print = Print
print-choices = A sheet of what you did here: your bets, what the runs gave, your setting, three questions and a code that leads back. The teacher’s version has every answer and a lesson of fifty minutes.
print-handout = Handout
print-lesson = Teacher’s version
print-page = This page
print-handout-page = Handout · Middle-out
print-lesson-page = Teacher’s version · Middle-out
print-now = Print
print-hint = This bar is not printed. A4 and Letter both fit; black and white is enough.
print-back-story = Back to the story

print-title = What I bet, and what moved
print-lead = Asha’s record is in Northmoor; she fell ill in Eastwater. ○ marks what comes from a model of an invented country.
print-title-lesson = Teacher’s version
print-lead-lesson = A lesson of fifty minutes, the answer to every bet, and what to listen for. ○ marks what comes from a model of an invented country: it is not a forecast.
print-name = Name
print-group = Group
print-date = Date
print-move = First move:
print-no-move = not chosen yet
print-bets = My bets, and what the run gave
print-answers = Every beat: the question, and what the model says
print-not-bet = Not bet: just shown.
print-not-run = The run was not looked at.
print-not-tried = Not tried yet. My bet:

print-left = Where the sandbox was left
print-line-start = as it starts
# $years: of the run. $exist, $arrive, $used, $before: of ten records. $compared: none, a or start.
print-heard = After { $years } years, of ten records { NUMBER($exist, minimumFractionDigits: 1, maximumFractionDigits: 1) } exist (thin), { NUMBER($arrive, minimumFractionDigits: 1, maximumFractionDigits: 1) } arrive (thick) and { NUMBER($used, minimumFractionDigits: 1, maximumFractionDigits: 1) } are used (dotted). { $compared ->
    [none] {""}
    [a] Dashed: in A, { NUMBER($before, minimumFractionDigits: 1, maximumFractionDigits: 1) } arrive.{" "}
   *[start] Dashed: as it starts, { NUMBER($before, minimumFractionDigits: 1, maximumFractionDigits: 1) } arrive.{" "}
}○

print-ask = Three questions to talk about
print-ask-1 = Which strain did your setting ease, and where did it go?
print-ask-2 = Which seat carries it, and would that seat see it in time?
print-ask-3 = In your own place: what must be common, what can stay local, and who remembers why?
print-listen-1 = Listen for a rope and a place, not for “better” or “worse”: ease at the border often returns as work on a ward, or a bill some years on. ◐
print-listen-2 = Listen for delay. Contracts look well early; the ward feels the misfit at once, the patient only when ill. ○
print-listen-3 = Listen for a short list of things in common, each with a reason, and for somebody whose task it is to look after the joins. ◐

print-return = Back to this session
print-marks = filled dot: a source says so · ◐ inferred from sources · ○ our model, illustrative. Nothing about you is in the link.
print-sources = Sources:
# $keys: of the sources. $read: how much of them was read.
print-source = { $keys } ({ $read })

# The lesson. Years and counts come from the runs.
lesson-plan = The plan: { $minutes } minutes
lesson-minutes = Minutes
lesson-step = Step
lesson-ask = Ask
lesson-expect = Expect

lesson-1 = Beat 1. Her record stops
lesson-1-ask = Who should decide: one system for everyone, or each region for itself? Hands up, then one reason from each side.
lesson-1-expect = Both sides have good reasons. Do not settle it; take the road with more hands first.
lesson-2 = Beats 2 and 3. Decide for them, let them decide
lesson-2-ask = In which year is one ward in five using it? How many of { $borders } borders will open? Bet by code before each run.
lesson-2-expect = { $reached ->
    [never] One ward in five is never reached
   *[other] One ward in five in year { $reached }
}; { $open ->
    [0] no border open
    [one] { $open } border open
   *[other] { $open } borders open
}. ○ Each road fails somewhere else: at the ward, and at the join.
lesson-3 = Beats 4 and 5. The slider becomes a square
lesson-3-ask = Where on one slider do most records arrive? Then: what did the slider hide?
lesson-3-expect = At best { NUMBER($best, minimumFractionDigits: 1) } of ten on the slider, { NUMBER($arrive, minimumFractionDigits: 1) } with both levers up. ○ Direction and autonomy are two questions. The tools they bring do the work.
lesson-4 = Beats 6 and 7. One rule, then money
lesson-4-ask = Which rope goes slack, which tightens? In pairs: tell the story of one rope that did both.
lesson-4-expect = The rule eases the border and strains the ward, on balance for { $tighter } years; the money brings arrivals more than { $ahead } { $ahead ->
    [one] year
   *[other] years
} forward, and leaves bills. ○ Write “moves the strain” on the board.
lesson-5 = Beats 8 and 9. The middle, and its reorganisation
lesson-5-ask = What do ten people in the middle do that no contract does? What leaves when the office is merged?
lesson-5-expect = Inside the region arrivals go from { NUMBER($nobody, minimumFractionDigits: 1) } to { NUMBER($ten, minimumFractionDigits: 1) } of ten; the border hardly notices. After the merger arrivals { $back ->
    [never] do not return within the run
    [one] take { $back } year to return
   *[other] take { $back } years to return
}. ○ Have a reorganisation ready that the class lived through.
lesson-6 = Beat 10. Six chairs
lesson-6-ask = Six people take a chair each. Show the run; who stays, doubts, leaves? Each says why.
lesson-6-expect = { $stay } { $stay ->
    [one] stays
   *[other] stay
} in this run; among the settings searched, { $fill } at most. ○ No setting pleases all; let the empty chair speak.
lesson-7 = The sandbox, in pairs
lesson-7-ask = Keep what you see as A. Change one thing. What did it ease, what did it create, and for whom?
lesson-7-expect = One change a pair. “Why did this move?” gives the path; the ropes give the price.
lesson-8 = Three questions, and the handout
lesson-8-ask = The three questions of the handout. One sentence each, in writing, before anyone speaks.
lesson-8-expect = No single answer. A good one names a strain, a seat and a middle.

lesson-before = Before the lesson
lesson-before-text = Walk through the ten beats once, print one handout a person, open the page “Class” on your own screen, and press P to try the clicker. Short of time: leave out beats 4 and 9.
lesson-pool = Pooling the bets
lesson-pool-text = Open “Class”, choose the beat and show its code to scan. Every bet gives a short code; have the codes posted in the chat and paste the whole window, or read them out. No names are kept. Show the spread first, let two far-off bets explain themselves, and only then run it.
lesson-offline = Without a network
lesson-offline-text = Load the page and open “Class” once beforehand: while it stays open, it asks nothing more of the network. Count a show of hands on the page “Class” with the plus and minus buttons, or let the class bet on paper: the lines on the handout are for that.
lesson-limits = What the model cannot say
lesson-limits-text = Regions, people and numbers are invented and chosen by us ○; it is one small model, not a forecast. It can show that one thing pulls against another and with about what delay. It cannot say what will happen in your hospital, in which year, or what it costs; nor whether a named programme was worth it. It is faster than the record in beat 2. Use the numbers to compare two runs, never as facts. Only what carries a source’s name and the filled dot is that source’s own finding.
