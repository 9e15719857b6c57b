"""Organs and places: who stands above whom, who counts where, which reports stand."""

import polars as pl

from .core import ByHand, view

N_ABOVE = 3
"""How many organs may stand above one."""


@view
def current_reports(by_hand: ByHand) -> pl.DataFrame:
    return by_hand.table("reports").filter("current").drop("current")


def organs(by_hand: ByHand) -> pl.DataFrame:
    """The rows of coverage, each with the report that stands and whether that counts for all organs below."""
    standing = by_hand.view("current_reports").select("report_id", "scope")
    kind, scope = pl.col("issuer_kind"), pl.col("scope")
    is_whole_government = (kind == "government") & (scope.is_null() | (scope == "consolidated"))
    is_whole_system = (kind == "central") & (scope == "consolidated")
    counts_below = (pl.col("status") != "no_tables") & (is_whole_government | is_whole_system)
    return (
        by_hand.table("coverage")
        .join(standing.with_columns(standing=pl.col("report_id")), on="report_id", how="left")
        .with_columns(report_id=pl.col("standing"))
        .with_columns(cover_0=pl.when(counts_below.fill_null(False)).then(pl.col("report_id")))
    )


@view
def organ_tree(by_hand: ByHand) -> pl.DataFrame:
    tree = by_hand.step(organs)
    is_reporting_organ = pl.col("report_id").is_not_null() & pl.col("issuer_kind").ne_missing("government")
    with_organs = (
        tree.filter(is_reporting_organ & pl.col("parent_issuer_id").is_not_null())
        .select("year", issuer_id="parent_issuer_id", has_organs=pl.lit(True))
        .unique()
    )
    above = tree.select(
        *["year", "issuer_id", "issuer_kind", "province", "level", "division_code", "cover_0", "parent_issuer_id"],
        is_there=pl.lit(True),
    )
    columns = ["year", "issuer_id", "issuer", "issuer_kind", "province", "level", "division_code", "expected_by", "status"]
    columns += ["report_id", "scope", "cover_0", "has_organs"]
    rows = tree.join(with_organs, on=["year", "issuer_id"], how="left").with_columns(
        pl.col("has_organs").fill_null(False), parent_1=pl.col("parent_issuer_id")
    )
    for n in range(1, N_ABOVE + 1):
        names = {"issuer_id": f"parent_{n}", "issuer_kind": f"kind_{n}", "province": f"province_{n}", "level": f"level_{n}"}
        names |= {"division_code": f"code_{n}", "cover_0": f"cover_{n}", "parent_issuer_id": f"parent_{n + 1}"}
        rows = rows.join(above.rename(names), on=["year", f"parent_{n}"], how="left")
        there = pl.when("is_there").then(pl.col(f"parent_{n}"))
        rows = rows.with_columns(there.alias(f"parent_{n}")).drop("is_there")
        columns += [f"{name}_{n}" for name in ("parent", "kind", "province", "level", "code", "cover")]
    return rows.select(columns)


def places(by_hand: ByHand) -> pl.DataFrame:
    """Year, place and organ that lies in it: of prefectures and counties their government and the organs below it."""
    tree = by_hand.view("organ_tree")
    frames = [
        tree.select("year", "issuer_id", place_level=pl.lit("nation"), place_code=pl.lit("000000")),
        tree.select("year", "issuer_id", place_level=pl.lit("province"), place_code="province"),
    ]
    itself_and_above = [("issuer_kind", "level", "division_code")]
    itself_and_above += [(f"kind_{n}", f"level_{n}", f"code_{n}") for n in range(1, N_ABOVE + 1)]
    for kind, level, code in itself_and_above:
        is_of_place = (pl.col(kind) == "government") & pl.col(level).is_in(["prefecture", "county"])
        frames.append(tree.filter(is_of_place).select("year", "issuer_id", place_level=level, place_code=code))
    return pl.concat(frames)


@view
def organ_places(by_hand: ByHand) -> pl.DataFrame:
    tree = by_hand.view("organ_tree")
    rows = by_hand.step(places).join(tree, on=["year", "issuer_id"])
    place = ["year", "place_level", "place_code"]
    covering = rows.filter(pl.col("cover_0").is_not_null()).select(*place, "issuer_id", "cover_0")
    for n in range(1, N_ABOVE + 1):
        names = {"issuer_id": f"parent_{n}", "cover_0": f"covered_{n}"}
        rows = rows.join(covering.rename(names), on=[*place, f"parent_{n}"], how="left")
    highest_first = [f"covered_{n}" for n in range(N_ABOVE, 0, -1)]
    return rows.select(
        *place,
        *["issuer_id", "issuer", "issuer_kind", "province", "level", "division_code", "expected_by", "status", "report_id"],
        "scope",
        is_covering=pl.col("cover_0").is_not_null(),
        has_organs="has_organs",
        covered_by=pl.coalesce(highest_first),
    )


@view
def report_listing(by_hand: ByHand) -> pl.DataFrame:
    found = by_hand.table("findings").group_by("report_id").agg(
        n_errors=(pl.col("severity") == "error").sum().cast(pl.Int64),
        n_warnings=(pl.col("severity") == "warning").sum().cast(pl.Int64),
    )
    return (
        by_hand.table("reports")
        .join(found, on="report_id", how="left")
        .with_columns(pl.col("n_errors", "n_warnings").fill_null(0), scope=pl.col("scope").fill_null("undecided"))
        .select(
            *["year", "province", "province_name", "prefecture_name", "county_name", "division_code", "issuer", "issuer_kind"],
            *["form", "form_mixed", "scope", "published_on", "current", "n_errors", "n_warnings", "title", "source", "url"],
            "report_id",
        )
    )
