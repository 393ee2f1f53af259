// Messages of every shape that the words of a site can have, said in several languages; and what is known to differ.

/** What is said in each of the languages. */
export const messages = String.raw`
plain = Plain words
plural = { $n ->
    [zero] zero { $n }
    [one] one { $n }
    [two] two { $n }
    [few] few { $n }
    [many] many { $n }
   *[other] other { $n }
}
exact = { $n ->
    [0] none
    [1] exactly one
    [1.0] never said
    [one] one
    [-5] minus five
   *[other] more
}
default-first = { $n ->
   *[other] other
    [one] one
}
alone = { $n }
two-numbers = { $n } { $m }, { $m ->
    [one] one { $n ->
        [one] one
       *[other] many
    }
   *[other] many { $n ->
        [one] one
       *[other] many
    }
}
text = { $text }
twice = { $text }{ $text } { $text }.
text-chooses = { $text ->
    [one] not this
    [1] nor this
    [text] this
   *[other] other
}
-term = Term
    .gender = feminine
    .same = { -term }
-cased = { $case ->
   *[nominative] server
    [genitive] of a server
}
-outer = <{ -cased(case: "genitive") }>
-number = { $n ->
    [1] one
    [one] one by plural
   *[other] { $n }
}
terms = { -term } { -cased } { -cased(case: "genitive") } { -cased(case: "dative") } { -outer }
term-number = { -number(n: 1) } { -number(n: 21) } { -number(n: 1234567) } { -number }
term-hides = { -hidden(n: 3) } { $n } { -hidden }
-hidden = { $n } { $n ->
    [3] three
   *[other] other
}
gender = { -term.gender ->
   *[masculine] il
    [feminine] la
} { -term }
references = { alone } { text } { terms } { attributes.a } { attributes.b }
attributes =
    .a = A { $n }
    .b = { alone }
literals = { "" } { " " } a{ "  " }b { "{" }{ "}" } { "\"" } { "\\" } { "\u00E9\U01F600" } { "[" }
numbers = { 0 } { 5 } { -5 } { 1000 } { 10060 } { 1234567 } { 9007199254740992 } { -0 } { 007 }
fractions = { 1.0 } { 1.50 } { 3.14 } { -0.5 } { 1234.5 } { 0.001 } { 10060.00 }
literal-chooses = { 1 ->
    [one] one
   *[other] other
} { 1.0 ->
    [one] one
   *[other] other
} { 2.5 ->
    [one] one
   *[other] other
} { "a" ->
    [a] a
   *[b] b
}
nested = {{{ $n }}} { { "a" } } { { $n ->
    [one] one
   *[other] other
} }
lines =
    first
      indented

    after a blank line { $text }
      after a placeable

    { $n ->
        [one]
            a text
              of lines
       *[other]

            another { $text }

    } end
spaces =    before and after   
    { "" }   before and after { "" }   
special = { "" }[a] *b .c #d =e \n \u0041 -> $n -t <b>&amp;</b> **c** [d](e)
scripts = 日本語 { $text } العربية { $n } עברית 한국어 😀 é é İı ß 　 
`;

/** The languages: each plural category, each sort of digits and of grouping. */
export const languages = [
  "ar", "ar-EG", "be", "bn", "cs", "cy", "de", "de-CH", "en-GB", "en-IN", "es", "fa", "fr", "ga", "he", "hi", "ko", "lt",
  "lv", "ne", "nl", "pl", "pt", "pt-PT", "ro", "ru", "sl", "sv", "uk", "vi", "zh-Hans", "zh-Hant",
];

export const numbers = [0, 1, 2, 3, 5, 7, 11, 21, 22, 25, 100, 101, 102, 111, 1000, 1234, 10060, 100000, 1000000, 2 ** 53, -1, -5];

const vietnamese = "ICU4X 2.4 has a form `one` for Vietnamese, which CLDR 48 and so Node do not";

/** What is known to be said differently: in which language, told which numbers `$n`, in which messages: `plural`, if none is named, and why. */
export const differences = [
  { tag: "vi", numbers: [0, 1, -1], ids: ["plural", "default-first", "nested", "lines"], why: vietnamese },
  { tag: "vi", numbers: [-1], ids: ["exact"], why: vietnamese },
  { tag: "vi", numbers, ids: ["two-numbers"], why: vietnamese },
];
