"""What the indicators are, read from data/: their terms, groups of rows, forms and inhabitants."""

import csv
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"

POPULATION = "population"
"""The table of a term that no report states."""


@dataclass(frozen=True)
class Figure:
    """What a term stands for: a cell of the three tables, a date of coverage, or the inhabitants."""

    table: str
    row: str
    column: str
    form: str | None
    """The form that table II must follow for the column to mean this."""

    @property
    def name(self) -> str:
        """Its column in figures_by_report."""
        if self.table == "coverage":
            return self.column
        return f"{self.row}_{self.column}" + (f"_form_{self.form}" if self.form else "")


@dataclass(frozen=True)
class Term:
    """A figure that is added, or taken away where the sign is -1."""

    figure: Figure
    sign: int


@dataclass(frozen=True)
class Indicator:
    """One entry of data/metrics.toml, `entry` as it stands there."""

    number: int
    entry: dict
    numerator: tuple[Term, ...]
    denominator: tuple[Term, ...]

    @property
    def name(self) -> str:
        return self.entry["id"]

    @property
    def kind(self) -> str:
        return self.entry["kind"]

    @property
    def basis(self) -> str:
        return self.entry["basis"]

    @property
    def per(self) -> int:
        return self.entry["per"]

    @property
    def stated_terms(self) -> list[Term]:
        """The terms of both sides that a report states."""
        return [term for term in (*self.numerator, *self.denominator) if term.figure.table != POPULATION]

    def years(self) -> tuple[int | None, int | None]:
        """The first and the last year of its forms, None where open or where it rests on no form."""
        spans = [forms()[form] for form in self.entry["forms"]]
        if not spans:
            return None, None
        lasts = [last for _, last in spans]
        return min(first for first, _ in spans), None if None in lasts else max(lasts)

    def is_in_form(self, year: int) -> bool:
        """A form of that year has its rows, or it needs none."""
        spans = [forms()[form] for form in self.entry["forms"]]
        return not spans or any(first <= year and (last is None or year <= last) for first, last in spans)


def read(path: str) -> dict:
    """A file of data/."""
    return tomllib.loads((DATA / path).read_text(encoding="utf-8"))


@cache
def forms() -> dict[str, tuple[int, int | None]]:
    """Form to its first and last year."""
    tables = [read(f"forms/{path.name}") for path in (DATA / "forms").glob("*.toml")]
    return {form["id"]: (form["first_year"], form.get("last_year")) for form in tables}


@cache
def groups() -> dict[tuple[str, str], list[list[str]]]:
    """Table and group to its choices, each a list of rows."""
    return {(group["table"], group["row"]): group["any_of"] for group in read("metrics.toml")["group"]}


def term(text: str, on_forms: list[str]) -> Term:
    """`-table.row.column` of an indicator on these forms: a column of table II may mean another thing on another form."""
    table, row, column = text.removeprefix("-").split(".")
    form = on_forms[0] if table == "proactive_disclosure" and len(on_forms) == 1 else None
    return Term(Figure(table, row, column, form), -1 if text.startswith("-") else 1)


@cache
def indicators() -> list[Indicator]:
    """All of them, in the order of the registry."""

    def terms(entry: dict, side: str) -> tuple[Term, ...]:
        return tuple(term(text, entry["forms"]) for text in entry[side])

    entries = enumerate(read("metrics.toml")["indicator"], start=1)
    return [Indicator(number, entry, terms(entry, "numerator"), terms(entry, "denominator")) for number, entry in entries]


def figures() -> list[Figure]:
    """Every figure that a term stands for, in the order in which the registry names them first."""
    return list(dict.fromkeys(term.figure for indicator in indicators() for term in indicator.stated_terms))


@cache
def inhabitants() -> list[dict]:
    """The rows of data/population.csv."""
    with (DATA / "population.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
