"""Which reports count a place once, what they leave out, and how much of the place they are."""

import polars as pl

from .core import PLACE, ByHand, count, percent, view
from .organs import N_ABOVE


@view
def rollup_cover(by_hand: ByHand) -> pl.DataFrame:
    chosen = by_hand.view("organ_places").filter(pl.col("report_id").is_not_null() & pl.col("covered_by").is_null())
    of_report = by_hand.view("current_reports").select("report_id", "province", "issuer_id", "issuer_kind", "scope")
    rule = (
        pl.when(pl.col("status") == "no_tables")
        .then(pl.lit("no_tables"))
        .when("is_covering")
        .then(pl.col("scope").fill_null("undecided"))
        .when(pl.col("issuer_kind") == "government")
        .then(pl.lit("own"))
        .otherwise(pl.lit("part"))
    )
    return (
        chosen.select(*PLACE, "report_id", rule=rule)
        .join(of_report, on="report_id")
        .with_columns(pl.col("scope").fill_null("undecided"))
        .select(*PLACE, "province", "report_id", "issuer_id", "issuer_kind", "scope", "rule")
    )


@view
def rollup_parts(by_hand: ByHand) -> pl.DataFrame:
    nearest_first = [f"cover_{n}" for n in range(1, N_ABOVE + 1)]
    return (
        by_hand.view("organ_tree")
        .filter(pl.col("report_id").is_not_null())
        .select("year", whole_report_id=pl.coalesce(nearest_first), part_report_id="report_id")
        .filter(pl.col("whole_report_id").is_not_null())
        .join(
            by_hand.view("current_reports").select(
                "province", "issuer_id", "issuer_kind", "scope", part_report_id="report_id"
            ),
            on="part_report_id",
        )
        .select("year", "whole_report_id", "part_report_id", "province", "issuer_id", "issuer_kind", "scope")
    )


@view
def rollup_left_out(by_hand: ByHand) -> pl.DataFrame:
    in_nation = by_hand.view("organ_places").filter(
        (pl.col("place_level") == "nation") & pl.col("report_id").is_not_null()
    )
    chosen = by_hand.view("rollup_cover").filter(pl.col("place_level") == "nation")
    rest = by_hand.view("current_reports").join(chosen, on="report_id", how="anti")
    within = in_nation.select("report_id", "covered_by", is_within=pl.lit(True))
    taken = in_nation.select("year", "issuer_id", taken="report_id")
    return (
        rest.join(within, on="report_id", how="left")
        .join(taken, on=["year", "issuer_id"], how="left")
        .select(
            *["year", "province", "report_id", "issuer_id", "issuer", "issuer_kind"],
            reason=pl.when("is_within")
            .then(pl.lit("within"))
            .when(pl.col("taken").is_not_null())
            .then(pl.lit("second_report"))
            .otherwise(pl.lit("unplaced")),
            covered_by=pl.coalesce("covered_by", "taken"),
        )
    )


def governments(by_hand: ByHand) -> pl.DataFrame:
    """Year, place and government that is expected there, with what stands behind it: covered, partly, nothing."""
    scopes = by_hand.view("current_reports").select("scope", stands_on="report_id")
    is_expected = (
        (pl.col("issuer_kind") == "government")
        & pl.col("level").is_in(["province", "prefecture", "county"])
        & (pl.col("expected_by") == "gazetteer")
    )
    own = pl.when("is_covering").then(pl.col("report_id"))
    return (
        by_hand.view("organ_places")
        .filter(is_expected)
        .with_columns(stands_on=pl.coalesce("covered_by", own))
        .drop("scope")
        .join(scopes, on="stands_on", how="left")
        .with_columns(
            state=pl.when(pl.col("stands_on").is_not_null())
            .then(pl.lit("covered"))
            .when(pl.col("report_id").is_not_null() | pl.col("has_organs"))
            .then(pl.lit("partly"))
            .otherwise(pl.lit("nothing"))
        )
    )


@view
def rollup_coverage(by_hand: ByHand) -> pl.DataFrame:
    reports, left_out = by_hand.view("current_reports"), by_hand.view("rollup_left_out")

    def by_nation_and_province(frame: pl.DataFrame) -> pl.DataFrame:
        nation = frame.select("year", place_level=pl.lit("nation"), place_code=pl.lit("000000"))
        return pl.concat([nation, frame.select("year", place_level=pl.lit("province"), place_code="province")])

    places = pl.concat([by_hand.view("organ_places").select(PLACE), by_nation_and_province(reports)]).unique()
    state = pl.col("state")
    standing = by_hand.step(governments).group_by(PLACE).agg(
        n_expected=pl.len().cast(pl.Int64),
        n_covered=count(state == "covered"),
        n_undecided=count((state == "covered") & pl.col("scope").is_null()),
        n_partly=count(state == "partly"),
        n_uncovered=count(state == "nothing"),
    )
    n_reports = by_hand.view("rollup_cover").group_by(PLACE).agg(n_reports=pl.len().cast(pl.Int64))
    in_no_total = by_nation_and_province(left_out.filter(pl.col("reason") != "within"))
    n_left_out = in_no_total.group_by(PLACE).agg(n_left_out=pl.len().cast(pl.Int64))
    rows = places
    for part in (standing, n_reports, n_left_out):
        rows = rows.join(part, on=PLACE, how="left")
    counts = ["n_expected", "n_covered", "n_undecided", "n_partly", "n_uncovered", "n_reports"]
    is_small = pl.col("place_level").is_in(["prefecture", "county"])
    return rows.with_columns(
        pl.col(counts).fill_null(0),
        n_left_out=pl.when(is_small).then(None).otherwise(pl.col("n_left_out").fill_null(0)),
    ).select(
        *PLACE,
        *counts[:-1],
        coverage_pct=percent(pl.col("n_covered"), pl.col("n_expected")),
        n_reports="n_reports",
        n_left_out="n_left_out",
    )


@view
def rollup_gaps(by_hand: ByHand) -> pl.DataFrame:
    return (
        by_hand.step(governments)
        .filter((pl.col("place_level") == "nation") & (pl.col("state") != "covered"))
        .select("year", "province", "level", "division_code", "issuer_id", "issuer", gap="state", status="status")
    )
