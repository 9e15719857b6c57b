"""One report model: figures, prose and furniture of an invented report, before any container is chosen.

Takes a number and a seed, gives a `Report`: a list of blocks (title, paragraphs, headings, tables) and the gold answers.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import make_sample as ms

from . import organs


@dataclass(frozen=True)
class Block:
    """A piece of the report's flow. kind: title, para, heading (of a section), sub (heading), table, sign."""

    kind: str
    text: str = ""
    grid: ms.Grid | None = None
    number: int = 0  # of the section, for headings


@dataclass
class Report:
    """An invented report and what must be read from it."""

    id: str
    item: ms.Spec
    page: ms.Page
    document: ms.Document
    blocks: list[Block]
    gold: dict

    @property
    def organ(self) -> ms.Organ:
        return self.item.organ

    @property
    def title(self) -> str:
        return self.page.title

    @property
    def site_code(self) -> str:
        """The 网站标识码 that the footer states; nothing for the central organs, whose codes are not ours to make up."""
        organ = self.item.organ
        number = ms.rng_for(organ.key, "ids").randint(1, 40)
        return f"{organ.code}{number:04}" if organ.code else ""

    @property
    def url(self) -> str:
        month, day = self.page.day
        return f"http://{self.organ.host}/zwgk/nb/{self.item.year + 1}{month:02}/t{self.item.year + 1}{month:02}{day:02}_{self.id[1:]}.html"

    def rng(self, *purpose: object) -> random.Random:
        return ms.rng_for(self.id, *purpose)

    def grids(self) -> list[ms.Grid]:
        return [block.grid for block in self.blocks if block.grid]

    def has_blanks(self) -> bool:
        tables = self.document.tables
        return any(
            cell.value is None
            for table in (tables.two, tables.three, tables.four)
            for row in table.values()
            for cell in row.values()
        )


def draw_spec(number: int, organ: ms.Organ) -> ms.Spec:
    """The look of a report: form, punctuation, digits, blanks, units, label variants."""
    rng = ms.rng_for("look", number)
    year = rng.choice([2019, 2020, 2020, 2021, 2021, 2022, 2023, 2024, 2025])
    form = "2019" if year <= 2020 or rng.random() < 0.06 else "2021"
    table_three = "2019" if form == "2021" and rng.random() < 0.2 else form
    amounts = ["header", "header", "header", "cell", "both", "cell_yuan", "conflict"] + (["none"] if form == "2019" else [])
    blanks = rng.choice(["none"] * 8 + ["zeros", "zero_rows", "orgs", "some", "but_received"])
    marks = rng.choice([("",), ("",), ("",), ("-",), ("/",), ("—",), ("无",), ("", "-")])
    return ms.Spec(
        organ,
        year,
        "row-bar" if rng.random() < 0.5 else "html",
        form,
        table_three,
        punct=rng.choice(["full", "full", "half", "mixed"]),
        digits=rng.choices(["plain", "thousands", "fullwidth"], [88, 8, 4])[0],
        signed=rng.random() < 0.3,
        blanks=blanks,
        marks=marks,
        blank_tables=rng.choice(["3", "3", "34", "234"]),
        amount=rng.choice(amounts),
        heads=rng.choice(["full", "full", "broken", "cut"]),
        change=rng.choice(["本年增/减", "本年增/减", "本年增减"]),
        labels=tuple(rng.sample(["normative_short", "fee_type", "carried_odd", "law_comma", "other_short", "partial_space"], 1))
        if rng.random() < 0.35
        else (),
        quotes=rng.choices(["“”", '""', "‘’", ""], [85, 7, 5, 3])[0],
        wrap=rng.random() < 0.25,
        headings=rng.choice(["plain", "plain", "plain", "of", "old"]),
        iv_head=rng.choice(["early", "late"]),
        main=rng.choice([name for name in ms.MAINS if name != "wan"]),
        extras=tuple(rng.sample(sorted(ms.EXTRAS), rng.randint(1, 3))),
        note=f"其中修订{rng.randint(2, 16)}件" if rng.random() < 0.15 else "",
        foot="signature",
    )


def heavy(values: ms.Values, rng: random.Random) -> None:
    """Now and then a figure of table II is far larger than the organ's size suggests."""
    for row in values.two.values():
        if "decisions" in row and rng.random() < 0.15:
            row["decisions"] = int(10 ** rng.uniform(3, 8))


def knock_out(item: ms.Spec, tables: ms.Tables, rng: random.Random) -> None:
    """Leave out figures that are not zero: some follow from the identities, some do not."""
    if rng.random() > 0.22:
        return
    marks = item.marks
    for _ in range(rng.choice([1, 1, 2, 5])):
        table = tables.three if rng.random() < 0.85 else tables.four
        row = rng.choice(list(table))
        column = rng.choice(list(table[row]))
        table[row][column] = ms.Cell(None, rng.choice(marks))
    if rng.random() < 0.25:
        for cells in tables.three.values():
            cells["total"] = ms.Cell(None, rng.choice(marks))


def truth_of(values: ms.Values) -> dict[str, int]:
    """What stood in every cell of tables III and IV before it was left out."""
    return {
        f"{name}.{row}.{column}": value
        for name, table in (("applications", values.three), ("proceedings", values.four))
        for row, cells in table.items()
        for column, value in cells.items()
    }


def blocks_of(
    item: ms.Spec, page: ms.Page, grids: list[ms.Grid], intro: str, first: list[str], rest: tuple[list[str], list[str]]
) -> list[Block]:
    """The report in its order; punctuation as the report has it."""

    def prose(text: str) -> str:
        return text.translate(ms.HALF_WIDTH) if item.punct == "half" else text

    def heading(number: int) -> Block:
        name = ms.SECTION_VARIANTS[item.headings][number - 1]
        return Block("heading", prose(f"{ms.NUMERALS[number - 1]}、{name}"), number=number)

    def paragraphs(texts: list[str]) -> list[Block]:
        return [Block("sub" if text.startswith("（") and len(text) < 16 else "para", prose(text)) for text in texts]

    month, day = page.day
    blocks = [Block("title", prose(page.title)), Block("para", prose(intro)), heading(1), *paragraphs(first)]
    for number, grid in zip((2, 3, 4), grids, strict=True):
        blocks += [heading(number), Block("table", grid=grid)]
    for number, texts in zip((5, 6), rest, strict=True):
        blocks += [heading(number), *paragraphs(texts)]
    return [*blocks, Block("sign", item.organ.name), Block("sign", f"{item.year + 1}年{month}月{day}日")]


def half_width(grid: ms.Grid) -> ms.Grid:
    return ms.Grid(
        grid.name, grid.width, [[replace(cell, text=cell.text.translate(ms.HALF_WIDTH)) for cell in row] for row in grid.rows]
    )


def gold_of(report_id: str, document: ms.Document, truth: dict[str, int]) -> dict:
    """Gold in the shape of tests/gold/sample, and `unstated`: the true value of every cell that was left out."""
    gold = ms.gold_of(document)
    gold |= {"source": report_id, "layout": None, "layout_variant": None}
    blank = [name for name, value in ms.stated(document).items() if value is None]
    gold["unstated"] = {name: truth[name] for name in blank}
    if codes := organs.code_also(document.item.organ):
        gold["division_code_also"] = codes
    return gold


def make_report(report_id: str, item: ms.Spec) -> Report:
    values = ms.draw_values(item, None)
    rng = ms.rng_for(report_id, "damage")
    heavy(values, rng)
    if values.two["normative_documents"]["made"] < 17:
        item = replace(item, note="")
    truth = truth_of(values)
    tables = ms.print_tables(item, values)
    knock_out(item, tables, rng)
    page = ms.page_of(item)
    story = ms.Story(item, ms.rng_for(item.slug, "prose"), ms.slots_of(item))
    intro, first = ms.intro_of(story), ms.section_one(story, values)
    rest = (ms.section_five(story), ms.section_six(story))
    grids = [ms.grid_two(item, tables), ms.grid_three(item, tables), ms.grid_four(item, tables)]
    if item.punct in ("half", "mixed"):
        grids = [half_width(grid) for grid in grids]
    document = ms.Document(item, "", tables, story, page.iso)
    blocks = blocks_of(item, page, grids, intro, first, rest)
    return Report(report_id, item, page, document, blocks, gold_of(report_id, document, truth))


def make_reports(count: int, seed: int) -> list[Report]:
    """The reports of the corpus: a function of the seed alone."""
    ms.SEED = f"gongkai containers {seed}"
    found = []
    for number in range(count):
        organ = organs.draw_organ(ms.rng_for("organ", number), number)
        found.append(make_report(f"r{number:03}", draw_spec(number, organ)))
    return found


def year_before(report: Report) -> Report:
    """Another report of the same organ in the same form, a year earlier: for texts with two years side by side."""
    item = replace(report.item, year=report.item.year - 1, note="", blanks="none")
    return make_report(report.id + "p", item)
