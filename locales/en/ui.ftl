### The words of the interface: what stands on every page, whatever it is about.
### Values are inline Markdown. Codes, phrases and names of documents arrive as variables and are never translated.

## On every page

site-tagline = Look-alike codes, told apart
skip-to-content = Skip to the content
# The label of the list of a page's sections.
on-this-page = On this page
breadcrumb = You are here
languages = This page in other languages
# Stands above a page of which some words are not translated yet.
# $language (String): the name of the language that those words are in, in that language.
fallback-notice = This page is not fully translated yet. Words that are still missing are shown in { $language }.
# Stands above a page of which some words translate an older text of the original.
stale-notice = Parts of this page are translated from an older version of the original text.
footer-sources = Every fact names its source; what is our own reading is marked as such.
# Stands below a page in a language that no native speaker has reviewed (`reviewed: machine` in `locale.yaml`).
review-machine = This translation was made by machine, and no native speaker has reviewed it yet. Corrections are welcome.
# Links to the lines of the files that this page is made of.
improve = Improve the text:

## Find a code or a comparison

# Opens the panel with the search and the picker.
finder-open = Find a code
finder-search = Search
# Stands in the empty search field as an example of what can be typed.
finder-example = e.g. 403, rate limit or maintenance
finder-none = Nothing found. Try a number, a word from a code’s phrase, or a situation.
finder-unavailable = The search could not be loaded. Every page can be reached from the links below.
picker-title = Compare two codes
picker-first = First code
picker-second = Second code
picker-go = Compare
picker-same = These are the same code. Choose two that differ.
picker-unknown = Choose two codes of the same family from the suggestions.
finder-lists = All codes and comparisons
finder-matrix = All comparisons as a table

## Theme

theme = Theme
theme-auto = Automatic
theme-light = Light
theme-dark = Dark

## Comparison: one page for two codes

# The title and heading. $family (String): "HTTP". $first, $second (String): "202 Accepted", "403 Forbidden".
comparison-title = { $family } { $first } *vs* { $second }
# The short name of a comparison. $first, $second (String): the names of two codes, "401", "403".
pair-name = { $first } vs { $second }
# What search engines show. The glosses are short clauses, such as "Understood, but refused".
comparison-description = { $first }: { $first-gloss }. { $second }: { $second-gloss }. How they differ, which to use when, and what to do if you see them.
comparison-summary = In short, { $first }: “{ $first-gloss }”; { $second }: “{ $second-gloss }”.
# $first-class, $second-class (String): the labels of the classes, such as "4xx client error".
comparison-classes = The first is in the class { $first-class }, the second in { $second-class }.
comparison-same-class = Both are in the class { $class }.

## The sections of a comparison, in the order of the page

section-explanation = What it means
section-when = When you see it
section-fix = What to do
section-facts = At a glance
section-differences = Key differences
section-which = Which to use when
section-note = In detail
section-exchange = On the wire
exchange-marked = Highlighted lines appear only in this code’s exchange.
section-more = Learn more

## The table of facts

facts-differ = They differ
facts-same = The same for both
fact-class = Class
fact-not-applicable = does not apply
fact-reading = our reading
no-differences = No fact recorded here sets the two apart. The other sections tell what each is for.

## Which to use when

situation = Situation
situation-code = Right code
common-mistake = A common mistake
# $codes (String): the other codes of the same number, already joined.
same-number = This number has more than one meaning. See also { $codes }.

## Learn more

more-code = All about { $code }
more-sources = Sources
# $date (String): a day, as the language writes it.
more-reviewed = Last checked against the sources on { $date }.
more-near = Related comparisons
more-equivalents = Equivalents elsewhere
# A published mapping from our code to one of another family. $name (String): `UNAVAILABLE`. $family (String): "gRPC".
equivalent-to = becomes { $name } in { $family }
# A published mapping from a code of another family to ours.
equivalent-from = stands for { $name } of { $family }
# How a place in a document is cited. $source (String): "RFC 9110". $section (String): "15.5.4".
citation = { $source }, section { $section }
# For a document that another has replaced. $citation (String): "RFC 2518, section 10.1".
citation-historical = { $citation } (obsoleted)

## Code: everything about one code

# $family (String): "HTTP". $code (String): "403 Forbidden".
code-title = { $family } { $code }
code-description = { $code }: { $gloss }. What it means, when you see it, what to do, and how it differs from the others.
# Other phrases of the code follow, each with its source.
also-known-as = Also seen as:
section-facts-of-code = Facts
section-use = When to use it
section-comparisons = Compared with other codes
comparisons-order = The closest come first.
defined-in = Definition
namespace = Defined by

## Family: all codes of one kind

# $count (Number): how many codes there are. $pairs (Number): how many pages compare two of them.
family-count =
    { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }, { $pairs ->
        [one] { $pairs } comparison
       *[other] { $pairs } comparisons
    }
family-how = Choose a code; its page leads to the comparison with every other.
family-data = As data (JSON)
often-compared = Often compared

## Matrix: all comparisons of a family as a table

# $family (String): the name of the family, "HTTP status codes".
matrix-title = { $family }: all comparisons
matrix-description = { $family }: every comparison of two codes in one table. Choose a row and a column.
matrix-how = Each symbol leads to the comparison of the codes in its row and column.
matrix-authored = often compared: with a verdict, situations and a common mistake
matrix-distinct = closely related, and several facts differ
matrix-reachable = less closely related, or few facts differ
matrix-rest = Every comparison can also be reached from the page of either code.

## Home

home-title = Which code is it?
home-intro = Two codes can look alike in a log and yet mean different things. Every pair has its own page here: what each one says, where they differ, which to use when, and where that is written.
home-families = Families of codes

## Choice of a language, and the page for addresses that do not exist

chooser-title = Choose a language
not-found-title = There is no page here
not-found-text = The address leads nowhere. If you were looking for a comparison, try the codes the other way round, or start from the list.
not-found-home = To the start page
