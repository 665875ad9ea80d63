### Case packs: a teacher's own case, its preview, its mistakes.

packs-did-pack = A case pack’s setting
packs-did-put-back = What was there before a case pack

# The head of the sandbox.
packs-head = { $invented ->
    [yes] **{ $title }**, an invented case by { $author }. Names and texts: { $licence }. Its numbers are illustrative and not ours. ○
   *[other] **{ $title }**, a case by { $author }. Names and texts: { $licence }. Its numbers are illustrative and not ours. ○
}
packs-put-back = Put back what was before

# The fold.
packs-title = Your own case
packs-intro = A case pack is one JSON file: names, texts, coefficients, settings to start from, a timeline. It stays in this browser; nothing is sent.
packs-file = Choose a file
packs-drop = or drop one here.
packs-paste = Or paste its text
packs-read = Read it
packs-worked = Two packs to look at
packs-worked-health = Shared care records in the regions
packs-worked-pupils = Pupil files, an invented case
packs-look = Look at { $title }
packs-worked-files = To start from, as files:
packs-kept-look = Look at the pack kept in this browser
packs-not-text = That file could not be read as text. Nothing has changed.
packs-too-long = That file has { $size } bytes; a case pack has at most { $most }. Nothing has changed.

# The preview.
packs-preview = What this pack brings
packs-preview-by = { $title }, by { $author }. { $licence }.
packs-preview-invented = An invented case.
packs-preview-names = { $count ->
    [0] No names: everything keeps its own.
    [one] One name.
   *[other] { $count } names.
}
packs-preview-parameters = { $count ->
    [0] No coefficient differs.
    [one] One coefficient differs: { $list }.
   *[other] { $count } coefficients differ: { $list }.
}
packs-preview-presets = { $count ->
    [0] No settings to start from: what you have set stays.
    [one] One setting, which it opens: { $list }.
   *[other] { $count } settings; it opens the first: { $list }.
}
packs-preview-timeline = { $count ->
    [0] No timeline.
    [one] One line on the timeline.
   *[other] { $count } lines on the timeline.
}
packs-preview-sources = { $count ->
    [0] No sources.
    [one] One source.
   *[other] { $count } sources.
}
packs-use = Use this pack
packs-put-away = Leave it
packs-list = { $list }, { $more }

packs-wrong = { $count ->
    [one] One thing has to be mended first. Nothing here has changed.
   *[other] { $count } things have to be mended first. Nothing here has changed.
}
packs-wrong-more = And { $count } more.
packs-warnings = Not known, and left alone:
packs-warning = { $nearest ->
    [none] not a field of a case pack
   *[other] not a field of a case pack; did you mean { $nearest }?
}

# What is in use.
packs-in-use = In use: { $title }
packs-keep = Keep it in this browser
packs-forget = Keep it no longer
packs-is-kept = Kept in this browser, until you say otherwise.
packs-keep-blocked = This browser keeps nothing for this page.
packs-called = What things are called here
packs-called-country = The country
packs-called-record = A record
packs-called-border = A border
packs-called-macro = The centre
packs-called-meso = The middle
packs-called-micro = The localities
packs-called-primary = General practices
packs-called-hospital = Hospitals
packs-called-community = Community services
packs-called-social = Social care
packs-sources = What it rests on
packs-source = { $title } ({ $status ->
    [read] read by the author
    [known] known to the author, not checked
   *[invented] made up
})

# Its settings, beside ours.
packs-starts = From { $title }

# Its timeline.
packs-timeline = What happened in { $title }
packs-timeline-more = Numbers and marks stand on the chart. Year 0 is the start of the run.
packs-timeline-first = Numbers and marks stand on the chart. Year 0 is { $first }.
packs-entry-year = year { $year }
packs-entry-kind = { $kind ->
    [strategy] strategy
    [law] law
    [money] money
    [reorganisation] reorganisation
    [crisis] crisis
   *[delivery] delivery
}
packs-entry-source = source: { $key }, { $status ->
    [read] read by the author
    [known] not checked
   *[invented] made up
}

# Export.
packs-export = Start a pack from here
packs-export-more = What you have set, and the names of the pack in use, as a file to edit. A link carries no pack: send the file.
packs-export-show = Write it
packs-export-text = The pack as text
packs-export-copy = Copy it
packs-export-copied = Copied.
packs-export-save = Save it as a file
packs-export-preset = What I set
packs-export-title = My case
packs-export-author = Your name
packs-export-licence = CC BY 4.0

# A mistake: where it is stands before it.
packs-whole = the whole file
packs-missing = is missing; expected { $wanted }
packs-range = { $found } is out of range; expected { $wanted }
packs-length = has { $found }; expected { $wanted }
packs-found = found { $found }; expected { $wanted }
packs-json = line { $line }, column { $column }: expected JSON, and its reader says: { $detail }
packs-name-unknown = { $found } is not a name that the model knows; expected { $wanted }

packs-want-size = at most { $most } bytes
packs-want-object = an object, between curly brackets
packs-want-list = { $least ->
    [0] a list of at most { $most }
   *[other] a list of { $least } to { $most }
}
packs-want-list-exact = a list of { $most }
packs-want-text = a text of at most { $most } letters
packs-want-plain = plain text, without { $letter }
packs-want-trimmed = a text that is not empty and has no space at its ends
packs-want-address = an address that begins with https://
packs-want-language = a language tag such as en-GB
packs-want-key = 1 to 12 capitals and digits, such as NAO20
packs-want-number = { $unit ->
    [share] a share from { $least } to { $most }
    [year] a year from { $least } to { $most }
    [years] a number of years from { $least } to { $most }
    [calendar] a calendar year from { $least } to { $most }
   *[parameter] a number from { $least } to { $most }
}
packs-want-whole = a whole number from { $least } to { $most }
packs-want-flag = true or false
packs-want-one-of = one of { $list }
packs-want-exactly = the text { $words }
packs-want-version = { $version }, the version of case packs that this page reads
packs-want-known = a name of the model; is it { $nearest }?
packs-want-known-none = a name of the model; docs/case-packs.md lists them
packs-want-not-before = a year not before { $start }, in which it starts
packs-want-distinct = a name that no other setting of the pack has
packs-want-different = a region that is not in the list yet
packs-want-source = the key of one of about.sources
packs-want-everywhere = no regions here: only M7, M8, M11, M13 and M16 differ between regions
