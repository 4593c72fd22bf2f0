"""Words that begin titles of acts, stand in them, and end them."""

from __future__ import annotations

import re

#: What tells that an act was named before, in front of it.
SAID = (
    r"(?:(?:boven|even|meer|voren|voor|hier(?:voor)?)"
    r"(?:aangehaalde|gemelde|genoemde|noemde|melde)|gemelde)"
)
#: What a title begins with.
HEAD = re.compile(
    r"(?:Rijkswet|Landsverordening|Landsbesluit|Eilandsverordening|"
    r"Tijdelijke (?:(?:[Rr]ijks|[a-z]{4,24})?[Ww]et|[A-Z]?[a-z]{0,30}regeling|noodmaatregel|"
    r"[Bb]eleidsregels?|[Aa]anwijzing)|Fiscale [a-z]{4,24}wet|"
    r"(?:Lager|Middelbaar|Hoog?er) Onderwijswet|"
    r"Algeme?ene (?:wet|[Ll]andsverordening|[A-Z][a-z]{2,30}wet|[A-Z]?[a-z]{3,24}regeling)|"
    r"(?:Algemeen|Bijzonder) [A-Z]?[a-z]{4,30}(?:besluit|reglement)|"
    r"Tijdelijk [A-Z]?[a-z]{0,30}besluit|"
    r"Buitengewoon [A-Z][a-z]{2,30}besluit|Indische? [A-Z][a-z]{2,30}(?:wet|regeling|reglement)|"
    r"Invoeringswet|Uitvoeringswet|Aanpassingswet|"
    r"Richtlijn voor strafvordering|Wet|Wetboek|Besluit|Regeling|Reglement|"
    r"Beleidsregels?|Beleidslijn|"
    r"Aanwijzing|Beschikking|Circulaire|Instructie|Handleiding|Leidraad|Voorschrift|Verdrag|Overeenkomst|"
    r"Protocol(?: \(?nr\.? ?\d{1,2}\)?)?|"
    r"(?:[A-Z][a-z]+ en [a-z]|[A-ZÀ-Ý])[a-zà-ÿ]{3,}(?:[A-Z][a-zà-ÿ]{2,})?"
    r"(?:wet|wetboek|besluit|regeling|reglement|voorschrift|verdrag|landsverordening)|"
    # "Uitvoeringsbeschikking sterren 1972"; others decide on one case, but for those of a year
    r"Uitvoeringsbeschikking(?= (?!(?:van|tot|op|in|aan|met|door|over|bij|die|dat|of|is|wordt) )"
    r"[a-z]{3})|[A-Z][a-z]{2,}beschikking(?= 19[3-9]\d"
    r"| (?:[a-z]+ ){1,8}(?:van \d{1,2} [a-z]+ |)(?:19\d\d |)\(St(?:b|crt)\. 19)|"
    r"[A-Z]{3,8}verdrag|VN[A-Za-z]{0,24}[Vv]erdrag|(?:EE?G|EU)[A-Z][a-z]{2,20}verdrag|"
    r"Benelux[Oo]vereenkomst|"
    # "Asbesluit 1968": so short a word is one where a year follows
    r"[A-Z][a-z]{1,2}(?:wet|besluit|reglement)(?= (?:18|19|20)\d\d))"
    r"(?![^\W\d]|\d{3}|')"
)
# The islands, and what a ministry is for, are lists that no title is cut at.
_ISLANDS = (
    r"Bonaire, Sint Eustatius en Saba|(?:Aruba, )?Curaçao(?:,| en) Sint Maarten(?: en Aruba)?"
)
_MINISTRIES = (
    r"Volksgezondheid, Welzijn en Sport|Welzijn, Volksgezondheid en Cultuur|"
    r"Onderwijs, Cultuur en Wetenschap(?:pen)?|Cultuur, Recreatie en Maatschappelijk Werk|"
    r"Economische Zaken, Landbouw en Innovatie|Verkeer, Waterstaat en Milieu|"
    r"Landbouw, (?:Natuur(?:beheer)? en (?:Visserij|Voedselkwaliteit)|"
    r"Visserij, Voedselzekerheid en Natuur)|"
    r"Volkshuisvesting,? (?:en )?Ruimtelijke Ordening(?: en Milieubeheer)?"
)
# "in-, uit- en doorvoer": a view has lost the hyphen before a space.
_HALF = "(?:in|uit|door|op|aan|af|over|onder|bij|na)"
_PREFIXES = (
    rf"{_HALF}-?(?:, {_HALF}-?){{1,3}} (?:en|of) [a-zà-ÿ]{{2,30}}"
    r"|[a-zà-ÿ]{2,20}-(?:, [a-zà-ÿ]{2,20}-?){0,3} (?:en|of) [a-zà-ÿ]{2,30}"
)
#: What stands below the title of a paper: its sort, in the Eerste Kamer behind its letter; and
#: below that of a debate, who opens it.
BELOW = (
    r"(?:[A-Z]{1,3} )?(?:(?:BRIEF|MEMORIE|NOTA|VERSLAG|AMENDEMENT|MOTIE|ADVIES|VOORLOPIG|VOORSTEL|"
    r"ONTWERP|KONINKLIJKE|GELEIDENDE|(?:NADER|GEWIJZIGDE?|TWEEDE|DERDE|OORSPRONKELIJKE?) [A-Z]{3,}|"
    r"LIJST|EINDVERSLAG|JAARVERSLAG)(?![^\W\d])|(?:Motie|Amendement|Brief|Voorstel|Verslag) van "
    r"|Aan de orde |De (?:voorzitter|heer|beraadslaging)\b|Mevrouw )"
)
# "Invoeringswet Boek 4 en Titel 3 van Boek 7": parts of a code
_BOOKS = r"(?:Boek(?:en)?|[Tt]itel) \d{1,2}(?:[-.]\d{1,2}|(?:, \d{1,2})? en \d{1,2})?(?!\w)"
# "Wet werkelijk rendement box 3", "Regeling SDE++", "Wet CO2-heffing industrie", "Regeling
# D&I-projecten": a view has lost the hyphen between letters.
_SIGNED = (
    r"box \d(?!\w)|Artikel \d{1,3}-[A-Za-z][a-z]{2,20}(?!\w)|"
    r"[A-Z]{2,5}\+{1,2}(?![\w+])|[A-Z]{1,3}&[A-Z]{1,3}(?:[a-z]{3,30})?(?!\w)|"
    r"CO2(?:-[a-z]{3,30})?(?!\w)|[A-Z]{1,4}\d[A-Z](?!\w)|\d{1,2}(?:%-|G)[a-z]{3,30}"
)
#: A word of a title; "covid-19", the road "A4" and the schools of "h.b.o." are words too.
WORD = re.compile(
    rf" (?!{BELOW})({_ISLANDS}|{_MINISTRIES}|{_BOOKS}|{_PREFIXES}|{_SIGNED}|[A-Z]\d{{1,3}}(?!\w)|"
    r"(?<= en )-[a-z]{3,30}|"  # "kinderbedden en -boxen"
    r"(?:[a-z]\.){1,3}o\.|(?:[A-Z]\.){2,6}(?=[ ,;)]|$)|"
    r"[A-Za-zÀ-ÿ][A-Za-z'À-ÿ]*(?:-(?:20\d\d(?!\d)|\d\d))?)"
)

#: Words that tie the nouns of a title together; none of them ends one.
LINKS = frozenset({
    "de", "het", "een", "der", "des",
    "van", "op", "in", "tot", "voor", "met", "bij", "ter", "ten", "tegen", "tussen", "over",
    "uit", "aan", "door", "naar", "onder", "om", "per", "na", "behoeve",
    "inzake", "betreffende", "houdende", "en", "of",
})  # fmt: skip
#: What ends a sentence and belongs to its verb: "de Kamer keurt de Wet sterren goed."
PARTICLES = frozenset({"toe", "af", "goed", "vast", "mee"})
#: Words that no title holds: what follows one is the sentence again.
STOPS = frozenset({
    # verbs that help another
    "is", "was", "zijn", "waren", "wordt", "worden", "werd", "werden",
    "heb", "hebt", "heeft", "hebben", "had", "hadden", "kan", "kunnen", "moet", "moeten", "mag",
    "zal", "zullen", "zou", "zouden", "wil", "willen", "mogen", "mocht", "mochten", "moest",
    "moesten", "kon", "konden", "wilde", "wilden", "zoude", "behoort", "behoren", "behooren",
    "verdient", "verdienen", "schijnt", "schijnen",
    # what an act does, and what is done with it
    "bepaalt", "beoogt", "bestaat", "bevat", "biedt", "blijft", "brengt", "dient", "dienen",
    "doet", "gaat", "geeft", "geldt", "heet", "kent", "komt", "krijgt", "laat", "leidt", "luidt",
    "maakt", "noemt", "omvat", "past", "regelt", "schrijft", "sluit", "spreekt", "staat", "stelt",
    "strekt", "toont", "treedt", "verbiedt", "vereist", "vergezelt", "verklaart", "verplicht",
    "vervalt", "volgt", "voorziet", "vormt", "vraagt", "ziet", "zorgt",
    "beschouwt", "gericht", "verstaan", "beperkt", "behorend", "behorende", "vervangt", "wijzigt",
    "introduceert", "verandert", "rechtstreeks", "uitvoert", "vaststelt", "toepast", "verstrekt",
    "beschrijft", "behelst", "betreft", "regelde", "bevestigt", "eist", "steunt",
    "verhoogt", "verlaagt", "verruimt", "versterkt", "bevordert", "maakte", "gaf", "kreeg", "trad",
    "werkt", "betekent", "blijkt", "lijkt", "valt", "hangt", "vergt", "staan", "gelden", "bieden",
    "vormen", "komen", "gaan", "krijgen", "geven", "laten", "voegt", "zet", "neemt", "houdt",
    "draagt", "beschermt", "beoogde", "heette", "bood", "bevatte", "gold", "verviel", "werken",
    "blijven", "leiden", "bepalen", "vereisen", "beogen", "strekken", "bevatten",
    "zend", "zenden", "zendt", "bied", "stuur", "sturen", "stuurt", "verzoek", "treft",
    "ontvangt", "informeer", "informeert",
    # what has been or is to be done with it
    "geschrapt", "gewijzigd", "ingetrokken", "opgenomen", "aangepast", "genoemd", "bedoeld",
    "vastgesteld", "genomen", "vastgelegd", "ingevoerd", "vervallen", "geregeld", "gebaseerd",
    "toegepast", "uitgevoerd", "aangenomen", "ingediend", "behandeld", "vermeld", "geplaatst",
    "neergelegd", "bedoelde", "genoemde", "gestelde", "toegepaste", "vastgestelde",
    "neergelegde", "vermelde", "geschapen", "gecreëerde", "gehanteerde",
    "opgelegde", "gelegde", "gegeven", "uiterlijk", "ontvangen",
    "bestaande", "toegekende", "verleende", "voorziene", "voorgeschreven", "vereiste",
    "toekomende", "berustende", "verschuldigde", "omschreven", "ingestelde", "gevolgde",
    "aangemerkt", "overtreden", "nageleefd", "geschonden", "verwerkt", "besproken", "aangekondigd",
    "voorgesteld", "opgesteld", "verwezen", "herzien", "verlengd", "aangevuld", "vervangen",
    "aangewezen", "beschreven", "opgesomde", "afgegeven",
    "gehandhaafd", "gebruikt", "uitgebreid", "uitgezonderd", "beoordeeld", "bepaald", "te",
    # who and which
    "ik", "u", "wij", "we", "zij", "hij", "ze", "hun", "haar", "hem", "hen", "zich", "uw",
    "deze", "dit", "die", "dat", "welke", "zulk", "zulke", "zodanig", "zodanige",
    "waarin", "waarbij", "waarmee", "waarvan", "waardoor",
    # what joins sentences
    "als", "zoals", "alsmede", "alsook", "dan", "evenals", "indien", "maar", "omdat", "wanneer",
    "want", "zodat", "respectievelijk", "resp", "hangende", "gelijknamige", "dd", "men", "vindt",
    "vinden", "verder",
    "al", "daar", "er", "hier", "niet", "nog", "ook", "reeds", "toch", "zo", "nu", "thans",
    "echter", "zoo", "zó", "zóó", "verleend",
    "wel", "eerst", "pas", "toen", "sinds", "vanaf", "tijdens", "gedurende", "voordat", "nadat",
    "terwijl", "waarop", "waarna", "daarna", "vervolgens", "voorts",
    "waaronder", "volgens", "conform", "ingevolge", "krachtens", "alsnog",
    "uiteraard", "overigens", "eveneens", "uitsluitend", "onverkort", "inmiddels", "steeds",
    "meestal", "veelal", "destijds",
    "dus", "zogenoemde", "zogenaamde",
    "daarmee", "hiermee", "daarom", "daaraan", "daarin", "daarop", "daarvan", "daarvoor", "daartoe",
    "daarbij", "daartegen", "hieraan", "hierin", "hierop", "hiervan", "hiervoor", "hiertoe",
    "immers", "namelijk", "bijvoorbeeld", "waartoe", "mede", "jo", "juncto",
    # what begins the line below a title in an act or a paper
    "gelet", "gezien", "Gelet", "Gezien", "Artikel", "ARTIKEL", "Nr", "nr",
    # "naar aanleiding van", "ten aanzien van", the next citation
    "aanleiding", "aanzien", "artikel", "artikelen", "art", "bijlage", "bijlagen",
    "paragraaf", "letter", "hoofdstuk", "afdeling", "overweging", "ex",
    # what begins a clause
    "mits", "tenzij", "hoewel", "aangezien", "doordat", "opdat", "tevens", "derhalve", "vooral",
    "slechts", "zowel", "inclusief", "waarvoor", "waaraan", "waaruit", "waarover",
})  # fmt: skip
#: A general word is the beginning of a title only where such a word follows.
NEEDS = {
    "Verdrag": re.compile(
        r" (?:inzake|betreffende|aangaande|houdende|nopens|tussen|tot|ter|tegen|over|voor"
        r"|Nederland[A-Z]|van (?:[A-Z]|de Verenigde ))"
    ),
    "VNverdrag": re.compile(r" (?:inzake|betreffende|tegen|voor de rechten|tot|ter|over) "),
    "Overeenkomst": re.compile(
        r" (?:inzake|betreffende|houdende|nopens|tussen|tot|ter|voor|van [A-Z])"
    ),
    "Beneluxovereenkomst": re.compile(r" (?:inzake|betreffende|houdende|tot|op het gebied)"),
    # "Protocol tot wijziging van het Verdrag inzake sterren" is read from that treaty.
    "Protocol": re.compile(
        r" (?!tot (?:wijziging|aanvulling|uitbreiding|herziening) van (?:het|de) (?:[A-Z]\w*)?"
        r"(?:[Vv]erdrag|[Oo]vereenkomst))(?:inzake|betreffende|tot|ter|over|tegen|"
        r"tussen (?:het Koninkrijk|de (?:Regering|Staten))|van de Verenigde Naties) "
    ),
    # "Aanwijzing Kader voor sterren (2031A012)" has a number of the prosecution's; "de Aanwijzing
    # Sterren." is whole.
    "Aanwijzing": re.compile(
        r" (?:[a-z](?!\.)|[A-Z]{2,}|(?<=de Aanwijzing )[A-Z][a-z]{4,30}(?=[.,;:)])|"
        r"[A-Z][a-z]+(?: [A-Za-z]+){1,8} \((?:19|20)\d\d[A-Z]\d{3}[a-z]?\))"
    ),
    "Beschikking": re.compile(
        r" (?!(?:van|tot|op|in|aan|met|door|over|bij|die|dat|en|of|inzake|nr|is|wordt) )"
        r"(?:[a-z]|(?!Minister|Commissie|Kamer|Raad)[A-Z])[a-z]{3}"
    ),
    # "wetsontwerp Regeling van de sterren" tells what a bill does
    "Regeling": re.compile(
        r"(?<=[Dd]e Regeling) (?!van werk)| (?!van (?:werkzaamheden|de|het|een|enige) )"
    ),
    # "het voorstel van Rijkswet van het lid Jansen tot wijziging van …" has no title yet.
    # "van het Wetboek bij" is what is left of one that was misread
    "Wetboek": re.compile(r" (?!bij |in |voor |niet |en |of )"),
    "Rijkswet": re.compile(r" (?!van (?:het lid|de leden) |of |en )"),
    # "de Wet van Moore" is none of a legislator's.
    "Wet": re.compile(r" (?!van (?:[A-Z]|den? |het )|[A-Z]\. ?[A-Z]\.|en (?:regel|wet)geving)"),
    "Beleidslijn": re.compile(r"(?: [\w']+){1,8}? (?:(?:19|20)\d\d(?!\d)|\((?:Stcrt|Staatsc))"),
    # "Instructie sterren (2031I001)" has a number of the prosecution's too.
    "Instructie": re.compile(r"(?: [^\W\d_]+,?){1,14} \((?:19|20)\d\d[A-Z1]\d{3}\w?\)"),
    "Handleiding": re.compile(r"(?: [^\W\d_]+,?){1,14} \((?:19|20)\d\d[A-Z1]\d{3}\w?\)"),
    "Leidraad": re.compile(
        r" (?!(?:is|was|bij|van|voor|die|over|en|of|in|wordt|geeft|te) )[a-z]{4}"
    ),
    "Voorschrift": re.compile(r" [A-Z][a-z]{3}"),
    # an adjective, not a letter to all
    "Circulaire": re.compile(
        r" (?!(?:[Ee]conomi|[Ll]andbouw|[Bb]ouw|[Mm]ateria|[Pp]lastic|[Ss]tromen|[Kk]eten|"
        r"[Pp]roduct|[Ii]nkoop|[Aa]mbacht|[Ss]amenleving|[Ww]erk|en )\w*)"
    ),
}
#: What a body decides, whatever it is about.
ANY_DECISION = frozenset({
    "Commissiebesluit", "Kabinetsbesluit", "Raadsbesluit", "Kamerbesluit", "Collegebesluit",
    "Ministerraadsbesluit", "Kroonbesluit",
})  # fmt: skip
#: A sort of act is none by itself: "de Rijkswet", "een Kaderwet"; nor is what only begins a title.
NOT_ALONE = frozenset({
    "Rijkswet", "Kaderwet", "Raamwet", "Noodwet", "Basiswet", "Spoedwet", "Strafwet", "Hoofdwet",
    "Wijzigingswet", "Reparatiewet", "Invoeringswet", "Uitvoeringswet", "Aanpassingswet",
    "Instellingswet", "Verzamelwet", "Veegwet", "Goedkeuringswet", "Begrotingswet",
    "Machtigingswet", "Overgangswet", "Herzieningswet", "Implementatiewet", "Initiatiefwet",
    "Slotwet",
})  # fmt: skip
#: General words, which a sentence may begin with as well as a title.
GENERAL = frozenset({"Aanwijzing", "Regeling", "Besluit", "Overeenkomst", "Reglement"})
#: What stands in front of the word for an act and belongs to its title.
ADJECTIVES = tuple(
    f"{sign}{word} "
    for word in (
        "Tijdelijke",
        "Tijdelijk",
        "Fiscale",
        "Buitengewoon",
        "Indische",
        "Indisch",
        "Algemene",
        "Algemeen",
        "Algemeene",
        "Bijzonder",
        "Lager",
        "Middelbaar",
        "Hoger",
        "Hooger",
    )
    for sign in " ("
)
#: What stands in front of the word for a treaty: "Europees Verdrag inzake sterren".
OF_TREATY = re.compile(
    r"(?<!\w)(?:(?:Europe(?:es|se)|Internationa(?:al|le)|Enkelvoudige?|Gezamenlijke?|Aanvullende?|"
    r"Algemene?|Facultatie(?:f|ve)|Haagse?|Weense?|Interamerikaanse?|Multilaterale?|Gewijzigde?|"
    r"Herziene?) ){1,2}$|(?<!\w)Raad van $",
    re.IGNORECASE,
)
#: The same, where the word for the act has no capital.
GENERAL_ADJECTIVES = tuple(f"{sign}Algemene " for sign in " (")
