### Sharing a page: its link, what differs in it, and what a link had that was not understood.

share = Share
share-title = Share this page
share-close = Close sharing
share-link = The link, with everything as it stands
share-length = { NUMBER($length, maximumFractionDigits: 0) } of { NUMBER($most, maximumFractionDigits: 0) } characters. Nothing about you is in it.
share-copy = Copy the link
share-copy-sentence = Copy as a sentence
share-copied = Copied.
share-qr = The same link as a QR code
share-qr-text = Made in this page; no service was asked.
share-differs = What is set here
share-same = everything as it starts
# $title: the page's title. $words: what differs. $address: the link.
share-sentence = { $title }: { $words }. { $address }
share-sentence-place = { $title }. { $address }
share-head = This link changed the usual setting
share-head-many = This link changed the usual setting in { $count ->
    [one] one place
   *[other] { WORD($count) } places
}
share-more = { $count ->
    [one] and one thing more
   *[other] and { NUMBER($count, maximumFractionDigits: 0) } things more
}

# What differs, a line each. $now and $usual: numbers.
share-diff-model = version { $number } of the model
share-diff-start = it starts from { $name }
share-diff-direction = direction { NUMBER($now, maximumFractionDigits: 5) } instead of { NUMBER($usual, maximumFractionDigits: 5) }
share-diff-autonomy = autonomy { NUMBER($now, maximumFractionDigits: 5) } instead of { NUMBER($usual, maximumFractionDigits: 5) }
share-diff-held = direction { NUMBER($direction, maximumFractionDigits: 5) } and autonomy { NUMBER($autonomy, maximumFractionDigits: 5) } throughout, instead of the programme’s own dates
share-diff-tools-on = each lever brings its tools
share-diff-tools-off = the levers bring no tools
share-diff-on = { $name } at strength { NUMBER($strength, maximumFractionDigits: 5) }{ $when ->
    [until] {" "}from year { NUMBER($start, maximumFractionDigits: 2) } to year { NUMBER($end, maximumFractionDigits: 2) }
    [from] {" "}from year { NUMBER($start, maximumFractionDigits: 2) }
   *[always] {""}
}{ $regions ->
    [12] {""}
   *[other] {" "}in { $regions } of 12 regions
}
share-diff-off = { $name } off
share-diff-event = { $name } in year { NUMBER($year, maximumFractionDigits: 2) }, { $kind ->
    [money] share left
   *[other] severity
} { NUMBER($size, maximumFractionDigits: 5) }
share-diff-no-event = without { $name } in year { NUMBER($year, maximumFractionDigits: 2) }
share-diff-struck = a reorganisation strikes { $count } of 12 regions
share-diff-urgency = deadline pressure { NUMBER($now, maximumFractionDigits: 5) } instead of { NUMBER($usual, maximumFractionDigits: 5) }
share-diff-parameter = { $name }: { NUMBER($now, maximumFractionDigits: 5) } instead of { NUMBER($usual, maximumFractionDigits: 5) }
share-diff-size = the country at its true size

# What was wrong with a part of a link. $part: as it stood.
problem-unknown = { $part }: links have no such part
problem-repeated = { $part }: said again later; the later one holds
problem-too-long = { $part }: a link of at most { NUMBER($most, maximumFractionDigits: 0) } characters was expected; none of it was read
problem-grammar = { $part }: made for a newer page; read as version { $number }
problem-model = { $part }: this version of the model is not known; version { $number } is used
problem-between = { $part }: a number from { NUMBER($least, maximumFractionDigits: 5) } to { NUMBER($most, maximumFractionDigits: 5) } was expected
problem-one-of = { $part }: one of { $names } was expected
problem-form = { $part }: something of the form { $form } was expected
problem-no-bet = { $part }: there is no bet at this place
problem-not-regional = { $part }: this mechanism works in every region or in none
problem-too-many = { $part }: at most { NUMBER($most, maximumFractionDigits: 0) } were expected
problem-rounded = { $part }: kept, but for its last digits
problem-more = and { NUMBER($count, maximumFractionDigits: 0) } more
