"""What opens a run of places: a word and the beginning of its number, else it is prose."""

from __future__ import annotations

ANCHORS = tuple(
    f"{word}{begin}"
    for word in (
        "artikel ", "artikelen ", "artikel", "artikelen", "artikelnummer ", "wetsartikel ",
        "ontwerpartikel ", "grondwetsartikel ", "grondwetsartikelen ",
        "artikei ", "ariikel ", "anikel ", "artike1 ", "anikelen ",
        "artikcl ", "artlkel ", "artlkelen ", "artikelcn ", "art. ", "art.",
        "artt. ", "artt.", "artt ", "art ", "arts. ", "art, ", "artt, ",
        "overweging ", "overwegingen ", "overw. ", "ov. ", "recital ", "recitals ", "bijlage ",
        "overweging (", "overwegingen (", "considerans ", "consideransen ", "considerans (",
        "bijlagen ", "annex ", "annexen ", "artikelen nr. ", "artikel nr. ",
        *(f"{before}{word} " for before in ("in", "van") for word in ("artikel", "art.")),
    )
    for begin in "0123456789ivxl"
) + tuple(
    # with its number in front: "het 5de artikel der wet"
    f"{word} {of} " for word in ("artikel", "artikelen") for of in ("der", "van", "dier", "dezer")
) + tuple(
    # with its rank in front: "het zesde hoofdstuk der wet"
    f"{word} {of} " for word in ("hoofdstuk", "titel", "afdeling", "afdeeling")
    for of in ("der", "dor", "van", "dier")
) + tuple(
    # The Kieswet numbers its articles within chapters: "artikel H 1", "artikelen Y 4 en Y 5".
    f"{word} {letter}{gap}{digit}"
    for word in ("artikel", "artikelen", "art.") for letter in "abcdefghijklmnopqrstuwyz"
    for gap in (" ", "") for digit in range(10)
) + tuple(
    f"{word} {letter}{end}"
    for word in ("bijlage", "bijlagen", "annex") for letter in "abcdefghjkmnopqrstuwyz"
    for end in (" ", ",", *range(10))
) + tuple(
    # The treaty on the Union of 1992: "artikel K.3".
    f"{word} {letter}.{digit}"
    for word in ("artikel", "artikelen", "art.") for letter in "jk" for digit in range(10)
) + tuple(
    f"{word} {begin}"
    for word in ("hoofdstuk", "hoofdstukken", "titel", "titels", "afdeling", "afdelingen",
                 "paragraaf", "paragrafen", "par.", "\xa7")
    for begin in "0123456789ivxabc"
) + tuple(
    # "het 192ste artikel der Grondwet"
    f"{number}{ending} artikel {of}"
    for number in range(1, 251) for ending in ("ste", "de", "e") for of in ("der ", "van de ")
)  # fmt: skip
