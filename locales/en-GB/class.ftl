### For a class: pooled bets and settings, short codes, showing the story to a room, the list of keys.

nav-class = Class
class-page-title = Your class · Middle-out
class-title = Your class
class-lead = Send your class the link. Each bet gives a short code: have them read it out, or post it in the chat, and paste the chat here. Nothing leaves this screen, and nothing is kept.

class-ask = What did you ask?
class-ask-setting = A setting of the sandbox
class-link = The link for your class
class-link-help = It opens the same screen on every phone and shows each reader a code.
class-copy = Copy the link
class-open = Open it here
class-paste = Paste the chat here
class-paste-help = The whole window, names, times and all. Codes and links are found; the rest is passed over.
class-keep-last = A person’s later code replaces the earlier one
class-clear = Clear everything
class-cut = The text is longer than we read. The last part was left out.

# $count: codes and links that count. $lines: lines read. $replaced: earlier ones of the same person.
class-read = { $count ->
    [0] No code found
    [one] { NUMBER($count) } code or link
   *[other] { NUMBER($count) } codes and links
} in { $lines ->
    [one] { NUMBER($lines) } line
   *[other] { NUMBER($lines) } lines
}.
class-replaced = { $count ->
    [one] { NUMBER($count) } earlier one was
   *[other] { NUMBER($count) } earlier ones were
} replaced by the same person’s later one.
class-others = { $count ->
    [one] { NUMBER($count) } of them answers
   *[other] { NUMBER($count) } of them answer
} another question.
class-more = { NUMBER($count) } more were not read one by one.

class-slips = { $count ->
    [one] { NUMBER($count) } slip
   *[other] { NUMBER($count) } slips
}
class-slips-help = These look like codes and were left out. Put them right here or in the text.
# $text: as it was typed. $line: of the text.
class-slip-check = Line { NUMBER($line) }: { $text } looks like a code, but its last character does not fit the others.
class-slip-length = Line { NUMBER($line) }: { $text } looks like a code with { NUMBER($found) } characters; { NUMBER($expected) } were expected.
class-slip-character = Line { NUMBER($line) }: { $text } looks like a code, but { $character } is in no code.
class-slip-newer = Line { NUMBER($line) }: { $text } was made by a newer version of this page.
class-slip-nothing = Line { NUMBER($line) }: { $text } fits its last character, but there is no such bet.
class-slip-link = Line { NUMBER($line) }: { $text } is a link to a bet that this beat does not have.
class-slip-maybe = Did you mean
class-slip-field = Line { NUMBER($line) }, put right
class-slip-put = Put it right

class-hands = Show of hands
class-hands-more = One more for { $bet }
class-hands-less = One less for { $bet }

# $total: bets in the spread.
class-spread = { $total ->
    [0] No bets yet
    [one] { NUMBER($total) } bet
   *[other] { NUMBER($total) } bets
}
class-settings = { $total ->
    [0] No settings yet
    [one] { NUMBER($total) } setting
   *[other] { NUMBER($total) } settings
}
# $list: each bet with its count.
class-heard = { class-spread }: { $list }.
class-heard-one = { $bet }: { NUMBER($count) }
class-heard-settings = { class-settings } on the square of direction and autonomy.
class-table = Bets and how many said each
class-table-settings = Settings and how many sent each
class-sent = Open one in the sandbox
class-sent-levers = Direction { $direction }, autonomy { $autonomy }
# $mechanisms: a list of M1 to M16.
class-sent-with = { class-sent-levers }, with { $mechanisms }
class-sent-times = { $count ->
    [one] sent once
   *[other] sent { NUMBER($count) } times
}
class-sent-more = The table has the others.
class-column-bet = bet
class-column-codes = codes and links
class-column-hands = hands
class-column-total = together
class-column-direction = direction
class-column-autonomy = autonomy
class-column-mechanisms = mechanisms switched on
class-line-ends = all regions
class-line-middle = half and half
class-line-centre = all centre
class-run = Run it
class-run-hide = Cover the run
class-run-name = The run
# $near: how many bets lie at the run or next to it. $total: of all.
class-near = { NUMBER($near) } of { NUMBER($total) } came near the run. ○
class-replies = What the run says to each bet
class-reply = { $bet } ({ NUMBER($count) })
class-discuss = Find someone whose bet is far from yours. What did they see that you did not?
class-csv = Save as CSV
class-csv-copy = Copy as CSV
class-csv-name = middle-out-class.csv
class-present = Show the story to the room

# For the reader.
class-code = Your code for the class
class-code-copy = Copy the code

# Showing the story to a room.
present-label = Presenter
present-back = Back
present-next = Next
present-hold = Hold to reveal
present-blank = Blank
present-keys = Keys
present-leave = Leave
present-wake = The screen is blank. Press any key or here to go on.

# The list of keys.
help-title = Keys
help-letters = Single-letter keys
help-letters-more = They work where the focus is not in a text field.
help-tab = Tab, Shift+Tab
help-tab-does = from one control to the next, and back
help-arrows = Arrow keys
help-arrows-does = move the focused flag, pin, puck or lever one step
help-ends = Home, End
help-ends-does = ends of the scale
help-enter = Enter or Space
help-enter-does = press
help-beats = J, K
help-beats-does = next and previous beat
help-replay = R
help-replay-does = replay the run, or the last change
help-why = W
help-why-does = in the sandbox: why did this move?
help-table = T
help-table-does = the picture as a table, and back
help-undo = Z, Shift+Z
help-undo-does = in the sandbox: undo, redo
help-evidence = E
help-evidence-does = where the numbers come from
help-present = P
help-present-does = show the story to a room, and leave
help-next = Page Down, →, Space
help-next-does = presenter: on, as a slide clicker sends it
help-back = Page Up, ←
help-back-does = presenter: back
help-hold = H
help-hold-does = presenter: hold to reveal; a tap leaves it open
help-blank = B or .
help-blank-does = presenter: blank screen
help-digits = 1 to 9, 0
help-digits-does = presenter: jump to a beat
help-this = ?
help-this-does = this list
help-escape = Esc
help-escape-does = close, or leave the presenter
