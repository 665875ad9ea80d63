### Taking a page along: its picture, numbers, citation, methods and parameters.

take-title = Take it away
take-authors = Middle Out contributors
take-picture = The picture
take-picture-which = Which picture
take-picture-none = There is no picture on this page.
take-picture-text = In light colours, with its sentence and its link.
take-svg = Save as SVG
take-png = Save as PNG
take-numbers = The numbers
take-run-text = Every quarter of the run. The same as “middle-out run --link” prints, to the byte.
take-table-text = The table that stands under the picture.
take-numbers-none = The table comes with the answer.
take-run-csv = Save the run as CSV
take-table-csv = Save the table as CSV
take-table-copy = Copy the table
take-cite = Cite it
take-cite-plain = Copy as text
take-cite-bibtex = Copy as BibTeX
take-cite-bibtex-save = Save as BibTeX
take-cite-csl = Copy as CSL-JSON
take-cite-csl-save = Save as CSL-JSON
# $version: of the program. $model: of the model.
take-note = Middle Out { $version }, version { NUMBER($model, maximumFractionDigits: 0) } of the model
take-source = Middle Out { $version }, version { NUMBER($model, maximumFractionDigits: 0) } of the model. Made by our model: illustrative, not a forecast.
take-methods = Methods
take-methods-copy = Copy the paragraph
# Numbers: $regions, $all organisations, $years, $coefficients, $judged of them.
take-methods-model = This is a run of Middle Out { $version }, version { NUMBER($model, maximumFractionDigits: 0) } of its model: a simulated nation of { NUMBER($regions, maximumFractionDigits: 0) } regions on a ring with { NUMBER($all, maximumFractionDigits: 0) } care organisations, over { NUMBER($years, maximumFractionDigits: 2) } years in steps of a quarter. The country’s differences are drawn once, from seed { NUMBER($seed, maximumFractionDigits: 0) }; nothing else is left to chance.
take-methods-levers = National direction was { NUMBER($direction, maximumFractionDigits: 5) } and local autonomy { NUMBER($autonomy, maximumFractionDigits: 5) } throughout, each from 0 to 1.
take-methods-programme = National direction and local autonomy followed the dates of { $name }, beginning at { NUMBER($direction, maximumFractionDigits: 5) } and { NUMBER($autonomy, maximumFractionDigits: 5) }.
take-methods-mechanisms = Mechanisms in use: { $names }.
take-methods-no-mechanisms = No mechanism was in use.
take-methods-events = { $count ->
    [0] There were no shocks.
    [one] One shock or change of money was set.
   *[other] { NUMBER($count, maximumFractionDigits: 0) } shocks and changes of money were set.
}
take-methods-changed = { $count ->
    [0] All { NUMBER($coefficients, maximumFractionDigits: 0) } coefficients had their usual values.
    [one] One of { NUMBER($coefficients, maximumFractionDigits: 0) } coefficients was changed: { $names }.
   *[other] { NUMBER($count, maximumFractionDigits: 0) } of { NUMBER($coefficients, maximumFractionDigits: 0) } coefficients were changed: { $names }.
}
take-methods-story = The page tells several such runs, some of them shorter; the link holds what was chosen.
take-methods-judged = { NUMBER($judged, maximumFractionDigits: 0) } of the coefficients are illustrative: chosen by us, not measured. The results show what follows from the model’s assumptions; they are not a forecast.
# $name: one thing and its value.
take-methods-value = { $name } { NUMBER($value, maximumFractionDigits: 5) }
take-parameters = The exact parameters
take-parameters-text = Every coefficient with its value here, its usual value, range, grade and sources.
take-parameters-csv = Save as CSV
take-parameters-json = Save as JSON
take-saved = { $file } is being saved.
take-not-saved = Your browser would not save { $file }.
take-copied = Copied.
