# Interface words in English. One file a language; the build turns each message into a typed function.
# $n… are counts; other variables are texts.

## Sides, voices, kinds
side-abroad = said abroad
side-home = said at home
side-unclear = said, audience unclear
side-done = done
voice-leader = officials and official texts
voice-interpreter = scholars and commentators
passages = { $n ->
    [one] { $n } passage
   *[other] { $n } passages
 }

## The computed sentence
sentence = Of { $both } { $nboth ->
    [one] issue
   *[other] issues
 } with both words abroad and deeds, { $further } { $nfurther ->
    [one] shows
   *[other] show
 } deeds further from common rules than words, { $alike } alike, { $closer } closer; on { $fragile } of these one passage decides or stands alone on a side. { $said } { $nsaid ->
    [one] has
   *[other] have
 } words only, { $done } deeds only.
sentence-elsewhere = { $elsewhere } { $nelsewhere ->
    [one] has
   *[other] have
 } deeds, and words only at home or to an unclear audience.
selection-of = from { $n } of { $all } passages
selection-searched = { $n ->
    [one] { $n } passage has “{ $query }”
   *[other] { $n } passages have “{ $query }”
 }

## Groups
group-further = Deeds further from common rules than words
group-alike = Words and deeds alike
group-alike-note = no praise: refusal announced and carried out is also alike
group-closer = Deeds closer to common rules than words
group-words-elsewhere = Deeds, but words only at home or to an unclear audience
group-said-only = Said; no deed scored on this issue itself
group-done-only = Done; no official’s word on it
group-scholars-only = Only scholars speak of it
group-words-elsewhere-here = Deeds; in this selection words only at home or to an unclear audience
group-said-only-here = Said; no deed in this selection
group-done-only-here = Done; no official’s word in this selection
group-scholars-only-here = In this selection only scholars speak of it
group-nothing-here = No passage in this selection
group-not-covered = Not in this data set
group-audience = Words at home and abroad, widest gap first
group-no-audience = No words on one of the two sides
issues = { $n ->
    [one] { $n } issue
   *[other] { $n } issues
 }
open-all = Open all { $n } issues
not-covered-note = treated in chapters that this data set does not hold
nothing-selected = no passage in this selection

## Figures
gap-of = gap { $gap } of { $range }
gap-of-medians = (of medians)
gap-home-of = home − abroad { $gap } of { $range }
count-abroad = { $n } abroad
count-home = { $n } at home
count-unclear = { $n } to an unclear audience
count-done = { $n } done
count-interpreters = { $n ->
    [one] { $n } by a scholar
   *[other] { $n } by scholars
 }
count-elsewhere = { $n ->
    [one] { $n } linked deed on another issue
   *[other] { $n } linked deeds on other issues
 }
one-decides = one passage decides
one-side = one passage alone on a side
single-passage = “{ $words }”
pair-said = said { $what }
pair-did = did: { $what }

## What it rests on
rests = What it rests on
method-codebook = Codebook’s method
method-mark = Your method, not the published one: { $what }.
method-interpreters = scholars’ and commentators’ words count on the side of their own audience
method-unclear = words to an unclear audience count as said abroad
method-median = medians in place of means
method-short = Not the published method: { $what }
method-short-interpreters = scholars counted
method-short-unclear = unclear audiences as abroad
method-short-median = medians
method-json = This file was taken from a view by another method than the codebook’s; its codes are unchanged.
method-back = Back to the published method
method-changes = { $n ->
    [one] { $n } issue falls into another group than by the codebook’s method.
   *[other] { $n } issues fall into another group than by the codebook’s method.
 }
method-words = Whose words count
method-leaders = officials only
method-with-interpreters = with scholars and commentators
method-audiences = Audience unclear
method-apart = kept apart
method-with-unclear = as said abroad
method-middle = Position
middle-mean = mean
middle-median = median
method-unclear-note = Words to an unclear audience stand apart in the codebook and never count in a gap. Counting all of them as said abroad is a supposition: it shows what they would do to the gap if they were, not where they belong.
method-ghosts = Faint marks stand at the published positions.
range-note = bar: its range without any one passage
range-what = A bar spans from the lowest to the highest place where a mark would stand if any one passage were left out. The authors chose these passages; they are no sample, and a bar is no margin of error.
range-told = Ranges are shown.
range-abroad = abroad
range-home = at home
range-unclear = audience unclear
range-done = done
range-short = { $side } { $position } ({ $low } to { $high })
range-short-same = { $side } { $position } (does not move)
range-short-one = { $side } { $position } (one passage)
range-name = Position ({ $middle }), and from where to where it would move if any one passage were left out: { $line }
range-line = { $side }: { $middle } { $position }, from { $low } to { $high } if any one passage were left out
range-line-same = { $side }: { $middle } { $position }, which does not move if any one passage is left out
range-line-one = { $side }: { $position }, rests on one passage
range-gap = gap { $gap }, from { $low } to { $high } if any one passage were left out
decides-none = No single passage decides the group.
decides-these = Without any one of these passages the group would be another:
changes-title = Which groups would change: { $n } of { $all }
changes-note = Each way of counting by itself, over the passages shown. → marks a group that differs from the codebook’s method.
changes-caption = Group of each issue by each way of counting
changes-issue = Issue
changes-scholars = With scholars
changes-unclear = With unclear
changes-median = Median
changes-own = Your method
changes-same = { $group }, by every method
changes-to = changes to
decides-title = Where one passage decides: { $n ->
    [one] { $n } issue
   *[other] { $n } issues
 }
decides-some = { $issue }: { $group }
decides-to = without it: { $group }
record-decides = If this passage were left out, the issue’s group would be: { $group }
record-leaves = If this passage were left out, the issue’s group would stay: { $group }
decides-nothing = no passage on this issue
short-further = deeds further
short-alike = alike
short-closer = deeds closer
short-words-elsewhere = words elsewhere
short-said-only = said only
short-done-only = done only
short-scholars-only = scholars only
short-not-covered = no passage

## The reader’s own codes
codes-mark = Your codes, not the published ones: { $what }.
codes-recoded = { $n ->
    [one] { $n } passage coded otherwise
   *[other] { $n } passages coded otherwise
 }
codes-left-out = { $n ->
    [one] { $n } left out
   *[other] { $n } left out
 }
codes-short = Not the published codes: { $what }
codes-published = All codes are the published ones.
codes-no-moves = No issue’s figures change.
codes-moves = { $n ->
    [one] The figures of { $n } issue change
   *[other] The figures of { $n } issues change
 }
codes-no-groups = none falls into another group
codes-groups = { $n ->
    [one] { $n } falls into another group
   *[other] { $n } fall into another group
 }
codes-only-out = { $n ->
    [one] { $n } passage left out
   *[other] { $n } passages left out
 }
codes-undo = Undo
codes-redo = Redo
codes-back = All as published
codes-what = What changed
codes-what-issues = Issues whose figures change
codes-to = { $from } → { $to }
codes-out = left out
codes-gap = gap { $from } → { $to }
codes-no-gap = none
codes-within = no position; the spread of codes
codes-more = Compare codings
codes-own = Your score
codes-own-out = You left this passage out: no figure and no picture counts it.
codes-published-code = Published score
codes-change = Score it yourself
codes-change-note = Your score moves the marks in every view and stands in the address of this page. The published data stay as they are, and whatever is made with your score says so.
codes-leave-out = Leave this passage out
codes-take-back = Back to the published score
codes-is-published = as published
codes-row-out = left out by you
codes-left-out-title = Left out by you
codes-row-own = by you; published { $code }
codes-name-own = your code, published { $words }
codes-record-own = A reader’s code here: { $code } ({ $words })
codes-record-out = A reader left this passage out
codes-file = Your codes, as a second coder’s file
codes-file-note = Codes of a reader, who began with the published ones: no independent coding. A code is a number of the scale, "x" where the passage is left out, null where it is not coded.
codes-empty = Empty coding sheet
codes-empty-note = For a coder who has not seen the published codes. A code is a number of the scale, "x" where the passage should be left out, null where it is not coded.
codes-read = { $n ->
    [one] Second coder’s file read: { $n } passage
   *[other] Second coder’s file read: { $n } passages
 }, { $changes } of them not as published.
codes-refused = { $n ->
    [one] Nothing was taken from this file: { $n } problem is listed.
   *[other] Nothing was taken from this file: { $n } problems are listed.
 }
codes-more-problems = … and { $n } more
codes-alpha = Krippendorff’s α (ordinal)
codes-alpha-none = not defined: the codes do not vary, or no passage has two
codes-alpha-rest = { $n } of { $all } passages count: coded by both. { $alike } alike. As nominal { $nominal }, as interval { $interval }.
codes-alpha-what = 1 is full agreement, 0 what chance would give, less than 0 worse than chance; ordinal distances, since codes are ranks.
codes-alpha-cite = K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, 2011; A. F. Hayes and K. Krippendorff, “Answering the Call for a Standard Reliability Measure for Coding Data”, Communication Methods and Measures 1 (2007).
codes-published-own = Published codes and yours
codes-published-second = Published codes and the second coder’s
codes-own-second = Your codes and the second coder’s
codes-own-none = You have changed no code. Open a passage and choose “Score it yourself”.
codes-own-caution = Your codes began with the published ones and differ on { $n } of { $all } passages. That is no independent coding: this figure says how far you went from them, not how reliable they are.
codes-second-caution = α speaks for a coding only if the second coder worked without seeing the published codes.
codes-second = Second coder
codes-second-by = Second coder: { $coder }
codes-second-hint = Have someone code the passages on an empty coding sheet, then load it here. The file stays on this device: it is read in this page and sent nowhere.
codes-second-counts = { $file }: { $n ->
    [one] { $n } passage
   *[other] { $n } passages
 } coded, { $out } left out, { $none } not coded.
codes-load = Load a second coder’s file …
codes-take = Take these codes over as yours
codes-take-note = They then stand in the address and in every view, marked as yours; Undo brings yours back.
codes-differ = { $n ->
    [one] Where the two differ: { $n } passage
   *[other] Where the two differ: { $n } passages
 }
codes-differ-none = No passage that both coded has another code.
codes-apart = { $distance } apart
codes-by-published = published
codes-by-second = second coder
codes-by-own = yours
codes-problems = Nothing was taken from { $file }
codes-warnings = To look at in { $file }
codes-json = This file was taken from a view with a reader’s own codes; the codes in it are the published ones.

## The figure
headline = Words and deeds part most on { $widest }
headline-home = Words to the two audiences part most on { $widest }
headline-match = { $n ->
    [one] Words and deeds match on the one issue that can be compared
   *[other] Words and deeds match on all { $n } issues that can be compared
 }
sentence-none = No issue here has both words and deeds that can be compared.
sentence-match = on { $issues } they match
sentence-match-both = on { $issues } they match: { $both }
sentence-thin = { $nthin ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
   *[other] { $nthin }
 } of the { $nall ->
    [1] one comparison rests
    [2] two comparisons rest
    [3] three comparisons rest
    [4] four comparisons rest
    [5] five comparisons rest
    [6] six comparisons rest
   *[other] { $nall } comparisons rest
 } on thin evidence
sentence-firm = { $n ->
    [one] the comparison does not hang on a single passage
   *[other] none of the { $n } comparisons hangs on a single passage
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
undated-short = undated
key-did = did
key-thin = thin evidence: one passage could change the result
rows-rest = { $n ->
    [one] { $n } more issue
   *[other] { $n } more issues
 }
rows-empty = No passage in this selection: { $issues }.
rows-elsewhere = Not in this data set: { $issues }.
picture-rows = One row for each issue, from “{ $rejects }” at the left to “{ $accepts }” at the right
skip = Skip to the figure
more = More
answers-evidence = Every passage behind the figure: who said what to whom, what was done, and how each is scored.
answers-speakers = Who said it: each person’s or body’s words in the order of their dates.
answers-timeline = When it was said and done, as far as the passages have dates.
answers-places = Where it was said and done, as far as the passages name a place.
answers-story = The argument step by step, each with the words and deeds that it rests on.
more-look = Look at it another way
more-check = Check it
more-take = Take it with you
more-rows = One row for each issue, widest gap first.
more-map = All issues on one plane: words across, deeds up.
more-audiences = Compare what the two audiences hear
more-audiences-about = Words to one audience beside words to the other.
more-deeds = Compare words and deeds
more-deeds-about = Back to the first comparison.
more-about = The scale, who scored it, what a critic would say, corrections.
more-sure = What would change if one passage were left out or counted otherwise.
more-codes = Your scores, or a second person’s, beside the published ones.
more-help = How to read the marks, and the keys.
more-share = Code to embed, pictures, data, citation.
more-link = The address of just this view.
sure = How sure is this?
sure-what = Each mark is the mean of a few passages. Here you can count them in other ways and see which results would change.
sure-show = Show
sure-ranges = Range without any one passage
sure-interpreters = Words of { $who }
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
    [one] { $n } has nothing { $side }
   *[other] { $n } have nothing { $side }
 }
others-interpreters = { $n ->
    [one] { $n } has only words of { $who }
   *[other] { $n } have only words of { $who }
 }

## The picture
thin-note = thin evidence: one passage could change the result
key-did = did
hollow-note = thin outline: rests on one passage
line-solid = solid line: tied by the report
line-dashed = dashed: tied by the coding only
ghost-note = faint: as published, from all passages
axis-said = in words
axis-done = in deeds
map-missing = Not in this data set: { $issues }

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
map-only-deeds = Only deeds cited
map-no-words = No words to compare

## Accessible names
issue-name = { $issue }: { $group }; { $figures }
issue-name-both = { $issue }: words: { $said }; deeds: { $did }; { $verdict }
record-name = { $side }, { $who }, { $date }: { $words }. { $issue }
picture-map = Map: across, what is said; up, what is done; from { $low } to { $high }

## Dates
undated = undated in the report
undated-note = no date in the report (“{ $note }”)

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
period-hint = year, month or day, e.g. 2017 or 2017-06
undated-out = { $n ->
    [one] { $n } undated passage is not shown
   *[other] { $n } undated passages are not shown
 }
facet-issue = Issue
facet-audience = Side
facet-voice = Whose words
facet-aim = Aim named by the report
facet-category = Category of deeds
facet-position = Code
facet-speaker = Speaker
facet-place = Place
facet-note = Shown is what has any of a group’s ticked values, in every group with ticks. Each count says what that choice would show.
empty-title = No passage fits this selection
empty-text = Nothing is hidden for another reason: clear the filters to see all { $all } passages.
fold = Fold
compare = Compare
compare-title = Side by side
compare-remove = take away { $issue } from the comparison

## Timeline
picture-timeline = Timeline: a row for each issue, with what was said above its line and what was done below, by year
timeline-note = Above a row’s line: said. Below it: done. A bar is as wide as its date is imprecise: a date of a year is a year wide.
timeline-broken = The line is broken where years without any dated passage or event are left out.
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
timeline-ghosts = Faint: passages that the present selection leaves out.

## Play
play = Play
play-pause = Pause
play-group = Play the years
play-back = A year back
play-next = A year further
play-all = all years
play-span = { $from }–{ $to }
play-speed = Speed
play-times = { $times }×
play-still = Your system asks for less motion: the years go on by step only.
play-runs = The years run, from { $from } to { $to }.
play-undated = { $n ->
    [one] { $n } undated passage is in no year and stays out.
   *[other] { $n } undated passages are in no year and stay out.
}
play-told = Until { $year }: { $selection }
play-end = No further year with a dated passage.
key-play = at the player, a year back or further

## Places
view-places = Places
picture-places = Map: a circle for each place that passages name
places-note = A circle’s area is its number of passages. One that names several places stands at each.
places-outside = { $n ->
    [one] { $n } place lies outside this part of the map.
   *[other] { $n } places lie outside this part of the map.
 }
places-hidden = { $n ->
    [one] { $n } passage of a scholar or commentator is not drawn.
   *[other] { $n } passages of scholars and commentators are not drawn.
 }
places-land-waiting = The shapes of the land are still on their way.
places-land-missing = The shapes of the land could not be loaded; circles and list stand without them.
places-forums = Forums and treaties, which are no places
places-neither = Neither place nor forum named
places-chosen = chosen
places-fit = Show all places
places-list = Places and forums
places-counts = { $placed } of { $all } passages name a place, { $forums } a forum alone, { $neither } neither.
places-none = No passage in this selection
notice-zoom = { $shown } of { $all } places in view, { $scale } times the whole world’s scale.

## Story
story-step = Step { $n } of { $all }: { $title }
story-steps = Steps of the story
story-next = Next
next-hit = Next hit
story-back = Back
story-explore = Explore this view freely
story-free = Open the free map
story-finding = The authors’ conclusion:
key-story = in the story, the step before or after

## An issue
issue-evidence = { $issue }: the evidence
issue-rule = Measured against: { $rule }.
issue-concludes = What the { $source }’s authors conclude
issue-elsewhere = The { $source } treats this issue in a part that is not in this data set.
issue-nothing = The { $source } has no passage on this issue.
issue-hidden = The present filters hide all passages on this issue.
issue-sure = How sure is this?
key-did = did
entry-why = why
entry-why-of = why: { $score }
evidence-undated = Where no date stands, the { $source } gives none.
evidence-no-answer = No deed that answers it is cited.
evidence-no-answer-here = No deed in this selection answers it.
evidence-no-deeds = No deed on this issue is cited.
evidence-no-deeds-here = No deed on this issue is in this selection.
evidence-no-words = No words on this issue are cited.
evidence-no-words-here = No words on this issue are in this selection.
evidence-no-words-on = No words that these deeds answer are cited.
evidence-no-words-on-here = No words in this selection are answered by these deeds.
evidence-above = Answered above:
evidence-elsewhere = Answered under { $issue }:
compare-with = Compare with …
compare-away = take away

## A passage
card-ours = In our words.
card-ours-too = In our words:
card-quoted = Quoted in the { $source }:
card-scored = Scored: { $score }
card-because = Because:
scored-unchecked = Scored by { $by }. No outsider has checked it.
scored-checked = Scored by { $by }, and checked by outsiders.
card-deeds = What was done about it
card-words = The words it answers
card-no-words = No words that it answers are cited.
card-open-deed = open this deed
card-open-words = open these words
answer-matches = Matches
answer-diverges = Does not match
answer-qualifies = Matches in part
answer-by-source = The { $source } ties the two.
answer-by-scoring = The scoring ties the two, not its source.
card-other-words = { $n ->
    [one] Tied to { $n } other statement
   *[other] Tied to { $n } other statements
 }
card-place = Where it stands in the { $source }
card-locator = { $section }, paragraph { $n } of { $all }
card-opening = beginning “{ $words } …”
card-open-source = open the { $source }
card-aim = Aim that the { $source } names: { $aim }
card-category = The { $source } counts it among: { $category }
card-notes = Context from outside the { $source }
card-n-notes = { $n ->
    [one] { $n } note, not counted
   *[other] { $n } notes, not counted
 }
card-copy-link = Copy link
card-cite = Cite
card-dispute = Dispute this score
card-copy-report = Report an error
place-short = { $title }, ¶{ $n }
previous = Previous
next = Next
drawn-report = tied by the report
drawn-coder = tied by this coding
link-matches = the deed does what the words say
link-diverges = the deed does the opposite, or less than was promised
link-qualifies = the deed narrows what the words mean
link-reinterprets = gives the other words another meaning
link-reinterpreted = is given another meaning by
link-echoes = says the same again
link-echoed = is said again by
link-escalates = makes the same claim, stronger and later
link-escalated = is made stronger later by
link-departs = says what the other ruled out
link-departed = is departed from by

## Speakers
evidence-list = List
passages-unfold = Unfold all
passages-fold = Fold all
evidence-as = Show as
evidence-table = Table
evidence-speakers = Speakers
view-speakers = Speakers
picture-speakers = Speakers: a strip each, from { $low } to { $high }, each mark one statement
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
speakers-walk = The walk of { $name }’s words
speakers-no-walk = No statement here is dated in the report, so there is no walk over time.
speakers-tray = Undated in the report, so not on the walk:
speakers-single = { $n ->
    [one] { $n } speaker with one statement:
   *[other] { $n } speakers with one statement each:
 }
speakers-out = { $n ->
    [one] { $n } other speaker has no statement in this selection.
   *[other] { $n } other speakers have no statement in this selection.
 }
speakers-order = Down each strip: dated statements in the order of their dates, joined by a thin line. Where two dates overlap the line is dashed, for their order is not known. The distance down is no measure of time.
speakers-ties = Strong lines join words of which the later depart from the earlier or make the same claim stronger: solid where the report ties them, dashed where only this coding does. In a walk, a mark off the thin line is another speaker’s words.
speakers-tied = { $said } ({ $who }, { $date }) · { $drawn }

## Chain
chain-show = { $n ->
    [one] Chain of { $n } link
   *[other] Chain of { $n } links
 }
chain-picture = Chain of this record: { $n ->
    [one] { $n } record
   *[other] { $n } records
 } and what ties them
chain-keys = Arrow keys: left and right along a link, up and down to the record above or below; Home and End to the first and the last; Enter opens.
chain-number = { $n } of { $all }
chain-here = this record
chain-to = to { $number }: { $said }
chain-by = { $said } { $what }
chain-further = Further along the chain
chain-across = Also tied within it
chain-across-line = { $from } to { $to }: { $said }
chain-left-out = { $n ->
    [one] { $n } more record lies further along and is not drawn:
   *[other] { $n } more records lie further along and are not drawn:
 }
chain-more = and { $n } more
chain-told = Chain of { $n } records.
chain-told-none = Chain hidden.
key-chain = in a chain, along its links; Home and End: its first and last record

## Evidence table
table-caption = All passages of this selection, by issue
column-side = Side
column-date = Date
column-speaker = Who
column-what = What
column-position = Code
column-locator = Place in the report
sort-by = Sort by { $column }
sort-ascending = ascending
sort-descending = descending
actor-done = as reported

## About
about-intro = Each passage is one record with one score. The place of a mark is the plain mean of its scores; the gap is deeds minus words, rounded to one decimal. Nothing is weighted. Nothing is filled in where there is no passage.
about-scale = The scale
about-scale-code = Code
about-scale-said = A statement that …
about-scale-done = A deed that …
about-groups = Up to a gap of { $alike } words and deeds match. A match is the same score and no praise: both may keep away from { $rules }.
about-thin = Evidence is thin where one of the two compared sides rests on a single passage, or where one passage left out would change the result.
about-apart = Counted apart: { $who }.
about-who = Who scored it
about-sources = What it covers
about-critic = What a critic would say
about-corrections = Corrections
about-no-corrections = None since the first version.
about-independence = The report’s authors and publisher neither made nor endorse this.
about-all-cited = Every paragraph of the text is cited by at least one record.
about-uncited-count = { $n ->
    [one] { $n } paragraph of the text is cited by no record; the data set says why.
   *[other] { $n } paragraphs of the text are cited by no record; the data set says why.
 }

## Help
help-title = How to read and use this
help-read = Each issue has up to three marks on one scale: a ring for words abroad, a disc for words at home, a square for deeds. The further apart ring and square stand, the wider the gap. Every small mark is one passage of the report.
help-read-map = Across stands what was said, up what was done. Each issue is a ring on the diagonal, at the mean of its words, and a square straight above or below it, at the mean of its deeds; the arrow between them is the gap. Within the shaded band words and deeds match. Issues that can’t be compared are listed beside and below, at their own places. An issue that stands open shows its passages as small marks.
help-read-evidence = The table holds every passage that the pictures show: who said it to whom, or what was done, when, how it is coded, and where it stands in the report.
help-read-speakers = Each strip is a speaker with two statements or more; a mark stands under the word for its score, dated ones in the order of their dates, joined by a thin line. Choose a speaker to walk through their words over time and audience.
help-read-timeline = A row for each issue. Above its line stands what was said, below it what was done, each mark at its date and as wide as the date is imprecise. How many passages have no date stands at the end of the row. The handles on the axis narrow the period in every view.
help-read-places = Places and forums, those with the most passages first; each mark with a number says how many passages of a side there are. On the small map each circle is a place, as large as its number of passages.
help-open = Choose an issue to see its passages, and a passage to see its quotation, its place in the report and the reason for its code.
help-keys = Keys
key-tab = move through controls and marks
key-enter = open what has focus
key-arrows = in a picture, move to the next mark in that direction
key-escape = close what is open, and go back to where you were
key-slash = search
key-brackets = previous and next passage
key-undo = take back a change of your codes; with Shift: do it again
help-share = The address holds what you chose: copy it to share it. Where you chose no view, a narrow page opens Gaps and a wide one the Map.

## Source line
source-line = { $authors }, { $title } ({ $publisher }, { $published })
source-short = Source: { $title } ({ $publisher }, { $published }).
coding-short = Scored by { $by }, { $date }.
coding-line = Scored by { $by }, { $date }, by version { $codebook } of its rules; data version { $version }. { $method }
coding-unchecked = Nobody outside has checked the scores yet.
coding-checked = Checked by somebody outside.

## The version of the data, where a link names one
version-pinned = Pinned to version { $version } of the data.
version-newest = It is the newest.
version-same = The newest is version { $newest }; no record was corrected in between.
version-since = { $n ->
    [one] { $n } record was corrected since; the newest is version { $newest }.
   *[other] { $n } records were corrected since; the newest is version { $newest }.
 }
version-live = Show the newest
version-missing = This link asks for version { $asked } of the data, which is not kept here or can’t be reached now. Shown is the newest, version { $own }.
version-alone = This link asks for version { $asked } of the data. Only version { $own } is in this copy, so that is shown.
version-unreached = Version { $asked } of the data can’t be reached now. Shown is still version { $own }.
version-newest-unreached = The newest data can’t be reached now. Shown is still version { $own }.
version-there = Open that version on the public page

## Notices
notice-copied = Copied.
notice-copy-failed = Your browser does not allow copying. The text is selected below: copy it by hand.
notice-saved = A copy of this page, with this view and its data, was handed to your browser’s downloads.
notice-save-failed = No copy could be saved here: this place forbids downloads, or a file of the page could not be reached. Open the page itself at the address below and save there.
notice-view = { $view }. { $selection }
notice-selection = { $n } of { $all } passages shown.
notice-searched = { $n } passages match.
notice-dropped = Not in this data set, so left out: { $what }
notice-end = No further passage in this direction.
copy-title = Copy this text

## What can be copied
citation = { $who }, { $what }, { $date }. In: { $authors }, { $title }, { $publisher }, { $published }, { $place }. { $url } Coded { $code } ({ $words }) by { $by }, version { $version }. { $link }
report-dispute = I would score this passage otherwise. Scored now: { $now }. Passage: { $record } (data version { $version }). { $link } The reason given: { $reason } How I would score it, and why:
report-error = I think that something about this passage is wrong: { $record } (data version { $version }). { $link } What it says now: { $now } What would be right, and why:
report-error-general = I think that something in this data set is wrong (data version { $version }). { $link } What it is, and what would be right:

## Share
share-link = Link
share-link-view = Link to this view
share-link-issue = Link to this issue
share-link-record = Link to this record
share-embed = Embed
share-iframe = Frame (iframe)
share-element = Element (needs a script of this page)
share-placeholder = Link that becomes a frame
share-static = Picture that links here
share-quotation = Quotation that links here
share-newsletter = Newsletter
share-amp = AMP page
share-scroll = Story to scroll through
share-scroll-free = Look at all issues and passages yourself
share-picture = Picture
share-screen = As on screen
share-landscape = Wide, 1.91 : 1
share-square = Square, 1 : 1
share-portrait = Upright, 4 : 5
share-one-column = Print, one column (85 mm)
share-two-columns = Print, two columns (180 mm)
share-letter = Newsletter, 600 px
share-texts = Texts
share-title = Title
share-caption = Caption
share-alt = Alternative text
share-description = Long description
share-data = Data
share-csv-shown = Passages shown, CSV
share-csv-all = All passages, CSV
share-json-shown = Passages shown, JSON
share-json-all = All passages, JSON
share-citation = Citation
share-plain = Plain text
share-bibtex = BibTeX
share-csl = CSL-JSON
share-plain-record = Plain text, this record
share-bibtex-record = BibTeX, this record
share-csl-record = CSL-JSON, this record
share-no-address = There is no link to give: this page does not know the address at which it is published. Open it at its web address, or have whoever publishes it build it with --url.
share-no-web-address = This code would not work elsewhere: the page is open from a file. Open it at its web address (https://…), or have whoever publishes it build it with --url.
share-no-https = AMP pages take only https:// addresses, and this page’s address is not one.
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
share-alt-map = Map of the issues: across what was said, up what was done.
share-alt-evidence = Table of passages by issue.
share-alt-speakers = Strips, one for each speaker, with a mark for each statement.
share-speakers = { $n ->
    [one] { $n } speaker
   *[other] { $n } speakers
 } with two statements or more, { $nsingle } with one.
share-walk = The words of { $name } in the order of their dates.
share-alt-timeline = Timeline of what was said and done.
share-alt-places = Map of the world with a circle for each place that passages name.
share-alt-story = A step of the argument, “{ $title }”, with its picture.
share-alt-record = One passage, { $side }, { $who }, { $date }: { $what }
share-scored-as = Scored: { $words }, by { $by }.
share-scale-ends = The scale shows { $title }. It runs from “{ $left }” at the left to “{ $right }” at the right.
share-places-said = Words, from left to right: { $words }.
share-places-done = Deeds, from left to right: { $words }.
share-marks = A ring stands at the { $middle } of what was { $abroad }, a square at the { $middle } of the deeds. Where they do not match, an arrow runs from words to deeds; it is dashed where the evidence is thin.
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
share-failed = This part could not be loaded. Copy the address of this page instead, or close this and try again.
notice-file-saved = The file is ready.
notice-file-refused = If no file has come, this place holds files back. Open the page itself, at the address below, and save it there.
open-page = Open the page
share-framed = The site that you read this on may hold files back.
share-sheet = Share this view
share-copy = Copy
share-system = Share with an app …
share-version = Data
share-live = Live: follows corrections
share-pinned = Pinned: stays with this version
share-kind = Code
share-width = Width
share-preview = Preview
share-form = Form
share-whole = The whole view
share-strip = This issue alone
share-card = This passage alone
share-picture-note = With headline, key, who scored it, source and link inside. The print forms can be read without colour.
share-editors = For editors: licences, corrections, hosting
share-save-copy = Save a copy of this page

## Small pages: one issue or one record by itself
small-words = { $issue }: words of { $who }, { $date }
small-deed = { $issue }: a deed, { $date }
small-from = From { $title } ({ $publisher }, { $published }), scored by { $by }.
small-live = Open in the interactive picture
small-editors = For editors

## Small forms
form-no-issue = This strip shows one issue, but its address names none that this data set has.
form-no-record = This card shows one passage, but its address names none that this data set has.

## Failures
failed-data = The data file could not be read: it is damaged, or belongs to another version of this page. Reload the page; if that does not help, tell whoever published it.

## Without a program
needs-script = Searching, filtering and opening a passage need JavaScript, which is switched off here.
all-passages = All passages, by issue
whole-data = The whole data set as text
