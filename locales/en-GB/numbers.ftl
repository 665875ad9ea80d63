### Numbers in words. Called through WORD, ROUGH, OF_TEN, SHARE and ONE_IN; see src/words/number.rs.
### $n is the number, already rounded; in number-share it is the name of a share.

number-whole = { $n ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}
number-whole-sentence = { $n ->
    [0] None
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
    [10] Ten
    [11] Eleven
    [12] Twelve
   *[other] { $n }
}

# $n is the whole number below: 2 for two and a half.
number-half = { $n ->
    [0] half
   *[other] { number-whole } and a half
}
number-half-sentence = { $n ->
    [0] Half
   *[other] { number-whole-sentence } and a half
}

# $n is the whole number above: 7 for 6.6.
number-nearly = nearly { number-whole }
number-nearly-sentence = Nearly { number-whole }

number-fewer = fewer than one
number-fewer-sentence = Fewer than one

number-share = { $n ->
    [few] far fewer
    [quarter] a quarter as many
    [third] a third as many
    [half] half as many
    [two-thirds] two thirds as many
    [three-quarters] three quarters as many
    [same] as many
   *[more] more
}
number-share-sentence = { $n ->
    [few] Far fewer
    [quarter] A quarter as many
    [third] A third as many
    [half] Half as many
    [two-thirds] Two thirds as many
    [three-quarters] Three quarters as many
    [same] As many
   *[more] More
}

# As in one in thirty, or one record in a hundred.
number-one-in = { $n ->
    [15] fifteen
    [20] twenty
    [25] twenty-five
    [30] thirty
    [40] forty
    [50] fifty
    [60] sixty
    [70] seventy
    [80] eighty
    [90] ninety
    [100] a hundred
    [200] two hundred
    [1000] a thousand
   *[other] { number-whole }
}
