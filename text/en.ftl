# Interface words in English. One file a language; the build turns each message into a typed function.
# $n… are counts; other variables are texts. Dates and numbers follow -locale, a name of CLDR.
-locale = en-GB
-direction = ltr

## Sides, voices, kinds
side-abroad = said to outsiders
side-home = said to insiders
side-unclear = said, audience unclear
side-done = did
passages = { $n ->
    [one] { $n } passage
   *[other] { $n } passages
 }

## Between parts of a line, and around a quotation
join-comma = { ", " }
join-colon = { ": " }
join-semicolon = { "; " }
sentence-whole = { $sentence }.
quote-open = { "“" }
quote-close = { "”" }

## The computed sentence
selection-of = from { $n } of { $all } passages
selection-searched = { $n ->
    [one] { $n } passage has “{ $query }”
   *[other] { $n } passages have “{ $query }”
 }

## Groups
group-further = Deeds further from { $rules } than words
group-alike = Deeds match words
group-closer = Deeds closer to { $rules } than words
group-words-elsewhere = Deeds, but no words { $side }
group-said-only = Words, but no deed
group-done-only = Deeds, but no words by { $who }
group-scholars-only = Only words by { $who }
group-words-elsewhere-here = Deeds, but in this selection no words { $side }
group-said-only-here = Words, but no deed in this selection
group-done-only-here = Deeds, but in this selection no words by { $who }
group-scholars-only-here = In this selection only words by { $who }
group-nothing-here = No passage in this selection
group-not-covered = Not in this data set
open-all = Open all { $n } issues

## Figures
count-side = { $n } { $side }
count-interpreters = { $n } by { $who }

## What it rests on
rests = What it rests on
method-codebook = Published way
method-mark = This is your way of counting, not the published one: { $what }.
method-interpreters = words by { $who } count with the rest
method-unclear = words whose audience is unclear count as { $side }
method-median = the middle score stands in for the mean
method-short = Not the published way of counting: { $what }
method-short-interpreters = with { $who }
method-short-unclear = unclear audience counted as { $side }
method-short-median = medians
method-json = This file comes from a view with another way of counting. The scores in it are the published ones.
method-back = Back to the published way
method-changes = { $n ->
    [one] { $n } result differs from the published one.
   *[other] { $n } results differ from the published ones.
 }
method-words = Whose words count
method-leaders = { $who } only
method-with-interpreters = { $who } too
method-audiences = Audience unclear
method-apart = kept apart
method-with-unclear = as { $side }
method-middle = A mark stands at
middle-mean = mean
middle-median = median
method-unclear-note = The published way keeps words apart when their audience is unclear. Here they all count as { $side }. That is only a guess, to see what it would change.
method-ghosts = Faint marks stand where the published ones are.
range-note = bar: where the mark would move if any one passage were left out
range-what = A bar shows how far a mark would move if any one passage were left out. The authors picked these passages. They are not a sample, so a bar is no margin of error.
range-told = Bars are shown.
range-short = { $side } { $position } ({ $low } to { $high })
range-short-same = { $side } { $position } (does not move)
range-short-one = { $side } { $position } (one passage)
range-name = Where the { $middle } stands, and how far it moves if any one passage is left out: { $line }
range-line = { $side }: { $middle } { $position }, from { $low } to { $high } with any one passage left out
range-line-same = { $side }: { $middle } { $position }, the same with any one passage left out
range-line-one = { $side }: { $position }, rests on one passage
range-gap = deeds minus words: { $gap }, from { $low } to { $high } with any one passage left out
decides-none = No single passage could change the result.
decides-these = Without any one of these passages the result would change:
changes-title = Results that would change: { $n } of { $all }
changes-note = Each column counts the shown passages in one other way. An arrow → marks a result that differs from the published one.
changes-caption = Result of each issue by each way of counting
changes-issue = Issue
changes-scholars = With { $who }
changes-unclear = Unclear as { $side }
changes-median = Median
changes-own = Your method
changes-same = { $group }, by every method
changes-to = changes to
decides-title = Where one passage could change the result: { $n ->
    [one] { $n } issue
   *[other] { $n } issues
 }
decides-some = { $issue }: { $group }
decides-to = without it: { $group }
record-decides = Without this passage the result would be: { $group }
record-leaves = Without this passage the result would stay: { $group }
decides-nothing = no passage on this issue
short-further = deeds further
short-alike = match
short-closer = deeds closer
short-words-elsewhere = not { $side }
short-said-only = words only
short-done-only = deeds only
short-scholars-only = only { $who }
short-not-covered = no passage

## The reader’s own codes
codes-mark = These are your scores, not the published ones: { $what }.
codes-recoded = { $n ->
    [one] { $n } passage scored by you
   *[other] { $n } passages scored by you
 }
codes-left-out = { $n ->
    [one] { $n } left out
   *[other] { $n } left out
 }
codes-short = Not the published scores: { $what }
codes-published = All scores are the published ones.
codes-no-moves = No issue changes.
codes-moves = { $n ->
    [one] { $n } issue changes
   *[other] { $n } issues change
 }
codes-no-groups = no result becomes another
codes-groups = { $n ->
    [one] { $n } has another result
   *[other] { $n } have another result
 }
codes-only-out = { $n ->
    [one] { $n } passage left out
   *[other] { $n } passages left out
 }
codes-undo = Undo
codes-redo = Redo
codes-back = All as published
codes-what = What changed
codes-what-issues = Issues that change
codes-to = { $from } → { $to }
codes-out = left out
codes-gap = deeds minus words { $from } → { $to }
codes-no-gap = none
codes-within = the same mean, from other scores
codes-more = Compare scores
codes-own = Your score
codes-own-out = You left this passage out. It counts nowhere.
codes-published-code = Published score
codes-change = Score it yourself
codes-change-note = Your score moves the marks in every view. The link to this page keeps it. The published data stay as they are, and all that you make with your score says so.
codes-leave-out = Leave this passage out
codes-take-back = Back to the published score
codes-is-published = as published
codes-row-out = left out by you
codes-left-out-title = Left out by you
codes-row-own = by you; published { $code }
codes-name-own = your score; published { $words }
codes-record-own = A reader’s score here: { $code } ({ $words })
codes-record-out = A reader left this passage out
codes-file = Your scores, as a second scorer’s file
codes-file-note = Scores of a reader who began with the published ones. They are not an independent check. A score is a number of the scale. "x" means left out, null means not scored.
codes-empty = Empty score sheet
codes-empty-note = For somebody who has not seen the published scores. A score is a number of the scale. Put "x" to leave a passage out and null where you give no score.
codes-read = { $n ->
    [one] The second scorer’s file was read: { $n } passage
   *[other] The second scorer’s file was read: { $n } passages
 }, { $changes } of them not as published.
codes-refused = { $n ->
    [one] Nothing was taken from this file. It has { $n } problem, listed below.
   *[other] Nothing was taken from this file. It has { $n } problems, listed below.
 }
codes-more-problems = … and { $n } more
codes-alpha = Krippendorff’s α (ordinal)
codes-alpha-none = no value: the scores are all the same, or no passage has two
codes-alpha-rest = Both scored { $n } of { $all } passages, and { $alike } of these the same. As nominal { $nominal }, as interval { $interval }.
codes-alpha-what = 1 means that both always agree. 0 is what chance would give. Less than 0 is worse than chance. Scores count as ranks.
codes-published-own = Published scores and yours
codes-published-second = Published scores and the second scorer’s
codes-own-second = Your scores and the second scorer’s
codes-own-none = You have changed no score. Open a passage and choose “Score it yourself”.
codes-own-caution = You began with the published scores and changed { $n } of { $all }. So this number shows how far you moved from them. It does not show how sound they are.
codes-second-caution = α says something only if the second scorer had not seen the published scores.
codes-second = Second scorer
codes-second-by = Second scorer: { $coder }
codes-second-hint = Have somebody score the passages on an empty sheet, then load it here. The file stays on this device. It is read in this page and sent nowhere.
codes-second-counts = { $file }: { $n ->
    [one] { $n } passage
   *[other] { $n } passages
 } scored, { $out } left out, { $none } not scored.
codes-load = Load a second scorer’s file …
codes-take = Use these scores as yours
codes-take-note = They then count in every view and stand in the link, marked as yours. Undo brings yours back.
codes-differ = { $n ->
    [one] Where the two differ: { $n } passage
   *[other] Where the two differ: { $n } passages
 }
codes-differ-none = Both gave each passage the same score.
codes-apart = { $distance } apart
codes-by-published = published
codes-by-second = second scorer
codes-by-own = yours
codes-problems = Nothing was taken from { $file }
codes-warnings = To look at in { $file }
codes-json = This file comes from a view with a reader’s own scores. The scores in it are the published ones.

## The figure
headline = Words and deeds differ most on { $widest }
headline-home = Words to the two audiences differ most on { $widest }
headline-none = No issue here has both words and deeds to compare
headline-match = { $n ->
    [one] Words and deeds match on the one issue that can be compared
   *[other] Words and deeds match on all { $n } issues that can be compared
 }
sentence-match = words and deeds match on { $issues }
sentence-match-both = words and deeds match on { $issues }: { $both }
sentence-thin = { $nthin ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
   *[other] { $nthin }
 } of the { $nall ->
    [1] one comparison
    [2] two comparisons
    [3] three comparisons
    [4] four comparisons
    [5] five comparisons
    [6] six comparisons
   *[other] { $nall } comparisons
 } { $nthin ->
    [1] rests
   *[other] rest
 } on thin evidence
sentence-thin-on = evidence is thin on { $issues }
sentence-firm = { $n ->
    [one] the comparison would stay the same without any one passage
   *[other] all { $n } comparisons would stay the same without any one passage
 }
list-and = { $first } and { $last }
verdict-deeds = Deeds
verdict-words = words
verdict-what = What was { $side }:
verdict-base = what was { $side }
verdict-much-further = { $what } much further from { $rules } than { $base }
verdict-further = { $what } further from { $rules } than { $base }
verdict-little-further = { $what } a little further from { $rules } than { $base }
verdict-little-closer = { $what } a little closer to { $rules } than { $base }
verdict-closer = { $what } closer to { $rules } than { $base }
verdict-much-closer = { $what } much closer to { $rules } than { $base }
verdict-match = Deeds match words
verdict-match-both = Match: { $both }
verdict-same = The same to both audiences
differ-widely = Differ widely on { $rules }
differ = Differ on { $rules }
differ-little = Differ a little on { $rules }
statements = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
 }
deeds = { $n ->
    [one] { $n } deed
   *[other] { $n } deeds
 }
thin = thin evidence
said = Said
did = Did
undated-short = no date given
key-did = did
key-match = match
key-same = the same to both
key-thin = thin evidence: one statement or deed could change the result
rows-rest = { $n ->
    [one] { $n } more issue
   *[other] { $n } more issues
 }
rows-empty = No passage in this selection: { $issues }.
rows-elsewhere = Not in this data set: { $issues }.
picture-rows = One row for each issue, from “{ $rejects }” at the left to “{ $accepts }” at the right
skip = Skip to the figure
more = More
answers-evidence = Each statement and deed behind the figure, and how it was scored.
answers-speakers = Who said it: what each speaker said, in the order of the dates.
answers-timeline = Words and deeds by date. Passages without a date are counted at the right.
answers-places = The places that the passages name, with the words and deeds at each.
answers-story = The argument step by step, with the words and deeds behind it.
more-look = Look at it another way
more-check = Check it
more-take = Take it with you
more-rows = One row for each issue. Where words and deeds differ most stands first.
more-map = All issues in one picture: words across, deeds up.
more-audiences = Compare what the two audiences hear
more-audiences-about = Set words to one audience beside words to the other.
more-deeds = Compare words and deeds
more-deeds-about = Back to the first comparison.
more-about = The scale, who gave the scores, what a critic would say.
more-sure = See what would change if you left a passage out or counted in another way.
more-codes = Set your scores, or somebody else’s, beside the published ones.
more-help = How to read the marks, and the keys.
more-share = Ways to show it elsewhere: code, pictures, data, how to cite it.
more-link = A link to just this view.
sure = How sure is this?
sure-what = Each mark is the mean of a few passages. Count them in other ways here, and see which results would change.
sure-show = Show
sure-ranges = How far one passage moves a mark
sure-interpreters = Words by { $who }
scored-by = Scored by { $by }.
others = { $n ->
    [one] { $n } more issue can’t be compared
   *[other] { $n } more issues can’t be compared
 }
others-said = { $n ->
    [one] { $n } has only words
   *[other] { $n } have only words
 }
others-done = { $n ->
    [one] { $n } has only deeds
   *[other] { $n } have only deeds
 }
others-words-elsewhere = { $n ->
    [one] { $n } has words, but none { $side }
   *[other] { $n } have words, but none { $side }
 }
others-interpreters = { $n ->
    [one] { $n } has only words by { $who }
   *[other] { $n } have only words by { $who }
 }
others-here = { $why } in this selection

## The picture
hollow-note = thin outline: one passage only
line-solid = solid line: the { $source } ties the two
line-dashed = dashed line: only the scorers tie the two
ghost-note = faint mark: as published

## The map
map-said = SAID
map-did = DID
map-yes-yes = yes to both
map-no-no = no to both
map-yes-no = says yes, does no
map-no-yes = says no, does yes
map-diagonal = does as it says
map-hint-said = said
map-hint-did = did
map-only-words = Only words cited
map-only-words-here = Only words here
map-only-deeds = Only deeds cited
map-deeds-apart = Deeds, no words to compare
map-only-deeds-here = Only deeds here

## Accessible names
issue-name = { $issue }: { $group }; { $figures }
issue-name-both = { $issue }: words: { $said }; deeds: { $did }; { $verdict }
record-name = { $side }, { $who }, { $date }: { $words }. { $issue }
record-name-deed = { $side }, { $date }: { $words }. { $issue }
picture-map = Map: across, what is said; up, what is done; from { $low } to { $high }

## Dates
undated = undated in the { $source }
undated-note = no date in the { $source } (“{ $note }”)

## Views and tools
view-rows = Rows
view-all = All { $n } passages
view-map = Map
view-evidence = All passages
view-timeline = Timeline
view-story = The argument
views = Views
search = Search the passages
filter = Filter
filters = Filters
about = How it was scored
help = How to read this
copy-link = Copy link
clear-all = Clear all
close = Close
theme-dark = Dark colours
theme-light = Light colours
period = Period
period-from = from
period-to = to
period-hint = a year, month or day, like 2017 or 2017-06
period-no-date = “{ $found }” is no date. Write a year, a month or a day, like 2017, 2017-10 or 2017-10-18.
period-late-start = “{ $found }” is after the end of the period, { $end }. Write an earlier date.
period-early-end = “{ $found }” is before the start of the period, { $start }. Write a later date.
undated-out = { $n ->
    [one] { $n } undated passage is not shown
   *[other] { $n } undated passages are not shown
 }
facet-issue = Issue
facet-audience = Said or did
facet-voice = Whose words
facet-aim = Aim
facet-category = Kind of deed
facet-position = Score
facet-speaker = Speaker
facet-place = Place
facet-note = Tick two in one list to see passages with either. Tick in two lists to see passages with both. Each count says what that choice would show.
empty-title = No passage fits this selection
empty-text = Clear the filters to see all { $all } passages.
fold = Fold
compare-title = Side by side
compare-remove = take away { $issue } from the comparison

## Timeline
picture-timeline = Timeline with a row for each issue: what was said above its line, what was done below, by year
timeline-note = Above a row’s line: said. Below it: did. A bar is as wide as its date is vague: a year is a year wide.
timeline-broken = The line breaks where years with no dated passage or event are left out.
timeline-row = { $issue }: { $n } dated, { $undated } undated
timeline-undated = { $n } undated
timeline-events = { $n ->
    [one] { $n } event around them
   *[other] All { $n } events around them
 }
brush-from = Period from { $date }
brush-to = Period until { $date }
brush-window = Period { $from } to { $to }
brush-clear = All years
timeline-many = There are too many passages for a mark each. In each row, the longer a bar, the more passages at that time.
timeline-ghosts = Faint: passages outside this selection.

## Play
play = Play
play-pause = Pause
play-group = Play the years
play-back = A year back
play-next = A year on
play-all = all years
play-span = { $from }–{ $to }
play-speed = Speed
play-times = { $times }×
play-still = Your system asks for less motion, so the years move on only when you step.
play-runs = The years run, from { $from } to { $to }.
play-undated = { $n ->
    [one] { $n } undated passage stays out, as it has no year.
   *[other] { $n } undated passages stay out, as they have no year.
 }
play-told = Until { $year }: { $selection }
play-end = No later year has a dated passage.
key-play = in Play, go a year back or on

## Places
view-places = Places
picture-places = Map with a circle for each place that passages name
places-note = The more passages, the larger the circle. A passage that names two places is counted at both.
places-outside = { $n ->
    [one] { $n } place lies outside this part of the map.
   *[other] { $n } places lie outside this part of the map.
 }
places-hidden = { $n ->
    [one] { $n } passage by { $who } is not drawn.
   *[other] { $n } passages by { $who } are not drawn.
 }
places-land-waiting = The land is still loading.
places-land-missing = The land could not be loaded. The circles and the list stand without it.
places-forums = Forums and treaties
places-neither = No place or forum named
places-chosen = chosen
places-fit = Show all places
places-list = Places and forums
places-counts = { $placed } of { $all } passages name a place, { $forums } only a forum, { $neither } neither one.
places-none = No passage in this selection
notice-zoom = { $shown } of { $all } places in view, at { $scale } times the size of the whole world.

## Story
story-step = Step { $n } of { $all }: { $title }
story-steps = Steps of the story
story-next = Next
next-hit = Next hit
story-back = Back
story-explore = Explore this view
story-free = Open the whole figure
story-finding = The authors’ conclusion:
key-story = in the story, go a step back or on

## An issue
issue-evidence = { $issue }: the evidence
issue-rule = Measured against: { $rule }.
issue-concludes = What the { $source }’s authors conclude
issue-elsewhere = The { $source } treats this issue in a part that is not in this data set.
issue-nothing = The { $source } has no passage on this issue.
issue-hidden = Your filters hide all passages on this issue.
issue-sure = How sure is this?
entry-why = why
entry-why-of = why: { $score }
evidence-undated = Where no date stands, the { $source } gives none.
evidence-no-answer = No deed that answers it is cited.
evidence-no-answer-here = No deed in this selection answers it.
evidence-no-deeds = No deed on this issue is cited.
evidence-no-deeds-here = No deed on this issue is in this selection.
evidence-no-words = No words on this issue are cited.
evidence-no-words-here = No words on this issue are in this selection.
evidence-no-words-on = No words behind these deeds are cited.
evidence-no-words-on-here = No words behind these deeds are in this selection.
evidence-above = Answered above:
evidence-elsewhere = Answered under { $issue }:
compare-with = Compare with …
compare-away = take away

## A passage
card-ours = In our words.
card-ours-too = In our words:
card-quoted = Quoted in the { $source }:
card-scored = Scored: { $score }
card-reason = Reason:
card-deeds = What was done about it
card-words = The words it answers
card-no-words = No words that it answers are cited.
card-open-deed = open this deed
card-open-words = open these words
answer-matches = Matches
answer-diverges = Does not match
answer-qualifies = Matches in part
answer-by-source = The { $source } ties the two.
answer-by-scoring = Only the scorers tie the two.
card-other-words = { $n ->
    [one] Tied to { $n } other statement
   *[other] Tied to { $n } other statements
 }
card-place = Where it stands in the { $source }
card-locator = { $section }, paragraph { $n } of { $all }
card-opening = beginning “{ $words } …”
card-open-source = open the { $source }
card-aim = Aim that the { $source } names: { $aim }
card-category = The { $source } lists it under: { $category }
card-notes = Context from outside the { $source }
card-n-notes = { $n ->
    [one] { $n } note, not counted
   *[other] { $n } notes, not counted
 }
card-copy-link = Copy link
card-cite = Cite
card-dispute = Dispute this score
card-copy-report = Found an error?
report-contact = Report an error
place-short = { $section }, ¶{ $n }
place-numbered = Section { $number }
previous = Previous
next = Next
drawn-report = tied by the { $source }
drawn-coder = tied by the scorers only
link-matches = the deed does what the words say
link-diverges = the deed does the opposite, or less than was promised
link-qualifies = the deed narrows what the words mean
link-reinterprets = gives the other words a new meaning
link-reinterpreted = is given a new meaning by
link-echoes = says the same again
link-echoed = is said again by
link-escalates = makes the same claim, stronger and later
link-escalated = is made stronger later by
link-departs = goes back on what was said before
link-departed = is taken back later by

## Speakers
evidence-list = List
passages-unfold = Unfold all
passages-fold = Fold all
pages-span = Showing { $from }–{ $to } of { $all }.
pages-next = Show the next { $n }
pages-previous = Show the previous { $n }
counted = A number counts the passages of a mark.
evidence-as = Show as
evidence-table = Table
evidence-speakers = Speakers
view-speakers = Speakers
picture-speakers = Speakers: a strip for each, from { $low } to { $high }, with a mark for each statement
speakers-counts = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
 }: { $sides }
speakers-dated = { $n } dated, { $undated } undated
speakers-none-dated = none dated
speakers-all-dated = all dated
speakers-undated = undated
speakers-name = { $name }, { $role }. { $counts }. Scores in order: { $scores }
speakers-all = All speakers
speakers-walk = { $name }’s words in order
speakers-no-walk = The { $source } dates no statement here, so they have no order.
speakers-tray = Undated in the { $source }, so not in the order:
speakers-single = { $n ->
    [one] { $n } speaker with one statement:
   *[other] { $n } speakers with one statement each:
 }
speakers-out = { $n ->
    [one] { $n } more speaker says nothing in this selection.
   *[other] { $n } more speakers say nothing in this selection.
 }
speakers-order = Dated statements run down each strip in the order of their dates, joined by a thin line. The line is dashed where two dates overlap. How far down a mark stands tells no time.
speakers-ties = A strong line joins words when the later ones go back on the earlier ones, or make the same claim stronger. It is solid where the { $source } ties them, and dashed where only the scorers do. A mark off the thin line is another speaker’s.
speakers-tied = { $said } ({ $who }, { $date }) · { $drawn }

## Chain
chain-show = { $n ->
    [one] Show the chain of { $n } link
   *[other] Show the chain of { $n } links
 }
chain-picture = Chain of this passage: { $n ->
    [one] { $n } passage
   *[other] { $n } passages
 } and what ties them
chain-keys = Arrow keys left and right go along a link. Up and down go to the next one in the list. Home and End go to the first and the last. Enter opens.
chain-number = { $n } of { $all }
chain-here = this passage
chain-to = to { $number }: { $said }
chain-by = { $said } { $what }
chain-further = Further along the chain
chain-across = Also tied within it
chain-across-line = { $from } to { $to }: { $said }
chain-left-out = { $n ->
    [one] { $n } more passage lies further along and is not drawn:
   *[other] { $n } more passages lie further along and are not drawn:
 }
chain-more = and { $n } more
chain-told = Chain of { $n } passages.
chain-told-none = Chain hidden.
key-chain = in a chain, along its links; Home and End: the first and the last

## Evidence table
table-caption = All passages of this selection, by issue
column-side = Said or did
column-date = Date
column-speaker = Who
column-what = What
column-position = Score
column-locator = Place in the { $source }
sort-name = Sort by:
sort-by = Sort by { $column }
sort-ascending = ascending
sort-descending = descending
actor-done = as cited

## About
about-intro = Each passage has one score. A mark stands at the plain mean of its scores. No score weighs more than another. Where there is no passage, nothing is filled in.
about-scale = The scale
about-scale-code = Score
about-scale-said = A statement that …
about-scale-done = A deed that …
about-groups = Words and deeds match if their means are at most { $alike } apart. A match is no praise: both may be far from { $rules }.
about-thin = Evidence is thin if one of the two sides has only one passage. It is also thin if the result would change without one of its passages.
about-apart = Not counted with the rest: words by { $who }.
about-who = Who scored it
about-sources = What it covers
about-critic = What a critic would say
about-corrections = Corrections
about-no-corrections = None since the first version.
about-independence = The { $source }’s authors and publisher did not make this and do not endorse it.
about-all-cited = Each paragraph of the text is cited by at least one passage.
about-uncited-count = { $n ->
    [one] { $n } paragraph of the text is not cited. The data set says why.
   *[other] { $n } paragraphs of the text are not cited. The data set says why.
 }

## Help
help-title = How to read and use this
help-read = A ring shows the words { $side }, a square shows the deeds. An arrow runs from words to deeds: the longer it is, the less they match.
help-read-map = Words run across, deeds run up. Each issue has a ring on the slanting line, at its words. Its square stands right above or below, at its deeds, and the arrow joins the two. In the shaded band, words and deeds match. Issues with only one of the two stand in lists beside and below. Open an issue to see each of its passages as a small mark.
help-read-evidence = Here is each passage behind the pictures: who said it and to whom, or what was done. You see when, how it was scored, and where it stands in the { $source }.
help-read-speakers = Each strip is a speaker with two statements or more. A mark stands at the score of one statement. Dated marks run down in the order of their dates. Choose a speaker to see the words in full.
help-read-timeline = Each issue has a row. What was said stands above its line, what was done below. A mark stands at its date and is as wide as the date is vague. The end of the row says how many passages have no date. Drag the handles to choose some of the years.
help-read-places = The list has the places and forums with the most passages first. A mark with a number says how many passages of its kind there are. On the small map each circle is a place. The more passages, the larger it is.
help-open = Open an issue to see its passages. Open a passage to see the words, where they stand, and why they got their score.
help-keys = Keys
key-tab = go through buttons and marks
key-enter = open what has focus
key-arrows = in a picture, move to the next mark in that direction
key-escape = close what is open and go back
key-slash = search
key-brackets = previous and next passage
key-undo = take back a change of your scores; with Shift: do it again
help-share = Copy the address to share what you see. It keeps what you chose. If you chose no view, a narrow page opens Rows and a wide one the Map.

## Source line
source-line = { $authors }, { $title } ({ $publisher }, { $published })
source-short = Source: { $title } ({ $publisher }, { $published }).
coding-short = Scored by { $by }, { $date }.
coding-line = Scored by { $by }, { $date }, by version { $codebook } of its rules. Data version { $version }. { $method }
coding-unchecked = Nobody outside has checked the scores yet.
coding-checked = Somebody outside has checked the scores.

## The version of the data, where a link names one
version-pinned = This link keeps to version { $version } of the data.
version-newest = It is the newest.
version-same = The newest is version { $newest }. No passage was corrected since.
version-since = { $n ->
    [one] { $n } passage was corrected since. The newest is version { $newest }.
   *[other] { $n } passages were corrected since. The newest is version { $newest }.
 }
version-live = Show the newest
version-missing = This link asks for version { $asked } of the data. That can’t be found now. You see the newest, version { $own }.
version-alone = This link asks for version { $asked } of the data. This copy holds only version { $own }, so you see that.
version-unreached = Version { $asked } of the data can’t be reached now. You still see version { $own }.
version-newest-unreached = The newest data can’t be reached now. You still see version { $own }.
version-there = Open that version on the public page

## Notices
notice-copied = Copied.
notice-copied-note = A note is copied. Paste it into a message to whoever publishes this page, and add what is wrong.
notice-note-by-hand = Your browser does not let this page copy. Copy the text below by hand. Paste it into a message to whoever publishes this page, and add what is wrong.
notice-copy-failed = Your browser does not let this page copy. The text is marked below: copy it by hand.
notice-saved = Your browser has got a copy of this page, with this view and its data.
notice-save-failed = No copy could be saved. This place blocks downloads, or a part of the page is missing. Open the page itself at the address below and save it there.
notice-view = { $view }. { $selection }
notice-selection = { $n } of { $all } passages shown.
notice-searched = { $n } passages match.
notice-dropped = Part of this link can’t be shown here, so it is left out: { $what }
study-missing = What you asked for could not be fetched. Try again, or reload the page.
study-again = Try again
study-late = What you asked for is on its way.
dropped-free = Show the first view
notice-end = No more passages this way.
copy-title = Text to copy

## What can be copied
citation = { $who }, { $what }, { $date }. In: { $authors }, { $title }, { $publisher }, { $published }, { $place }. { $url } Scored { $code } ({ $words }) by { $by }, version { $version }. { $link }
report-dispute = I would give this passage another score. Scored now: { $now }. Passage: { $record } (data version { $version }). { $link } The reason given: { $reason } My score, and why:
report-error = Something about this passage is wrong, I think: { $record } (data version { $version }). { $link } What it says now: { $now } What would be right, and why:
report-error-general = Something in this data set is wrong, I think (data version { $version }). { $link } What it is, and what would be right:

## Share
share-link = Link to this view
share-link-page = Small page, which shows a card where links are unfolded
share-links = Links
share-link-issue = Link to this issue
share-embed = Other codes
share-iframe = Code (iframe)
share-element = Element for pages that you build
share-placeholder = Link that becomes a frame of the right height (needs a script)
share-static = Picture that links here
share-quotation = Quotation that links here
share-newsletter = Newsletter
share-amp = AMP
share-scroll = Story to scroll through
share-scroll-free = Look at all issues and passages yourself
share-picture = Pictures
share-screen = As on the screen
share-landscape = Wide, 1.91 : 1
share-square = Square, 1 : 1
share-portrait = Upright, 4 : 5
share-one-column = One column, 85 mm
share-two-columns = Two columns, 180 mm
share-letter = Newsletter, 600 px
share-texts = Texts
share-title = Title
share-caption = Caption
share-alt = Alternative text
share-description = Long description
share-data = Data
share-csv-shown = Passages shown, CSV
share-csv-all = All passages, CSV
share-csv-note = Commas part the columns of a CSV file. If your spreadsheet puts all into one column, use its import of text and choose the comma.
share-json-shown = Passages shown, JSON
share-json-all = All passages, JSON
share-citation = Citation
share-plain = Plain text
share-bibtex = BibTeX
share-csl = CSL-JSON
share-no-address = There is no link yet, as this page does not know its web address. Open it at that address. Or ask its publisher to build it with --url.
share-no-web-address = This code would not work elsewhere, as the page is open from a file. Open it at its web address (https://…). Or ask its publisher to build it with --url.
share-other-data = This code would show other data than you see: a host chose these for its own page. Copy the code of that page.
share-no-https = AMP pages need an address with https://, and this page has none.
share-more = { $n ->
    [one] and { $n } more issue
   *[other] and { $n } more issues
 }
share-all-passages = all { $all } passages
share-of-passages = { $n } of { $all } passages
share-searched = search: “{ $query }”
share-period-from = from { $from }
share-period-to = until { $to }
share-selected = A selection: { $n } of { $all } passages.
share-credit = Scored by { $by }. Source: { $publisher }, { $year }.
share-credit-version = Scored by { $by } (data version { $version }). Source: { $publisher }, { $year }.
share-scored-by = Scored by { $by }.
share-alt-gaps = Chart with a row for each issue.
share-alt-map = Map: words run across, deeds up.
share-alt-evidence = Table of passages by issue.
share-alt-speakers = Strips, one for each speaker, with a mark for each statement.
share-speakers = { $n ->
    [one] { $n } speaker
   *[other] { $n } speakers
 } with two statements or more, { $nsingle } with one.
share-walk = The words of { $name } in the order of their dates.
share-alt-timeline = Timeline of what was said and done.
share-alt-places = World map with a circle for each place that passages name.
share-alt-story = A step of the argument, “{ $title }”, with its picture.
share-alt-record = One passage, { $side }, { $who }, { $date }: { $what }
share-score = Scored: { $words }.
share-scored-as = Scored: { $words }, by { $by }.
share-scale-ends = The scale shows { $title }. It runs from “{ $left }” on the left to “{ $right }” on the right.
share-places-said = Words, from left to right: { $words }.
share-places-done = Deeds, from left to right: { $words }.
share-marks = A ring stands at the { $middle } of what was { $side }, a square at the { $middle } of the deeds. If they do not match, an arrow runs from words to deeds. It is dashed where evidence is thin.
share-not-covered = Not in this data set: { $issues }.
share-nothing-selected = No passage in this selection: { $issues }.
share-partly = This file holds { $n } of the { $all } passages.
share-cite-view = { $by }: { $title }. Data version { $version }, { $date }. Scores of passages in { $source }. { $link }
share-cite-source = { $authors }, { $title }, { $publisher }, { $published }
share-cite-note = Data version { $version }. Scores of passages in { $source }.
share-cite-score = Scored “{ $words }”.
share-coding = Scored by { $by }, { $date }, data version { $version }.
share-unchecked = Nobody outside the project has checked the scores yet.
share-checked = The scores were checked from outside.
share-source = Source: { $source }.
share-show-all = Show all
share = Share
share-waiting = Preparing what can be shared …
share-failed = This part could not be loaded. Close this and try again, or copy the address of this page.
notice-file-saved = The file is ready.
notice-file-refused = Did no file come? Then this place blocks files. Open the page itself, at the address below, and save it there.
open-page = Open the page
share-framed = The site you are on may block files.
share-copy = Copy
share-system = Share with an app …
share-version = Data in links and codes
share-live = Live: takes in corrections
share-pinned = Pinned: keeps this version
share-picture-note = The picture holds the headline, the key, the source and the link. It also says who scored it. You can read the print forms without colour.
share-editors = For editors: licences, corrections, hosting
share-what = What
share-what-passage = This passage
share-what-issue = This issue
share-what-view = This view: { $view }
share-what-figure = The whole figure
share-where = Where
share-web = Web page
share-print = Print
share-social = Social
share-form = Form of the picture
share-look = Look
share-theme = Theme
share-light = Light
share-dark = Dark
share-auto = As the reader’s device
share-heading = Headline
share-heading-on = The figure’s headline
share-heading-off = Your own headline
share-type = Letters of headlines
share-serif = Serif headlines
share-sans = Sans-serif headlines
share-accent = Colour of a bar on top
share-accent-none = No bar
share-words = Words
share-headline = Headline
share-length = { $n } of { $most } characters
share-again = Bring back ours
share-width = Width
share-px = { $width } px
share-size = { $width } px wide, { $height } px high
share-size-unknown = { $width } px wide
share-preview = Preview of what you get
share-take-code = Copy the code
share-take-both = Copy the code and save its picture
share-take-picture = Save the picture
share-take-pdf = Save the PDF
share-also = Also as
share-upload = The code shows { $file }. Upload that picture and put its address in place of the name.
share-more-ways = More: other codes and formats, texts, data, citation
share-no-letters = The letters in this data set are not all in the fonts for PDF files. Save the SVG instead.
share-save-copy = Save a copy of this page

## Small pages: one issue or one record by itself
small-words = { $issue }: words of { $who }, { $date }
small-deed = { $issue }: a deed, { $date }
small-from = From { $title } ({ $publisher }, { $published }), scored by { $by }.
small-live = Open in the interactive picture
small-editors = For editors

## Small forms
form-no-issue = This strip shows one issue, but its address names none that is in this data set.
form-no-record = This card shows one passage, but its address names none that is in this data set.

## Failures
failed-data = The data file could not be read. It is damaged, or meant for another version of this page. Reload the page. If that does not help, tell its publisher.

## Without a program
needs-script = You need JavaScript to search, filter and open a passage. It is off in this browser.
all-passages = All passages, by issue
whole-data = The whole data set as text
still-loading = The picture is loading …
still-off = A program draws this picture, and programs are off in this browser.
still-turn-on = Turn JavaScript on for this page and reload it.
still-or-read = Or read { $data }.
still-whole-data = the whole data set as text
still-off-here = Programs are off here, so nothing can be opened. This is “{ $title }”: other data can’t be shown without programs. { $page } or read { $data }.
newer = A newer version of this page is there.
newer-show = Show it

## Promises with what came of each
promised-first = { $n } of { $all } promises { $label }
promised-count = { $n } { $label }
promised-none = { $n ->
    [one] { $n } promise
   *[other] { $n } promises
 }
promised-apart = The others: { $list }.
promised-reached = { $n } of { $all } promised amounts reached
promised-pair = promised { $target }, reached { $reached }
promised-without = { $n } more without a reached amount
promised-all = { $n ->
    [one] The promise and what happened
   *[other] All { $n } promises and what happened
 }
promised-said = Promised
promised-happened = What happened
promised-ring = promised
promised-square = reached
promised-both = reached as promised
promised-amount = promised: { $amount }
promised-no-amount = No amount is given.
promised-until = until { $date }
promised-rated = as of { $date }
promised-disputed = Disputed
promised-by-actor = The same promises, by who made them
promised-by-issue = The same promises, by issue
promised-no-issue = Without an issue
promised-no-actor = Without a name
promised-version = Version of { $date }.
promised-rated-by = Rated by { $by }.
promised-source = Source

## Sentences of the scripts around the program
script-advice = Reload the page. If that does not help, your browser or network may block WebAssembly or a file that this page needs.
script-advice-file = A part of this file is damaged, or your browser does not run WebAssembly. Get the file again where you have it from, or open it in another browser.
script-copied = Copied
script-copy-report = Copy a report of the error
script-data-arrived = Data that have arrived
script-data-coming = The data are on their way.
script-data-late = The data are still on their way.
script-data-load = Load the data
script-data-not-yet = Other data can’t be shown yet.
script-data-stop = Stop loading
script-data-stopped = Loading the data was stopped.
script-file-unread = The file could not be read. Choose it again. If that does not help, reload the page.
script-later = Reload the page. If that does not help, come back later.
script-late = The interactive picture is still on its way.
script-late-what = Wait a little longer, or reload the page.
script-not-shown = This picture can’t be shown now.
script-not-started = The interactive picture could not be started.
script-old = This page is older than the files on its server.
script-old-keeps = A part of it can’t be loaded any more. Reload the page; what you see stays.
script-old-part = A part of it can’t be loaded any more. Reload the page.
script-outdated = This page is older than the files on its server. Reload the page.
script-part-damaged = This file is damaged: a part of it can't be unpacked. Get the file again from where you have it.
script-part-missing = This file lacks its part { $file }. It was saved without it or cut off. Get the file again from where you have it.
script-reload = Reload the page
script-report = Report of the error
script-start-again = Start again
script-still-read = You can still read the evidence:
script-stopped = The interactive picture stopped because of an error.
script-stopped-what = Below is what it showed last. Its controls don’t work until you start again.
script-whole-data = The whole data set as text

## Your own data: The page
own-title = Use your own data
own-language = English
own-languages = Language of this page
own-lede = From a spreadsheet to a figure of what was said and what was done. Four steps, about ten minutes, no code.
own-summary = From a spreadsheet to a figure of what was said and what was done. Nothing is sent anywhere: your file is read by this page, in this browser.
own-off = This needs a browser that runs the page’s program. If nothing else appears here, the program could not be loaded; loading the page again may help. A page that was opened as a file, with an address that begins with file:, can’t load it: it needs a web server.
own-example = An example:
own-private = Nothing is sent anywhere. Your file is read by this page, in this browser.
own-kept = Your file and your choices are kept in this browser, so that you can go on later.
own-forget = Forget everything
own-forgotten = Everything that was kept in this browser is gone.
own-undo = Undo: { $what }
own-undone = Undone: { $what }.
own-steps = Steps
own-step-take = Take
own-step-columns = Columns
own-step-scale = Scale
own-step-look = Look and publish
own-on-columns = Go on to the columns
own-on-scale = These are right: go on to the scale
own-on-look = Go on to the figure

## Your own data: What undo undoes
own-undo-file = the file “{ $name }”
own-undo-map = the choices of last month
own-undo-how = how the file is read
own-undo-role = the meaning of “{ $name }”
own-undo-confirm-one = “{ $name }” confirmed
own-undo-wide = issues as columns
own-undo-join = the second file
own-undo-mend = the cell in row { $row }, “{ $name }”
own-undo-kind = the kind of data
own-undo-status = the order of statuses
own-undo-scale = the scale
own-undo-words = title and sources
own-undo-dates = how dates are written
own-undo-split = how cells are split
own-undo-audience = to whom words are said
own-undo-address = the address

## Your own data: Step 1
own-take-heading = Which table?
own-take-drop = Drop a file here
own-take-or = or
own-take-pick = Choose a file
own-take-paste = Paste from a spreadsheet
own-take-paste-help = Select the rows in your spreadsheet, with the header, and copy them. Then press Ctrl+V (⌘V on a Mac) in this field.
own-take-paste-use = Use this text
own-take-pasted = Pasted table
own-take-forms = CSV, TSV, Excel (.xlsx), OpenDocument (.ods) or JSON, up to 32 MB.
own-take-before = Did you publish a figure last month?
own-take-months = Drop its { $file }, its ZIP or its page here too, and this month’s table is read the same way.
own-take-template = No table yet? Start from a template:
own-take-template-xlsx = Excel
own-take-template-csv = CSV
own-take-needs = A row for each promise is enough: its issue, what was promised, and what became of it.
own-taking = Reading { $name } …
own-cancel = Stop reading
own-cancelled = Stopped. All is as it was before.
own-refused = This file can’t be used
own-refused-second = The second file can’t be used
own-too-large = It has { $size } MB; at most { $most } MB are read. A sheet without pictures and past years is smaller.
own-lost = The browser ended the reading, mostly because the file needs more memory than there is. A smaller file may work.
own-again = This table is read by your last choices, and has the title and the address of your last figure.
own-map-read = Your choices of last month were read. Now drop the table.
own-found-heading = What was found
own-found-as = Read as: { $how }
own-found-rows-value = { $n ->
    [one] { $n } row in { $columns } columns
   *[other] { $n } rows in { $columns } columns
 }
own-found-encoding = Text encoding
own-found-delimiter = Between cells
own-found-sheet = Sheet
own-found-list = List in the file
own-found-header = Header in row
own-found-preamble = Above the header
own-found-mended = Mended on the way
own-found-first = The first rows
own-found-wrong = Is something wrong here? Change it; the file is read again.
own-delimiter-comma = comma
own-delimiter-semicolon = semicolon
own-delimiter-tab = tab
own-delimiter-bar = bar |

## Your own data: Step 2
own-columns-heading = What does each column mean?
own-columns-help = Guessed from names and cells. Change what is wrong. What has a meaning here is published; all else is left out.
own-columns-check = Please check these
own-columns-clear = Clear from their names and cells
own-columns-left = Left out, unless you give them a meaning
own-check-first = “{ $name }” needs your eye: tick “Correct”, or choose another meaning.
own-column-empty = no cells
own-column-confirm = Correct
own-column-confirm-of = “{ $name }” is correct
own-column-means-of = Meaning of “{ $name }”
intake-role-none = is not used
intake-role-issue = the issue: a row of the figure
intake-role-said = what was said or promised
intake-role-done = what was done or happened
intake-role-status = the status (kept, broken …)
intake-role-said-value = number said or promised
intake-role-done-value = number done or reached
intake-role-kind = kind of row: words or deed
intake-role-text = the words or the deed
intake-role-value = number of the words or deed
intake-role-who = who said or promised it
intake-role-to = to whom it was said
intake-role-date = when it was said or promised
intake-role-date-row = when it was said or done
intake-role-deadline = until when it was promised
intake-role-done-date = when it was done, or the status was set
intake-role-source = link to what was said
intake-role-done-source = link to what was done
intake-role-reason = why this status or number
intake-role-quote = exact words
intake-role-place = where
intake-role-group = kind of deed
intake-role-history = earlier statuses with their dates
intake-role-disputed = whether it is disputed
intake-role-id = an id that stays from month to month
own-group-needed = Needed
own-needs-heading = Still needed
own-need-rows = Which column names the issues, or who promised?
own-need-said = Which column has what was said or promised?
own-need-status = Which column has the status?
own-need-said-value = Which column has the promised number?
own-need-done-value = Which column has the reached number?
own-need-value = Which column has the positions?
own-choose = Choose a column
own-dates-heading = How are your dates written?
own-dates-ask = “{ $date }” can be read in two ways. Which is meant?
own-dates-day = { $date }: the day comes first
own-dates-month = { $date }: the month comes first
own-split-heading = Several values in one cell
own-split-of = How “{ $name }” is split
own-split-none = one value in a cell
own-split-sign = separated by { $sign }
own-split-line = separated by line breaks
own-wide-heading = Has each issue columns of its own?
own-wide-help = Say each party has a row. The columns are then “Homes pledge”, “Homes status”, “Climate pledge” and so on.
own-wide-tick = Yes: tick them above
own-wide-is = is an issue’s column
own-wide-name = Name of the issue
own-wide-role = What the column tells of it
own-join-heading = A second table
own-join-help = For example targets in one table and yearly figures in another. A column that both have holds them together.
own-join-add = Add a second table
own-join-remove = Remove it
own-join-on = The same in both: here
own-join-their = and there
own-join-value = The number that was reached
own-join-year = Its year; the last one counts
own-join-base = Year to compare with, here
own-join-take = What counts
own-join-last = the last number
own-join-fall = by how many percent it fell since then
own-join-rise = by how many percent it rose since then
own-join-none = there is none

## Your own data: Step 3
own-scale-heading = What is compared?
own-kind-outcomes = Promises with a status
own-kind-outcomes-help = Each promise is a square: kept, in part, broken.
own-kind-amounts = Amounts
own-kind-amounts-help = What was promised and what was reached, in numbers.
own-kind-positions = Positions
own-kind-positions-help = Words and deeds on a scale with two ends.
own-status-heading = From kept to broken
own-status-help = Drag the lines into order, or use the buttons. The headline counts each line and begins with the first.
own-status-more = Show one under another name, or two as one
own-status-best = kept
own-status-worst = not kept
own-status-apart = Neither kept nor broken
own-status-apart-help = Such as “in progress”. They are counted on their own.
own-status-up = Move “{ $name }” up
own-status-down = Move “{ $name }” down
own-status-join = drawn like the line above
own-status-label = Shown as
own-status-label-of = How readers see “{ $name }”
own-status-count = { $n ->
    [one] { $n } row
   *[other] { $n } rows
 }
own-status-none = No column has statuses yet. Step 2 says which it is.
own-scale-match = What counts as a match
own-scale-match-help = Words and deeds match if they are no further apart than this. An issue with several has the mean of each.
own-scale-numbers = From { $low } to { $high } in steps of { $step }. A match differs by at most { $alike }.
own-scale-alike = Largest difference that is a match
own-scale-unit = Unit, such as % or km
own-scale-full = Promised amount where the table has none
own-scale-more = at its amount or above
own-scale-less = at its amount or below
own-scale-title = What the scale measures, such as “common rules”
own-scale-low = Low end
own-scale-high = High end
own-scale-step = Step
own-scale-low-label = Words for the low end, such as “rejects them”
own-scale-high-label = Words for the high end, such as “accepts them”
own-scale-toward = Which end is in favour?
own-scale-words = Words for each number
own-scale-words-help = Readers see these instead of numbers. What stays empty shows the number.
own-scale-example-said = such as: promises it
own-scale-example-done = such as: keeps it
own-scale-example-ticks = such as: keeps
own-scale-example-both = such as: both keep it
own-scale-words-said = What was said
own-scale-words-done = What was done
own-audience-heading = To whom words are said
own-audience-help = Deeds are compared with what was said to some of them.
own-audience-side = Role
own-audience-abroad = compared with deeds
own-audience-home = compared with those words
own-audience-unclear = stands apart

## Your own data: Step 4
own-look-heading = Your figure
own-look-none = There is no figure yet
own-look-none-help = Something that it needs is missing. The list says what.
own-look-phone = On a phone
own-look-wide = On its own page, in a wide window
own-look-making = Drawing …
own-look-publish = Go to publishing
own-problems-heading = Problems
own-problems-none = No problems were found.
own-problems-stops = { $n ->
    [one] { $n } keeps the figure from being drawn
   *[other] { $n } keep the figure from being drawn
 }
own-problems-row = { $n ->
    [one] { $n } row is left out
   *[other] { $n } rows are left out
 }
own-problems-cell = { $n ->
    [one] { $n } cell is left out
   *[other] { $n } cells are left out
 }
own-problems-apart = { $n ->
    [one] { $n } has no place on the scale
   *[other] { $n } have no place on the scale
 }
own-problems-note = { $n ->
    [one] { $n } note
   *[other] { $n } notes
 }
own-problems-all = Show { $n } more
own-problem-row = Row { $row }
own-problem-rows = Rows { $rows }
own-problem-rows-more = Rows { $rows } and { $n } more
own-problem-whole = Whole table
own-problem-found = Found { $found }.
own-problem-right = Right would be { $expected }.
own-problem-near = Did you mean “{ $near }”?
own-problem-use = Use “{ $near }”
own-problem-effect-stops = Nothing can be drawn without it.
own-problem-effect-row = The row is left out.
own-problem-effect-cell = The cell is left out.
own-problem-effect-apart = It is counted without a place on the scale.
own-problem-hide = Hide
own-mend-help = Change the cell here. Your file stays as it is; you can save the mended table below.
own-mended = Row { $row }, “{ $name }” was changed.
own-mends = { $n ->
    [one] { $n } cell was changed on this page.
   *[other] { $n } cells were changed on this page.
 }
own-texts-heading = Title and sources
own-texts-help = What readers see around the figure. All but the title may stay empty.
own-texts-more = Headline, method, language and more
own-text-title-help = It is taken from the file’s name until you write another.
own-text-headline = Headline: what it shows
own-text-headline-help = Left empty, it is counted: “{ $headline }”
own-text-lede = One sentence: what the table is
own-text-by = Who rated or scored it
own-text-method = How, in one sentence
own-text-source = The source, as readers see it
own-text-publisher = Its publisher
own-text-url = Its address on the web
own-text-contact = Where to report errors (address or mailto:)
own-text-rows = Each row of the figure is
own-text-rows-issue = an issue
own-text-rows-who = whoever promised
own-text-lang = Language of the figure
own-text-lang-help = In this language the figure speaks around your texts.
own-text-lang-other = Another
own-text-lang-code = Its code, such as de or no. The figure’s own words are then in English.
own-publish-page = Save as one file
own-publish-page-help = A page that works without a network and without a server. Send it, or open it.
own-publish-folder = Save the folder (ZIP)
own-publish-folder-help = Unpacked, it is the folder “{ $folder }”. Put it on your web server. If the address changes later, save the folder again.
own-publish-folder-there = Unpacked, it is the folder “{ $folder }”. Put it on your web server so that its address is { $address }. If the address changes later, save the folder again.
own-publish-folder-inside = Unpack it, and put what is in its folder where { $address } leads. If the address changes later, save the folder again.
own-publish-address = Where the folder will stand
own-publish-address-help = Its web address, for embed codes and previews of links. It may stay empty.
own-publish-codes = Embed codes
own-publish-codes-help = They show the figure from the address above. EMBED.txt in the ZIP has others.
own-publish-codes-example = They work when the folder is on your server. Put its address in place of { $address }. EMBED.txt in the ZIP has others.
own-publish-alone = Without a website
own-publish-frame = A frame of fixed height, for pages that allow no scripts
own-publish-link = The figure at its full height
own-copied = Copied
own-publish-more = For next month
own-publish-next = Next month’s table: drop it anywhere on this page, or
own-publish-again = Then put the new folder where the old one stands. Address and codes stay the same.
own-publish-map = Save your choices (map.toml)
own-publish-map-help = Next month, drop the new table on this page: it is read the same way. In another browser, drop this file first.
own-publish-data = Save the data (JSON)
own-publish-table = Save the mended table (CSV)
own-writing = Writing …
own-written = { $name } was saved.
own-no-kit = What is published could not be loaded from this page’s server. Check the connection and try again.
own-not-written = The file could not be written.
own-undo-anew = beginning anew
own-forget-ask = The table and all choices are deleted. Nothing brings them back.
own-forget-all = Delete them
own-forget-not = Keep them
own-taken = { $percent } %
own-anew = It is for another figure: begin anew
own-missing-heading = Not in this table
own-missing-ask = “{ $name }” is missing. Which column is it now?
own-missing-use = It is “{ $name }”
own-missing-none = It is left out
own-status-add = Add “{ $status }” to the scale
own-status-added = “{ $status }” is on the list of statuses, without a place. Step 3 gives it one.
own-status-new = New in this table
own-scale-words-ticks = at the axis, short
own-scale-words-both = where both match
own-issue-words = How issues are named in sentences
own-issue-words-help = For example “Internet” above its row, “the internet” inside a sentence, measured against “free speech”. What stays empty takes the name from the table.
own-issue-inline = inside a sentence
own-issue-rule = measured against
own-problem-effect-text = It is left out.
own-text-rules = What words and deeds are measured against, such as “the plan”
own-text-leaders = Those whose words count, such as “ministers”
own-text-extent = When the evidence ends, as a sentence
own-publish-host = On your website
own-publish-address-bad = This is no web address. One begins with https://, such as { $address }.
own-scale-miss = May miss it by, and still count as reached
own-scale-reached = A promise is reached

## Tables: what is no table, or can’t be read
intake-kind-text = text table
intake-kind-xlsx = Excel workbook
intake-kind-ods = OpenDocument workbook
intake-empty = The file is empty.
intake-pdf = This is a PDF. A figure needs the table that it was made from: ask for the CSV or XLSX file.
intake-picture = This is a picture ({ $kind }), not a table.
intake-picture-or-sound = This is a picture or a sound, not a table.
intake-xls = This is an old Excel file (.xls), or a workbook with a password. Open it in Excel or LibreOffice and save it as .xlsx without a password.
intake-rtf = This is a text document (RTF), not a table.
intake-compressed = This is a compressed file ({ $kind }). Unpack it first.
intake-database = This is a database (SQLite). Export the table as CSV.
intake-parquet = This is a Parquet file. Export the table as CSV.
intake-cut = The workbook is damaged: it can’t be unpacked. It may not have been downloaded to its end.
intake-xlsb = This is a binary Excel workbook (.xlsb). Save it as .xlsx.
intake-word = This is a Word document, not a table. Copy its table into a sheet.
intake-slides = This is a presentation, not a table.
intake-numbers = This is a Numbers file. Export it as XLSX or CSV.
intake-zip = This is a ZIP file without a workbook in it. Unpack it and choose the table.
intake-login = This is a page that asks for a login, not a table. The sheet is not public: share it with everybody who has the link, or download it and choose the file.
intake-web-page = This is a web page, not a table. Download the table itself as CSV or XLSX.
intake-xml = This is an XML file, not a table. Export it as CSV.
intake-strange = This is no text and no workbook: it can’t be read as a table. CSV, TSV, XLSX, ODS and JSON are read.
intake-too-large = The file has { $size } MB; at most { $most } MB are read. A sheet without pictures and past years is smaller.
intake-unpacked = The workbook holds more than { $most } MB when it is unpacked. It is too large, or it is no ordinary workbook.
intake-repeats = The file would take far more memory than its size tells: it holds the same long texts or empty cells again and again.
intake-rows-most = The table has more than { $most } rows, which is more than a figure can show.
intake-columns-most = Row { $row } has more than { $most } columns.
intake-cells-most = The table has more than { $most } filled cells.
intake-cell-most = Row { $row } has a cell of more than { $most } characters. A quotation mark may be missing there.
intake-encoding = There is no encoding named “{ $name }”. Names are such as UTF-8, windows-1252 or UTF-16LE.
intake-delimiter = “{ $sign }” can’t stand between cells. Use a comma, a semicolon, a tab or a bar.
intake-no-rows = The file holds no rows.
intake-header-empty = Row { $row }, which should be the header, holds nothing.
intake-header-only = The table has a header but no rows below it.
intake-json-no-list = The JSON holds no list of records, such as { $example }.
intake-json-empty = The list in the JSON holds no records.
intake-json-no-key = The JSON has no list at “{ $path }”: there is no “{ $key }”.
intake-json-not-list = What stands at “{ $path }” in the JSON is no list.
intake-json-many = The JSON holds more than { $most } values, which is too much for its size.
intake-json-cut = The JSON ends too early, at line { $line }, character { $character }. It may not have been downloaded to its end.
intake-json-deep = The JSON is nested too deeply to be a table.
intake-json-broken = The file is no JSON from line { $line }, character { $character } on. A comma, a quotation mark or a bracket may be missing just before.
intake-no-sheet = The workbook has no sheet.
intake-no-visible-sheet = The workbook has no visible sheet.
intake-not-sheet = This is an OpenDocument text or picture, not a sheet.
intake-damaged-ods = The workbook is damaged: a part of it can’t be read. Open it in LibreOffice and save it again.
intake-damaged-xlsx = The workbook is damaged: a part of it can’t be read. Open it in Excel or LibreOffice and save it again.
intake-damaged-zip = The workbook is damaged: it can’t be unpacked.
intake-damaged-order = The workbook is damaged: its rows are out of order.
intake-sheet-unknown = The workbook has no sheet named “{ $sheet }”. It has: { $sheets }.
intake-sheet-gone = The workbook names a sheet “{ $sheet }” that it doesn’t hold.
intake-locked = The workbook has a password, or it is packed in a way that is not read.
intake-password = The workbook has a password. Save it without one.

## Tables: what was mended on the way
intake-mark = A quotation mark is never closed. It was read as a character, so that the rows after it stand.
intake-unreadable = { $n } characters can’t be read as { $encoding }. They are shown as “{ $sign }”; another encoding may be right.

## Tables: what is wrong with the file of choices, map.toml. $place is one of the first two
intake-map = The mapping
intake-map-line = Line { $line } of the mapping
intake-map-unknown = { $place } has “{ $name }”, which is not known there; known are { $known }.
intake-map-lacks = { $place } lacks “{ $name }”.
intake-map-form = { $place } holds a value of another form than is needed there: a text stands in quotation marks, a number without.
intake-map-twice = { $place } names the same thing a second time.
intake-map-broken = { $place } can’t be read. A text stands in quotation marks, a list in brackets, and each entry on a line of its own.
intake-map-unwritten = The mapping can’t be written.

## Tables: what was found in a cell or in the table. Each stands in “Found …”
intake-nothing = nothing
intake-quoted = “{ $cell }”
intake-two = a second table, and nothing that says how both belong together
intake-no-row = no row that can be drawn
intake-rows = { $n } rows
intake-issues = { $n } different issues
intake-people = { $n } different parties or persons
intake-not-shown = a column that is read as “{ $role }”, which this kind of data does not show
intake-compares-nothing = no issue that has both words and deeds, so nothing is compared
intake-need-both = the same name of an issue for both
intake-twice = the promise of row { $row } again, with other cells; both are counted
intake-twice-id = the id of row { $row } again; both are counted
intake-need-one-row = one row for each promise
intake-repeated = the same cells as in row { $row }
intake-no-column = no such column
intake-lacks-rows = no column with issues or with who promised
intake-lacks-positions = no column with positions
intake-lacks-said-position = no column with the position of the words
intake-lacks-done-position = no column with the position of the deeds
intake-lacks-said = no column with what was said or promised
intake-lacks-status = no column with a status
intake-lacks-reached = no column with the amount that was reached
intake-lacks-promised = no column with the promised amount
intake-scale = a scale from { $low } to { $high } in steps of { $step }
intake-no-ends = no words for the ends of the scale
intake-span = a span up to { $end }
intake-second = { $column } (second table)
intake-characters = { $n ->
    [one] { $n } character
   *[other] { $n } characters
 }
intake-entries = { $n } entries
intake-widest = { $n ->
    [0] no { "{widest}" }
   *[other] { "{widest}" } { $n } times
 }
intake-brace = a brace that stands for nothing here
intake-not-allowed = something that the format does not allow
intake-in-data = { $found } at { $place } in the data
intake-only-part = “{ $cell }”, of which readers see only { $date }

## Tables: what would be right. Each stands in “Right would be …”
intake-need-shared = a column that both have
intake-need-shorter = at most { $most } characters
intake-need-one = at least one
intake-need-fewer-rows = at most { $most } in a figure
intake-need-fewer = at most { $most }; another column may hold them
intake-need-shown = a column that is shown, or none
intake-need-clean = a file without it
intake-need-differing = a row that differs, or none
intake-need-column = a column that has them
intake-need-named = a column named “{ $name }”
intake-need-named-first = a column named “{ $name }” in the first table
intake-need-named-second = a column named “{ $name }” in the second table
intake-need-number = a number
intake-need-numbers = a number, such as 12, 0.5 or 26-28
intake-need-key = a key that the second table has too
intake-need-year = a year of which the second table has an amount
intake-need-issue = the name of an issue
intake-need-kind = said or did
intake-need-audience = one of at most { $most } audiences; what is left counts as unclear
intake-need-position = a number from { $low } to { $high } in steps of { $step }
intake-need-scale = a low end, a high end above it, and steps that lead from one to the other
intake-need-ends = what they mean
intake-need-promise = what was promised
intake-need-row = an issue, or who promised
intake-need-status-apart = a status. It is counted as “{ $label }”
intake-need-one-of = one of { $known }
intake-need-history = a date before each status, such as 2024-05-01: in progress
intake-need-amount = one amount; its lower end is drawn
intake-need-target = the promised amount
intake-need-date = a date such as 2018-06-22, 2018-06, 2018 or 2014/2015
intake-need-clear-date = a date of which day and month can be told apart
intake-need-address = an address that begins with https:// or http://
intake-need-text = a text
intake-need-fewer-entries = at most { $most }; a row counts once for each of its issues
intake-need-widest = { "{widest}" } once: the issue with the widest gap will stand there
intake-need-braces = no braces but { $known }
intake-need-language = the code of a language, such as en, fr or pt-BR
intake-need-contact = an address that begins with https://, http:// or mailto:
intake-need-format = what the format allows

## Tables: texts of a figure that have no field on the page, only in map.toml
intake-text-source = What the source is called
intake-text-label = the name above its row
intake-text-about = what it is about
intake-need-address-words = an address that begins with https:// or http://. It is shown as words, without a link

## Tables: texts of a figure that its table doesn’t give, in the figure’s language
intake-title = Said and done
intake-name = The table
intake-by = the authors of the table
intake-publisher = own table
intake-extent = all rows that could be read
intake-section = Rows of the table
intake-method = The scores are those of the table.
intake-method-statuses = The statuses are those of the table.
intake-method-amounts = The amounts are those of the table.
intake-note = Source given in the table.
intake-nobody = Speaker not named
intake-said-to = said to { $whom }
intake-scale-title = the table’s scale
intake-terms-source = table
intake-terms-rules = the goal
intake-terms-leaders = main speakers
intake-terms-interpreters = other voices
intake-lede-positions = A table gives { "{statements}" } statements and { "{actions}" } deeds with their scores.
intake-lede-promises = A table lists { "{promises}" } promises with what came of each.
intake-promise = Promise
intake-status-none = no status given

## The page for editors. No program has these; the build writes them into its pages. Variables that stand for tags come in pairs
editors-summary = Who made this picture, its licences, how it is corrected, that it tracks nobody, and how to host and embed it.
editors-lede = Who made this picture, what you may do with it, and how it comes onto your page.
editors-made = Who made it
editors-scores = The scores are a judgement, made by one set of rules. Each stands with its reason and its place in the { $source }, so that you can check it. { $page }The picture’s own page{ $end } says under { $about } how the scoring works and what a critic would say.
editors-may = What you may do with it
editors-licence = The program, our summaries, the scores and their reasons: use, change and republish them, under the { $mit }MIT licence{ $end } or the { $apache }Apache licence 2.0{ $end }, as you choose.
editors-licence-program = The program that draws the picture: use, change and republish it, under the MIT licence or the Apache licence 2.0, as you choose. What you may do with the texts and scores, those who made the data say.
editors-quotes = The quotations belong to their speakers and authors. They are short, and cited with their place. Please cite them the same way.
editors-line = Please keep the source line with the picture. It says whose words these are and who scored them.
editors-corrected = How it is corrected
editors-version = This page shows version { $version } of the data. A correction makes a new version. It is listed here with its date, what stood there before, and why.
editors-releases = Old versions are kept for ever: { $releases }.
editors-report = Every passage in the picture has a button, { $report }. It prepares a text with the passage, its version and its link.
editors-report-nobody = Every passage in the picture has a button, { $report }. It prepares a text with the passage, its version and its link. Send it to whoever gave you this page.
editors-readers = Your readers
editors-tracking = It sets no cookies and tracks nobody. It takes no fingerprints and shows no ads.
editors-server = It gets files only from the server that it came from. It tells nobody what a reader does.
editors-access = It works with a keyboard, with a screen reader, without a mouse, on paper, and in light and dark. It fits from 280 pixels of width. With programs off the page still shows its picture and all passages as text.
editors-embed = How to embed it
editors-share = Open { $page }the picture’s own page{ $end }, open the issue or the view that you want, and choose { $share }. On one side you see what you get, as wide as on a phone or in a column. On the other side you choose what, where, how it looks and with which words. One button copies the code or saves the file.
editors-web = On a web page
editors-web-how = A frame with the height that you see. Where your system lets scripts through, the link that becomes a frame (under { $more }) always has the right height, and stays a link if the script never comes.
editors-print = In print
editors-print-how = PDF with its fonts, 85 or 180 mm wide; SVG; PNG at 300 dots per inch. It can be read without colour.
editors-post = In a post
editors-post-how = A picture in the proportions 1.91 : 1, 1 : 1 or 4 : 5, with a text for those who can’t see it.
editors-newsletter = In a newsletter
editors-newsletter-how = The code and the picture that it shows. Upload the picture and put its address into the code.
editors-amp = On an AMP page
editors-amp-how = An { $code }.
editors-choices = Theme, headline, caption, alternative text and a bar in your colour are yours to choose. The colours of the marks and the source line stay as they are.
editors-hand = By hand
editors-addresses = Every view has its own address. Every issue and every passage has a small page too. It shows a card where links are unfolded, and its frame where oEmbed is known:
editors-frame = A frame with one issue, in the reader’s theme, without its headline:
editors-element = A link that becomes the frame, and an element for pages that you build yourself:
editors-host = How to host it
editors-copy = Copy all files of this folder to any web server; nothing runs there. Serve it over https.
editors-types = Types
editors-types-how = { $types }. Most servers know them.
editors-compression = Compression
editors-compression-how = brotli or gzip, for { $wasm } and { $bin } too.
editors-caching = Caching
editors-caching-how = What is asked for with { $query } may be kept for ever. { $files } should be asked for again: { $header }.
editors-origin = Frames without an origin
editors-origin-how = A page may put the picture into { $frame }. With { $header } it loads fastest there; without, it still loads.
editors-policy = Policy
editors-policy-how = The picture works under this content security policy. Better is the one in { $file }, which also lets its styles stand in the page; under this one they are fetched as files:
editors-sums = If you host a copy, { $file } has a sum of each file, to check the copy by. Don’t write these sums into pages that show the picture: with the next correction they would refuse it.
editors-own = Your own data
editors-own-how = { $page }Use your own data{ $end }: a page that makes such a figure of your spreadsheet of promises, targets or positions. It takes about ten minutes and no code, and sends nothing anywhere.
editors-data = The data
editors-data-how = { $data }All passages as JSON{ $end }, with { $schema }their format{ $end }. From the picture you can save what it shows as a table (CSV, with commas). If your spreadsheet puts all into one column, import the file as text and choose the comma.
