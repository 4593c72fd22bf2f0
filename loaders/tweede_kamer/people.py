"""Persons, fracties, committees and who sits where, from the Tweede Kamer's open data."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from kamergraaf.loaders.naming import PersonName, from_parts, one_line, plain_name
from kamergraaf.loaders.register_days import read_day
from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, Bodies
from kamergraaf.loaders.structure.actors.composition import read_role
from kamergraaf.loaders.tweede_kamer.directory import Directory
from kamergraaf.loaders.tweede_kamer.iris import entity_iri, guid
from kamergraaf.loaders.tweede_kamer.rows import PEOPLE, SITTING, VACANT, Row
from kamergraaf.loaders.writing import NOWHERE, Register, said_of
from kamergraaf.ontology.nouns import Committee, Fractie, Membership, Person, Post, Record, Role

_GENDERS = {"man": "M", "vrouw": "F"}


@dataclass(slots=True)
class OdataPeople:
    """Writes rows to a register. `directory` has the rows that they refer to.

    A row that refers to what is not known keeps the GUID in the place of a name: a
    `Person("2d37a54c-…")` is nobody's namesake, and its record has the same address as that of the
    person in another file, by which a register joins the two.
    """

    directory: Directory
    register: Register = field(default_factory=Register)
    bodies: Bodies = field(default_factory=lambda: Bodies("tk"))
    counts: Counter[str] = field(default_factory=Counter)
    _around: dict[str, Row] = field(default_factory=dict)  # the rows that a row is expanded in

    def add(self, kind: str, row: Row) -> None:
        """Write one row, and those that are expanded in it."""
        if row.get("Verwijderd") is True:
            self.counts["deleted"] += 1
            return
        if kind in SITTING:
            self._sitting(kind, row)
        elif kind in VACANT:
            self._vacancy(kind, row)
        elif kind == "Persoon":
            self._person_row(row)
        elif kind == "Fractie":
            self._fractie_row(row)
        elif kind == "Commissie":
            self._committee_row(row)
        elif not self._around:  # a seat in which others are expanded says nothing more than they
            self._seat_row(kind, row)
        self._expanded(kind, row)

    def _expanded(self, kind: str, row: Row) -> None:
        before = self._around
        self._around = {**before, kind: row}
        for name, value in row.items():
            if name in PEOPLE:
                for inner in value if isinstance(value, list) else (value,):
                    if isinstance(inner, dict):
                        self.add(name, inner)
        self._around = before

    def _reach(self, row: Row, kind: str) -> Row | None:
        """Return the row of a kind that `row` refers to, or stands in."""
        around = None if isinstance(row.get(kind), dict) else self._around.get(kind)
        return around or self.directory.reach(row, kind)

    # --- what is referred to ------------------------------------------------------------

    def _person_row(self, row: Row) -> None:
        name = _name(row)
        if not name.surname:
            self.counts["nameless"] += 1
            return
        function = one_line(row.get("Functie"))
        fractie = self._label_fractie(row)
        sits = bool(fractie) or "kamerlid" in function.lower()
        chamber = "ek" if function.lower().startswith("eerste") else "tk"
        person = name.member(chamber, fractie) if sits else name.outsider()
        shown = f"{name.full} ({fractie.name})" if fractie else name.full
        born, died = read_day(row.get("Geboortedatum")), read_day(row.get("Overlijdensdatum"))
        told = ", ".join(
            filter(None, (shown, function, f"geboren {born}" if born else "",
                          f"overleden {died}" if died else ""))
        )  # fmt: skip
        self.register.record(self._person_record(person, row, name), told)

    def _label_fractie(self, row: Row) -> Fractie | None:
        label = plain_name(row.get("Fractielabel"))
        return self.bodies.fractie(label) if label else None

    def _person_record(self, person: Person, row: Row, name: PersonName) -> Record:
        formal = from_parts(
            row.get("Achternaam"), row.get("Tussenvoegsel"), row.get("Initialen"), ""
        )
        names = tuple(dict.fromkeys(one.full for one in (name, formal) if one.surname))
        return Record(
            person, names, "", entity_iri("Persoon", row.get("Id")),
            read_day(row.get("Geboortedatum")), read_day(row.get("Overlijdensdatum")),
            _GENDERS.get(one_line(row.get("Geslacht")).lower(), ""),
        )  # fmt: skip

    def _fractie_row(self, row: Row) -> None:
        fractie = self._fractie(row)
        if isinstance(fractie, Fractie):
            record = Record(
                fractie, _names(row), plain_name(row.get("Afkorting")),
                entity_iri("Fractie", row.get("Id")),
                read_day(row.get("DatumActief")), read_day(row.get("DatumInactief")),
            )  # fmt: skip
            self.register.record(record, f"fractie {_shown(row, fractie.name)}{said_of(record)}")
        else:
            self.counts["nameless"] += 1

    def _committee_row(self, row: Row) -> None:
        committee = self._committee(row)
        if isinstance(committee, Committee):
            record = Record(
                committee, _names(row), plain_name(row.get("Afkorting")),
                entity_iri("Commissie", row.get("Id")),
                read_day(row.get("DatumActief")), read_day(row.get("DatumInactief")),
            )  # fmt: skip
            self.register.record(record, f"{_shown(row, committee.name)}{said_of(record)}")
        else:
            self.counts["nameless"] += 1

    def _seat_row(self, kind: str, row: Row) -> None:
        """Write a seat; one that nobody is known to sit on is a post of the body it is in."""
        body = self._fractie_of(row) if kind == "FractieZetel" else self._committee_of(row)
        if seat := guid(row.get("Id")):
            weight = row.get("Gewicht")
            number = f" {weight}" if isinstance(weight, int) else ""
            told = f"zetel{number} van {_body_words(body)}" if body else f"zetel{number}"
            self.register.record(
                Record(_unknown_seat(seat), (told,), "", entity_iri(kind, seat)), told
            )

    # --- who sits where -----------------------------------------------------------------

    def _sitting(self, kind: str, row: Row) -> None:
        seat_kind = kind.removesuffix("Persoon").removesuffix("Vast").removesuffix("Vervanger")
        reached = self._reach(row, seat_kind) or {}
        in_fractie = seat_kind == "FractieZetel"
        body = self._fractie_of(reached) if in_fractie else self._committee_of(reached)
        holder = self._reach(row, "Persoon")
        if holder is None:
            self.counts["nobody"] += 1
            return
        body = body or _unknown_seat(guid(row.get(f"{seat_kind}_Id")) or guid(reached.get("Id")))
        fractie = body if isinstance(body, Fractie) else self._label_fractie(holder)
        person = self._person(holder, fractie)
        role = _role(kind, one_line(row.get("Functie")))
        since, until = read_day(row.get("Van")), read_day(row.get("TotEnMet"))
        # A person's row has the fractie of today, which is no word on a seat that was given up.
        sits_for = fractie if isinstance(body, Fractie) or not until else None
        membership = Membership(person, body, role, sits_for, NOWHERE, since, until)
        name = _name(holder)
        shown = name.full or person.name
        if sits_for and not isinstance(body, Fractie):
            shown += f" ({sits_for.name})"
        self.register.seat(membership, f"{shown}, {role.value} van {_body_words(body)}")
        span = self.register.memberships[-1].span
        record = self._person_record(person, holder, name)
        self.register.note(Record(
            person, record.names, "", record.identifiers, record.since, record.until,
            record.gender, span,
        ))  # fmt: skip

    def _vacancy(self, kind: str, row: Row) -> None:
        """Write that nobody sits on a seat; there is no membership in that."""
        self.counts["vacant"] += 1
        in_fractie = kind == "FractieZetelVacature"
        seat = self._reach(row, "FractieZetel" if in_fractie else "CommissieZetel") or {}
        body = self._fractie_of(seat) if in_fractie else self._committee_of(seat)
        where = _body_words(body or _unknown_seat(guid(seat.get("Id"))))
        since, until = read_day(row.get("Van")), read_day(row.get("TotEnMet"))
        told = (f"vacature bij {where}", f"sinds {since}" if since else "",
                f"tot en met {until}" if until else "")  # fmt: skip
        self.register.writing.line(", ".join(filter(None, told)))

    def _person(self, row: Row, fractie: Fractie | None) -> Person:
        """Return the person of a row; the GUID stands for a name that is not known here."""
        name = _name(row)
        if not name.surname:
            return Person(guid(row.get("Id")) or one_line(row.get("Id")))
        sits = fractie or "kamerlid" in one_line(row.get("Functie")).lower()
        return name.member("tk", fractie) if sits else name.outsider()

    def _fractie_of(self, seat: Row) -> Fractie | Post | None:
        row = self._reach(seat, "Fractie")
        return self._fractie(row) if row else None

    def _fractie(self, row: Row) -> Fractie | Post | None:
        name = plain_name(row.get("Afkorting")) or plain_name(row.get("NaamNL"))
        return self.bodies.fractie(name) if name else None

    def _committee_of(self, seat: Row) -> Committee | None:
        row = self._reach(seat, "Commissie")
        return self._committee(row) if row else None

    def _committee(self, row: Row) -> Committee | None:
        name = plain_name(row.get("NaamNL")) or plain_name(row.get("NaamWebNL"))
        if not name:
            return None
        bare = COMMITTEES.sub("", name, count=1).removeprefix("de ").removeprefix("het ")
        return self.bodies.committee(bare[:1].upper() + bare[1:])


def _unknown_seat(seat: str) -> Post:
    """Return the seat itself, as a post, where it is not known whose it is."""
    return Post(f"zetel {seat}".strip())


def _role(kind: str, function: str) -> Role:
    told = read_role(function)
    if kind == "FractieZetelPersoon":
        return Role.FRACTIEVOORZITTER if told is Role.VOORZITTER or "fractievoorzitter" in (
            function.lower()) else Role.FRACTIELID  # fmt: skip
    if kind == "CommissieZetelVervangerPersoon":
        return told if told not in (None, Role.VOORZITTER) else Role.PLAATSVERVANGEND_LID
    return told or Role.LID


def _name(row: Row) -> PersonName:
    given = row.get("Roepnaam") or row.get("Voornamen")
    return from_parts(row.get("Achternaam"), row.get("Tussenvoegsel"), row.get("Initialen"), given)


def _names(row: Row) -> tuple[str, ...]:
    found: list[Any] = [row.get("NaamNL"), row.get("NaamWebNL"), row.get("Afkorting")]
    return tuple(dict.fromkeys(filter(None, map(plain_name, found))))


def _shown(row: Row, name: str) -> str:
    full, short = plain_name(row.get("NaamNL")), plain_name(row.get("Afkorting"))
    return f"{full or name} ({short})" if short and short != full else full or name


def _body_words(body: Fractie | Committee | Post) -> str:
    match body:
        case Fractie(name):
            return f"de fractie {name.removeprefix('Fractie-')}"
        case Committee(name):
            return f"de commissie {name}"
        case Post(title):
            return title
