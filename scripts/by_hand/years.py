"""One organ over two years: what it carried over, its stock of documents, its figures; and what it restated."""

import polars as pl

from .core import ByHand, count, percent, total, view, with_wilson
from .figures import FIGURES, KINDS, numbered, table_iii, table_iii_total, table_iv

APPLICANTS = [*KINDS, "total"]


def pairs(by_hand: ByHand) -> pl.DataFrame:
    """Reports of one organ on a year and on the one before, and whether they count for the same organs."""
    forms = by_hand.view("current_reports").select("report_id", "form")
    taken = (
        by_hand.view("organ_tree")
        .filter(pl.col("report_id").is_not_null())
        .select("year", "issuer_id", "issuer", "issuer_kind", "province", "scope", "report_id")
        .join(forms, on="report_id")
    )
    before = taken.select(
        "issuer_id",
        year=pl.col("year") + 1,
        report_id_before="report_id",
        scope_before="scope",
        form_before="form",
    )
    return taken.join(before, on=["year", "issuer_id"]).with_columns(
        is_comparable=pl.col("scope").eq_missing(pl.col("scope_before"))
    )


ABOUT = ["year", "province", "issuer_id", "issuer", "issuer_kind", "scope"]


def before_and_now(by_hand: ByHand, values: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """The pairs with the values of both reports; those of the year before end in _before."""
    figures = [c for c in values.columns if c not in ("report_id", *keys)]
    before = values.rename({"report_id": "report_id_before"} | {f: f"{f}_before" for f in figures})
    return (
        by_hand.step(pairs)
        .join(values, on="report_id")
        .join(before, on=["report_id_before", *keys])
        .with_columns(scope=pl.col("scope").fill_null("undecided"))
    )


def is_broken(difference: str) -> pl.Expr:
    """The two figures differ; NULL where one is unknown or the reports count for different organs."""
    return pl.when("is_comparable").then(pl.col(difference) != 0)


def carried(by_hand: ByHand) -> pl.DataFrame:
    """The rows of carry_over, with is_comparable."""
    values = pl.concat(
        [
            table_iii(by_hand, column).select("report_id", "carried_in", "carried_out", applicant=pl.lit(column))
            for column in APPLICANTS
        ]
    )
    return (
        before_and_now(by_hand, values, ["applicant"])
        .with_columns(difference=pl.col("carried_in") - pl.col("carried_out_before"))
        .with_columns(is_broken=is_broken("difference"))
        .join(numbered(APPLICANTS, "applicant_no", "applicant"), on="applicant")
    )


@view
def carry_over(by_hand: ByHand) -> pl.DataFrame:
    return by_hand.step(carried).select(
        *[*ABOUT, "applicant_no", "applicant", "carried_out_before", "carried_in", "difference", "is_broken"],
        *["report_id", "report_id_before"],
    )


def carry_over_rates(by_hand: ByHand, keys: list[str]) -> pl.DataFrame:
    """How often it breaks, by year, keys and column."""
    difference = pl.col("difference")
    by = ["year", *keys, "applicant_no", "applicant"]
    known = difference.is_not_null()
    rates = (
        by_hand.step(carried)
        .filter("is_comparable")
        .group_by(by)
        .agg(
            n_pairs=pl.len().cast(pl.Int64),
            n_unknown=count(difference.is_null()),
            n_broken=count(difference != 0),
            n_more=count(difference > 0),
            n_less=count(difference < 0),
            carried_out_before=total("carried_out_before", known),
            carried_in=total("carried_in", known),
            size=total(difference.abs()),
        )
    )
    n_known = pl.col("n_pairs") - pl.col("n_unknown")
    rates = rates.with_columns(broken_pct=percent(pl.col("n_broken"), n_known))
    rates = with_wilson(rates, "n_broken", n_known, "broken_low_pct", "broken_high_pct")
    return rates.select(
        *[*by, "n_pairs", "n_unknown", "n_broken", "n_more", "n_less", "broken_pct", "broken_low_pct", "broken_high_pct"],
        *["carried_out_before", "carried_in", "size"],
    )


@view
def carry_over_by_province(by_hand: ByHand) -> pl.DataFrame:
    return carry_over_rates(by_hand, ["province"])


@view
def carry_over_national(by_hand: ByHand) -> pl.DataFrame:
    return carry_over_rates(by_hand, [])


def stocks(by_hand: ByHand) -> pl.DataFrame:
    """The rows of document_stock, with is_comparable."""
    items = pl.DataFrame({"item": ["regulations", "normative_documents"]})
    reports = by_hand.view("current_reports").filter(pl.col("form") == "2021").select("report_id")
    stated = by_hand.table("proactive_disclosure").select("report_id", "item", "made", "repealed", "in_force")
    values = reports.join(items, how="cross").join(stated, on=["report_id", "item"], how="left")
    return (
        before_and_now(by_hand, values, ["item"])
        .with_columns(expected=pl.col("in_force_before") + pl.col("made") - pl.col("repealed"))
        .with_columns(difference=pl.col("in_force") - pl.col("expected"))
        .with_columns(is_broken=is_broken("difference"))
    )


@view
def document_stock(by_hand: ByHand) -> pl.DataFrame:
    return by_hand.step(stocks).select(
        *[*ABOUT, "item", "in_force_before", "made", "repealed", "in_force", "expected", "difference", "is_broken"],
        *["report_id", "report_id_before"],
    )


@view
def document_stock_national(by_hand: ByHand) -> pl.DataFrame:
    difference = pl.col("difference")
    known = difference.is_not_null()
    n_known = pl.col("n_pairs") - pl.col("n_unknown")
    return (
        by_hand.step(stocks)
        .filter("is_comparable")
        .group_by("year", "item")
        .agg(
            n_pairs=pl.len().cast(pl.Int64),
            n_unknown=count(difference.is_null()),
            n_broken=count(difference != 0),
            **{figure: total(figure, known) for figure in ("in_force_before", "made", "repealed", "in_force")},
            difference=total("difference"),
        )
        .with_columns(broken_pct=percent(pl.col("n_broken"), n_known))
        .select(
            *["year", "item", "n_pairs", "n_unknown", "n_broken", "broken_pct"],
            *["in_force_before", "made", "repealed", "in_force", "difference"],
        )
    )


def changes(by_hand: ByHand) -> pl.DataFrame:
    """The rows of year_on_year."""
    totals = by_hand.step(table_iv)

    def of_proceeding(proceeding: str) -> pl.DataFrame:
        return totals.filter(pl.col("proceeding") == proceeding).select("report_id", value="total")

    table = by_hand.step(table_iii_total)
    values = {figure: table.select("report_id", value=figure) for figure in FIGURES}
    values |= {"reviews": of_proceeding("review"), "lawsuits": of_proceeding("litigation")}
    long = pl.concat([frame.with_columns(figure=pl.lit(figure)) for figure, frame in values.items()])
    return before_and_now(by_hand, long, ["figure"]).with_columns(change=pl.col("value") - pl.col("value_before"))


@view
def year_on_year(by_hand: ByHand) -> pl.DataFrame:
    return by_hand.step(changes).select(
        *[*ABOUT, "figure", "value_before", "value", "change"],
        percent(pl.col("change"), pl.col("value_before")).alias("change_pct"),
        *["is_comparable", "report_id", "report_id_before"],
    )


@view
def year_on_year_national(by_hand: ByHand) -> pl.DataFrame:
    change = pl.col("change")
    return (
        by_hand.step(changes)
        .filter("is_comparable")
        .group_by("year", "figure")
        .agg(
            n_pairs=pl.len().cast(pl.Int64),
            n_unknown=count(change.is_null()),
            sum_before=total("value_before", change.is_not_null()),
            sum_now=total("value", change.is_not_null()),
            sum_change=total("change"),
            n_up=count(change > 0),
            n_down=count(change < 0),
        )
        .select(
            *["year", "figure", "n_pairs", "n_unknown"],
            value_before="sum_before",
            value="sum_now",
            change="sum_change",
            change_pct=percent(pl.col("sum_change"), pl.col("sum_before")),
            n_up="n_up",
            n_down="n_down",
        )
    )


@view
def restated_figures(by_hand: ByHand) -> pl.DataFrame:
    reports = by_hand.table("reports")
    later = reports.select("report_id", "issuer_id", "issuer", "issuer_kind", "published_on", "source")
    earlier = reports.select(
        earlier_report_id="report_id", published_before="published_on", source_before="source"
    )
    return (
        by_hand.table("restatements")
        .join(later, on="report_id", how="left")
        .join(earlier, on="earlier_report_id", how="left")
        .select(
            *["year", "province", "issuer_id", "issuer", "issuer_kind"],
            table_name="table",
            row_name="row",
            column_name="column",
            old_value="old_value",
            new_value="new_value",
            change=pl.col("new_value") - pl.col("old_value"),
            published_before="published_before",
            published_on="published_on",
            source_before="source_before",
            source="source",
            report_id_before="earlier_report_id",
            report_id="report_id",
        )
    )
