# Words of the page "Use your own data" in English. Only this page has them; readers of a figure never load them.
# $n is a count; other variables are texts.

## The page
title = Use your own data
lede = From a spreadsheet to a figure of what was said and what was done. Four steps, about a quarter of an hour, no code.
private = Nothing is sent anywhere. Your file is read by this page, in this browser.
kept = Your file and your choices are kept in this browser, so that you can go on later.
forget = Forget everything
forget-ask = The table and all choices are deleted. Nothing brings them back.
forget-all = Delete them
forget-not = Keep them
forgotten = Everything that was kept in this browser is gone.
undo = Undo: { $what }
undone = Undone: { $what }.
steps = Steps
step-take = Take
step-columns = Columns
step-scale = Scale
step-look = Look and publish
step-n = Step { $n } of 4
back = Back
on-columns = Go on to the columns
on-scale = These are right: go on to the scale
on-look = Go on to the figure

## What undo undoes
undo-anew = beginning anew
undo-file = the file “{ $name }”
undo-map = the choices of last month
undo-how = how the file is read
undo-role = the meaning of “{ $name }”
undo-confirm-one = “{ $name }” confirmed
undo-wide = issues as columns
undo-join = the second file
undo-mend = the cell in row { $row }, “{ $name }”
undo-kind = the kind of data
undo-status = the order of statuses
undo-scale = the scale
undo-words = title and sources
undo-dates = how dates are written
undo-split = how cells are split
undo-audience = to whom words are said
undo-address = the address

## Step 1
take-heading = Which table?
take-drop = Drop a file here
take-or = or
take-pick = Choose a file
take-paste = Paste from a spreadsheet
take-paste-help = Select the rows in your spreadsheet, with the header, and copy them. Then press Ctrl+V (⌘V on a Mac) in this field.
take-paste-use = Use this text
take-forms = CSV, TSV, Excel (.xlsx), OpenDocument (.ods) or JSON, up to 32 MB.
take-months = Do you have last month’s { $file }, ZIP or page? Drop it here too, and this month’s table is read the same way.
take-template = No table yet? Start from a template:
take-template-xlsx = Excel
take-template-csv = CSV
take-needs = A row for each promise is enough: its issue, what was promised, and what became of it.
taking = Reading { $name } …
# Beside the button while a large file is read.
taken = { $percent } %
cancel = Stop reading
cancelled = Stopped. All is as it was before.
refused = This file can’t be used
refused-second = The second file can’t be used
too-large = It has { $size } MB; at most { $most } MB are read. A sheet without pictures and past years is smaller.
lost = The browser ended the reading, mostly because the file needs more memory than there is. A smaller file may work.
again = This table is read by your last choices, and has the title and the address of your last figure.
anew = It is for another figure: begin anew
map-read = Your choices of last month were read. Now drop the table.
found-heading = What was found
found-kind = Kind of file
found-rows = Rows
found-rows-value = { $n ->
    [one] { $n } row in { $columns } columns
   *[other] { $n } rows in { $columns } columns
 }
found-encoding = Text encoding
found-delimiter = Between cells
found-sheet = Sheet
found-list = List in the file
found-header = Header in row
found-preamble = Above the header
found-mended = Mended on the way
found-first = The first rows
found-wrong = Is something wrong here? Change it; the file is read again.
delimiter-comma = comma
delimiter-semicolon = semicolon
delimiter-tab = tab
delimiter-bar = bar |

## Step 2
columns-heading = What does each column mean?
columns-help = Guessed from names and cells. Change what is wrong. What has a meaning here is published; all else is left out.
columns-eye = Those with a dot need your eye.
check-first = “{ $name }” needs your eye: tick “Correct”, or choose another meaning.
column-empty = no cells
column-unsure = please check
column-confirm = Correct
column-confirm-of = “{ $name }” is correct
column-means = means
column-means-of = Meaning of “{ $name }”
role-none = is not used
role-issue = the issue: a row of the figure
role-said = what was said or promised
role-done = what was done or happened
role-status = the status (kept, broken …)
role-said-value = number said or promised
role-done-value = number done or reached
role-kind = kind of row: words or deed
role-text = the words or the deed
role-value = number of the words or deed
role-who = who said or promised it
role-to = to whom it was said
role-date = when
role-deadline = until when it was promised
role-source = link to what was said
role-done-source = link to what was done
role-reason = why this status or number
role-quote = exact words
role-place = where
role-group = kind of deed
role-history = earlier statuses with their dates
role-disputed = whether it is disputed
role-id = an id that stays from month to month
group-needed = Needed
group-more = More
missing-heading = Not in this table
missing-ask = “{ $name }” is missing. Which column is it now?
missing-use = It is “{ $name }”
missing-none = It is left out
needs-heading = Still needed
needs-help = Say which column it is.
need-rows = Which column names the issues, or who promised?
need-said = Which column has what was said or promised?
need-status = Which column has the status?
need-said-value = Which column has the promised number?
need-done-value = Which column has the reached number?
need-value = Which column has the positions?
choose = Choose a column
dates-heading = How are your dates written?
dates-ask = “{ $date }” can be read in two ways. Which is meant?
dates-day = { $date }: the day comes first
dates-month = { $date }: the month comes first
split-heading = Several values in one cell
split-of = “{ $name }”
split-none = one value in a cell
split-sign = separated by { $sign }
split-line = separated by line breaks
split-shown = read as
wide-heading = Has each issue columns of its own?
wide-help = For example a row for each party, with the columns “Housing pledge”, “Housing status”, “Climate pledge”, “Climate status”.
wide-tick = Yes: tick them above
wide-is = is an issue’s column
wide-is-of = “{ $name }” is an issue’s column
wide-name = Name of the issue
wide-role = What the column tells of it
join-heading = A second table
join-help = For example targets in one table and yearly figures in another. A column that both have holds them together.
join-add = Add a second table
join-remove = Remove it
join-on = The same in both: here
join-their = and there
join-value = The number that was reached
join-year = Its year; the last one counts
join-base = Year to compare with, here
join-take = What counts
join-last = the last number
join-fall = by how many percent it fell since then
join-rise = by how many percent it rose since then
join-none = there is none

## Step 3
scale-heading = What is compared?
kind-outcomes = Promises with a status
kind-outcomes-help = Each promise is a square: kept, in part, broken.
kind-amounts = Amounts
kind-amounts-help = What was promised and what was reached, in numbers.
kind-positions = Positions
kind-positions-help = Words and deeds on a scale with two ends.
status-heading = From kept to broken
status-help = Drag the lines into order, or use the buttons. The headline counts the first line.
status-best = kept
status-worst = not kept
status-apart = Neither kept nor broken
status-apart-help = Such as “in progress”. They are counted on their own.
status-up = Move “{ $name }” up
status-down = Move “{ $name }” down
status-join = counts like the line above
status-label = Shown as
status-label-of = How readers see “{ $name }”
status-count = { $n ->
    [one] { $n } row
   *[other] { $n } rows
 }
status-add = Add “{ $status }” to the scale
status-added = “{ $status }” is on the list of statuses, without a place. Step 3 gives it one.
status-new = New in this table
status-none = No column has statuses yet. Step 2 says which it is.
scale-match = What counts as a match
scale-match-help = Words and deeds match if they are no further apart than this. An issue with several has the mean of each.
scale-miss = May miss it by, and still count as reached
scale-alike = Furthest apart
scale-unit = Unit, such as % or km
scale-full = Promised amount where the table has none
scale-reached = A promise is reached
scale-more = at its amount or above
scale-less = at its amount or below
scale-title = What the scale measures, such as “common rules”
scale-low = Low end
scale-high = High end
scale-step = Step
scale-low-label = Words for the low end, such as “rejects them”
scale-high-label = Words for the high end, such as “accepts them”
scale-toward = Which end accepts it?
scale-words = Words for each number
scale-words-help = Readers see these instead of numbers.
scale-words-said = What was said
scale-words-done = What was done
scale-words-ticks = at the axis, short
scale-words-both = where both match
audience-heading = To whom words are said
audience-help = Deeds are compared with what was said to some of them.
audience-label = Shown as
audience-side = Role
audience-abroad = compared with deeds
audience-home = compared with those words
audience-unclear = stands apart

issue-words = How issues are named in sentences
issue-words-help = For example “Internet” above its row, “the internet” inside a sentence, measured against “free speech”. What stays empty takes the name from the table.
issue-inline = inside a sentence
issue-rule = measured against

## Step 4
look-heading = Your figure
look-none = There is no figure yet
look-none-help = Something that it needs is missing. The list says what.
look-phone = On a phone
look-wide = In a wide window
look-size = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
 }
look-making = Drawing …
problems-heading = Problems
problems-none = No problems were found.
problems-none-costly = Nothing is lost.
problems-stops = { $n ->
    [one] { $n } keeps the figure from being drawn
   *[other] { $n } keep the figure from being drawn
 }
problems-row = { $n ->
    [one] { $n } row is left out
   *[other] { $n } rows are left out
 }
problems-cell = { $n ->
    [one] { $n } cell is left out
   *[other] { $n } cells are left out
 }
problems-apart = { $n ->
    [one] { $n } has no place on the scale
   *[other] { $n } have no place on the scale
 }
problems-note = { $n ->
    [one] { $n } note
   *[other] { $n } notes
 }
problems-all = Show { $n } more
problems-more = … and { $n } more
problem-row = Row { $row }
problem-whole = Whole table
problem-found = Found { $found }.
problem-right = Right would be { $expected }.
problem-use = Use “{ $near }”
problem-effect-stops = Nothing can be drawn without it.
problem-effect-row = The row is left out.
problem-effect-cell = The cell is left out.
problem-effect-apart = It is counted without a place on the scale.
problem-effect-text = It is left out.
problem-show = Show the cell
problem-hide = Hide
mend-help = Change the cell here. Your file stays as it is; you can save the mended table below.
mended = Row { $row }, “{ $name }” was changed.
mends = { $n ->
    [one] { $n } cell was changed on this page.
   *[other] { $n } cells were changed on this page.
 }
texts-heading = Title and sources
text-title = Title
text-headline = Headline
text-headline-help = Left empty, it is counted: “{ $headline }”
text-lede = One sentence: what the table is
text-by = Who rated or scored it
text-method = How, in one sentence
text-source = The source, as readers see it
text-publisher = Its publisher
text-url = Its address on the web
text-rules = What words and deeds are measured against, such as “the plan”
text-leaders = Those whose words count, such as “ministers”
text-extent = When the evidence ends, as a sentence
text-contact = Where to report errors (address or mailto:)
text-rows = Each row of the figure is
text-rows-issue = an issue
text-rows-who = whoever promised
text-lang = Language of the table, such as en or fr
publish-heading = Take it with you
publish-host = On your website
publish-page = Save as one file
publish-page-help = A page that works without a network and without a server. Send it, or open it.
publish-folder = Save the folder (ZIP)
publish-folder-help = Unpack it on your web server. If the address changes later, save the folder again.
publish-address = Where the folder will stand
publish-address-help = Its web address, for embed codes and previews of links. It may stay empty.
publish-address-bad = This is no web address. One begins with https://, such as { $address }.
publish-codes = Embed codes
publish-codes-help = They show the figure from the address above. EMBED.txt in the ZIP has others.
publish-codes-example = They work when the folder is on your server. Put its address in place of { $address }. EMBED.txt in the ZIP has others.
publish-link = The figure at its full height
publish-frame = A frame of fixed height, for pages that allow no scripts
copy = Copy
copied = Copied
publish-more = For next month
publish-map = Save your choices (map.toml)
publish-map-help = Next month, drop the new table on this page: it is read the same way. In another browser, drop this file first.
publish-data = Save the data (JSON)
publish-table = Save the mended table (CSV)
writing = Writing …
written = { $name } was saved.
no-kit = What is published could not be loaded from this page’s server. Check the connection and try again.
not-written = The file could not be written.
