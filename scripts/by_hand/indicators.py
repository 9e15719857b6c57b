"""The indicators of data/metrics.toml: what they are, and what each is in a report, in a place and among peers."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import polars as pl

from . import registry
from .core import NORMAL_95, PLACE, ByHand, all_known, only_place, strict_sum, view, wilson_percent
from .registry import Figure, Indicator, Term

AMOUNT = pl.Decimal(38, 4)
VALUE = pl.Decimal(38, 2)
NUMBER_AND_NAME = ["indicator_no", "indicator"]
ROW_NAMES = {"applications": "disposition", "proceedings": "proceeding", "proactive_disclosure": "item"}
"""The column of each table that names its rows."""
ENOUGH = 30
"""The denominator from which on an organ has peers."""


# The registry.


@view
def indicators(by_hand: ByHand) -> pl.DataFrame:
    def row(indicator: Indicator) -> dict:
        entry = indicator.entry
        first_year, last_year = indicator.years()
        return {
            **{"indicator_no": indicator.number, "indicator": indicator.name},
            **{name: entry[name] for name in ("zh", "en", "kind", "per", "unit", "basis")},
            **{"forms": ",".join(entry["forms"]), "first_year": first_year, "last_year": last_year},
            "is_comparable": entry["comparable"],
            **{name: entry.get(name) for name in ("change_zh", "change_en")},
            **{name: entry[name] for name in ("source_row", "definition_zh", "definition_en")},
            **{name: entry[name] for name in ("exclusions_zh", "exclusions_en", "traps_zh", "traps_en")},
        }

    return pl.DataFrame([row(indicator) for indicator in registry.indicators()], infer_schema_length=None)


@view
def indicator_terms(by_hand: ByHand) -> pl.DataFrame:
    rows = [
        {
            **{"indicator": indicator.name, "side": side, "term_no": number},
            **{"table": term.figure.table, "row": term.figure.row, "column": term.figure.column},
            **{"sign": term.sign, "form": term.figure.form, "n_terms": len(indicator.stated_terms)},
        }
        for indicator in registry.indicators()
        for side, terms in (("numerator", indicator.numerator), ("denominator", indicator.denominator))
        for number, term in enumerate(terms, start=1)
    ]
    return pl.DataFrame(rows, infer_schema_length=None)


@view
def figure_groups(by_hand: ByHand) -> pl.DataFrame:
    rows = [
        {"table": table, "row": row, "choice": choice, "member": member, "n_members": len(members)}
        for (table, row), choices in registry.groups().items()
        for choice, members in enumerate(choices, start=1)
        for member in members
    ]
    return pl.DataFrame(rows)


@view
def population(by_hand: ByHand) -> pl.DataFrame:
    places = pl.DataFrame(registry.inhabitants())
    ten_thousands = pl.col("population_10k").cast(AMOUNT)
    return places.select("place_code", pl.col("year").cast(pl.Int64), (ten_thousands * 10_000).alias("population"), "source")


# Report by report.


def rows_of(by_hand: ByHand, figure: Figure, row: str) -> pl.DataFrame:
    """What reports state in one row of a table, and in the column of the figure."""
    is_row = pl.col(ROW_NAMES[figure.table]) == row
    return by_hand.table(figure.table).filter(is_row).select("report_id", pl.col(figure.column).cast(AMOUNT).alias(row))


def stated(by_hand: ByHand, figure: Figure) -> pl.Series:
    """The figure of each report that stands, in their order; of a group the first choice of rows that are all known."""
    rows = by_hand.view("current_reports").select("report_id", "form")
    choices = registry.groups().get((figure.table, figure.row), [[figure.row]])
    for row in sorted({row for choice in choices for row in choice}):
        rows = rows.join(rows_of(by_hand, figure, row), on="report_id", how="left", maintain_order="left")
    value = pl.coalesce([strict_sum(choice) for choice in choices])
    follows = pl.lit(True) if figure.form is None else pl.col("form") == figure.form
    return rows.select(pl.when(follows).then(value).alias(figure.name)).to_series()


def dates(by_hand: ByHand) -> pl.DataFrame:
    """Per report whose day and deadline coverage tells: that it is dated, and whether it was on time."""
    return (
        by_hand.table("coverage")
        .filter(pl.col("report_id").is_not_null() & pl.col("published_on").is_not_null() & pl.col("due_on").is_not_null())
        .select(
            "report_id",
            on_time=(pl.col("published_on") <= pl.col("due_on")).cast(pl.Int64).cast(AMOUNT),
            dated=pl.lit(1).cast(AMOUNT),
        )
    )


@view
def figures_by_report(by_hand: ByHand) -> pl.DataFrame:
    reports = by_hand.view("current_reports").select("report_id", "year", "province")
    figures = registry.figures()
    of_tables = [stated(by_hand, figure) for figure in figures if figure.table in ROW_NAMES]
    rows = reports.with_columns(of_tables).join(by_hand.step(dates), on="report_id", how="left")
    return rows.select(*reports.columns, *(figure.name for figure in figures))


def sum_of(terms: tuple[Term, ...]) -> pl.Expr:
    """The sum of terms that are known, those with the sign -1 taken away; NULL where there are none."""
    if not terms or any(term.figure.table == registry.POPULATION for term in terms):
        return pl.lit(None, AMOUNT)
    return pl.sum_horizontal(pl.col(term.figure.name) * term.sign for term in terms).cast(AMOUNT)


@view
def indicator_sums(by_hand: ByHand) -> pl.DataFrame:
    reports = by_hand.view("figures_by_report")

    def of(indicator: Indicator) -> pl.DataFrame:
        return reports.filter(all_known([term.figure.name for term in indicator.stated_terms])).select(
            *["report_id", "year", "province"],
            indicator_no=pl.lit(indicator.number, pl.Int64),
            indicator=pl.lit(indicator.name),
            numerator=sum_of(indicator.numerator),
            denominator=sum_of(indicator.denominator),
        )

    return pl.concat([of(indicator) for indicator in registry.indicators()])


# Values and their intervals.


def rounded(value: Fraction) -> Decimal:
    """Two places, exact and half away from zero."""
    hundredths = (abs(value) * 200 + 1) // 2
    return Decimal(hundredths if value >= 0 else -hundredths).scaleb(-2)


def poisson(n_events: int, units: Fraction) -> tuple[Decimal, Decimal]:
    """The 95 % score interval of the mean of a count, x + z²/2 ± z √(x + z²/4), by unit."""
    with localcontext() as context:
        context.prec = 50
        z2 = NORMAL_95 * NORMAL_95
        reach = NORMAL_95 * (n_events + z2 / 4).sqrt()
        ends = ((n_events + z2 / 2 + sign * reach) * units.denominator / units.numerator for sign in (-1, 1))
        return tuple(end.quantize(Decimal("0.01"), ROUND_HALF_UP) for end in ends)


def measure(indicator: Indicator, numerator: Decimal | None, denominator: Decimal | None) -> tuple[Decimal | None, ...]:
    """Value and interval of an indicator."""
    if numerator is None:
        return None, None, None
    if indicator.kind == "total":
        return rounded(Fraction(numerator)), None, None
    if denominator is None or denominator <= 0:
        return None, None, None
    value = rounded(indicator.per * Fraction(numerator) / Fraction(denominator))
    if numerator < 0 or (indicator.kind == "share" and numerator > denominator):
        return value, None, None
    if indicator.kind == "share":
        return value, *wilson_percent(int(numerator), int(denominator))
    return value, *poisson(int(numerator), Fraction(denominator) / indicator.per)


def with_measures(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows of numerators and denominators with value, low and high; totals lose both sums."""
    of = {indicator.name: indicator for indicator in registry.indicators()}
    sums = rows.select("indicator", "numerator", "denominator")
    measures = [measure(of[name], numerator, denominator) for name, numerator, denominator in sums.iter_rows()]
    columns = [pl.Series(name, [row[i] for row in measures], VALUE) for i, name in enumerate(("value", "low", "high"))]
    is_ratio = pl.col("indicator").is_in([name for name, indicator in of.items() if indicator.kind != "total"])
    return rows.with_columns(columns).with_columns(pl.when(is_ratio).then(pl.col("numerator", "denominator")))


@view
def indicators_by_report(by_hand: ByHand) -> pl.DataFrame:
    reports = by_hand.view("current_reports").select(
        "report_id", "issuer_id", "issuer", "issuer_kind", pl.col("scope").fill_null("undecided")
    )
    of_places = [indicator.name for indicator in registry.indicators() if indicator.basis == "inhabitants"]
    sums = by_hand.view("indicator_sums").filter(~pl.col("indicator").is_in(of_places))
    return with_measures(sums.join(reports, on="report_id")).select(
        *["report_id", "year", "province", "issuer_id", "issuer", "issuer_kind", "scope", *NUMBER_AND_NAME],
        *["numerator", "denominator", "value", "low", "high"],
    )


# Place by place.


def numbered(is_chosen: Callable[[Indicator], bool]) -> pl.DataFrame:
    """Number and name of the indicators that are chosen."""
    rows = [(indicator.number, indicator.name) for indicator in registry.indicators() if is_chosen(indicator)]
    return pl.DataFrame(rows, schema=dict(zip(NUMBER_AND_NAME, (pl.Int64, pl.String), strict=True)), orient="row")


def sums_of_places(by_hand: ByHand, reports: pl.DataFrame, is_chosen: Callable[[Indicator], bool]) -> pl.DataFrame:
    """Every place and indicator, with the sums over the reports, which are told as place and report."""
    places = by_hand.view("rollup_coverage").select(*PLACE, "n_expected", "n_covered", "coverage_pct")
    n_reports = reports.group_by(PLACE).agg(n_reports=pl.len().cast(pl.Int64))
    known = (
        reports.join(by_hand.view("indicator_sums").drop("year", "province", "indicator_no"), on="report_id")
        .group_by(*PLACE, "indicator")
        .agg(
            n_known=pl.len().cast(pl.Int64),
            numerator=pl.col("numerator").sum(),
            denominator=pl.when(pl.col("denominator").is_not_null().any()).then(pl.col("denominator").sum()),
        )
    )
    return (
        places.join(numbered(is_chosen), how="cross")
        .join(n_reports, on=PLACE, how="left")
        .join(known, on=[*PLACE, "indicator"], how="left")
        .with_columns(pl.col("n_reports", "n_known").fill_null(0))
    )


def over_population(by_hand: ByHand, rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with the inhabitants as denominator, where all of them are covered and all reports known."""
    people = by_hand.view("population").select("year", "place_code", "population")
    is_whole = (pl.col("n_expected") > 0) & (pl.col("n_covered") == pl.col("n_expected"))
    is_known = (pl.col("n_known") > 0) & (pl.col("n_known") == pl.col("n_reports"))
    return (
        rows.join(people.with_columns(pl.col("year").cast(pl.Int32)), on=["year", "place_code"], how="left")
        .with_columns(denominator=pl.when(is_whole & is_known).then(pl.col("population")))
        .drop("population")
    )


@view
def indicators_by_place(by_hand: ByHand) -> pl.DataFrame:
    chosen = by_hand.view("rollup_cover").select(*PLACE, "report_id")
    of_organs = by_hand.view("organ_places").filter(pl.col("report_id").is_not_null()).select(*PLACE, "report_id")

    def on(basis: str) -> Callable[[Indicator], bool]:
        return lambda indicator: indicator.basis == basis

    rows = pl.concat(
        [
            sums_of_places(by_hand, chosen, on("reports")),
            sums_of_places(by_hand, of_organs, on("organs")),
            over_population(by_hand, sums_of_places(by_hand, chosen, on("inhabitants"))),
        ]
    )
    of = {indicator.name: indicator for indicator in registry.indicators()}
    is_in_form = [of[name].is_in_form(year) for name, year in rows.select("indicator", "year").iter_rows()]
    return with_measures(rows.with_columns(pl.Series("is_in_form", is_in_form, pl.Boolean))).select(
        *[*PLACE, *NUMBER_AND_NAME, "n_reports", "n_known", "numerator", "denominator", "value", "low", "high"],
        *["coverage_pct", "is_in_form"],
    )


def of_level(by_hand: ByHand, place_level: str) -> pl.DataFrame:
    """The rows of one level of places, with what the indicator is."""
    about = by_hand.view("indicators").select("indicator", "zh", "en", "kind", "unit", "forms", "is_comparable")
    rows = only_place(by_hand.view("indicators_by_place"), place_level).join(about, on="indicator")
    keys = ["year", *(["province"] if place_level == "province" else []), *NUMBER_AND_NAME]
    return rows.select(
        *[*keys, *about.columns[1:], "is_in_form", "n_reports", "n_known", "numerator", "denominator"],
        *["value", "low", "high", "coverage_pct"],
    )


@view
def indicators_province_year(by_hand: ByHand) -> pl.DataFrame:
    return of_level(by_hand, "province")


@view
def indicators_national_year(by_hand: ByHand) -> pl.DataFrame:
    return of_level(by_hand, "nation")


# Among peers.

PEERS = ["year", "level", "issuer_kind", *NUMBER_AND_NAME]
"""What organs must share to be peers in an indicator."""


def organs_with_peers(by_hand: ByHand) -> pl.DataFrame:
    """The indicators of the report of each organ of known kind, where its denominator is large enough."""
    values = by_hand.view("indicators_by_report").select("report_id", *NUMBER_AND_NAME, "denominator", "value", "low", "high")
    return (
        by_hand.view("organ_tree")
        .filter(pl.col("issuer_kind").is_not_null())
        .select("year", pl.col("level").fill_null("none"), "issuer_kind", "issuer_id", "issuer", "province", "report_id")
        .join(values, on="report_id")
        .filter(pl.col("denominator") >= ENOUGH)
    )


def nearest_rank(percentage: int) -> pl.Expr:
    """The value that so many per cent do not exceed: of n in their order the one of number ⌈n × percentage / 100⌉."""
    rank = (pl.len() * percentage + 99) // 100
    return pl.col("value").sort().get(rank - 1)


@view
def indicator_peers(by_hand: ByHand) -> pl.DataFrame:
    return (
        by_hand.step(organs_with_peers)
        .group_by(PEERS)
        .agg(n_organs=pl.len().cast(pl.Int64), **{f"p{p}": nearest_rank(p) for p in (10, 50, 90)})
    )


@view
def indicator_standing(by_hand: ByHand) -> pl.DataFrame:
    value = pl.col("value")
    position = (
        pl.when(value < pl.col("p10"))
        .then(pl.lit("below_p10"))
        .when(value > pl.col("p90"))
        .then(pl.lit("above_p90"))
        .otherwise(pl.lit("within"))
    )
    return (
        by_hand.step(organs_with_peers)
        .join(by_hand.view("indicator_peers"), on=PEERS)
        .with_columns(rank_no=value.rank("min", descending=True).over(PEERS), position=position)
        .select(
            *[*PEERS, "issuer_id", "issuer", "province", "report_id", "denominator", "value", "low", "high"],
            *["p10", "p50", "p90", "n_organs", "rank_no", "position"],
        )
    )
