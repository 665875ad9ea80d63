### The page inside another page, and the dialog in which a writer makes an embed.

embed-from = From Middle-out, an interactive explainer.
embed-whole = Open the whole explainer
embed-open = Put a beat or a picture into your own page

embed-title = Put this into your own page
embed-lead = Choose what your readers see. The frame needs no script of yours, sets no cookie and asks nobody but this site.
embed-beat = Beat
embed-beat-choice = { $number }. { $title }
embed-part = How much of it
embed-part-beat = The whole beat: question, bet, run and result
embed-part-figure = The picture alone, with its sentence and its table
embed-bet = A bet already placed
embed-bet-none = None: the reader places it
embed-theme = Colours
embed-height = Height
embed-height-free = As high as it needs, by a script of 2 kB
embed-height-fixed = { $height } pixels, without a script
embed-linked = Linked: all frames in one article that say so share one reader’s choices
embed-form = What to paste
embed-form-updating = A frame that goes on being kept up
embed-form-pinned = A frame that never changes: version { $version }
embed-form-still = A picture with a link, for editors that let no frame through
embed-no-pinned = This copy of the page has no address that never changes.
embed-code = To paste
embed-copy = Copy
embed-copied = Copied.
embed-preview = As your readers see it
# $title: the beat. The name that a screen reader says for the frame.
embed-frame-title = Middle-out: { $title }
