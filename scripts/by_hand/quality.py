"""How complete the lake is, and how sound."""

import polars as pl

from .core import ByHand, count, percent, view


@view
def coverage_by_province_year(by_hand: ByHand) -> pl.DataFrame:
    is_found = ~pl.col("status").is_in(["missing", "rejected"])
    is_expected = is_found | (pl.col("expected_by") != "other_years")
    return (
        by_hand.table("coverage")
        .group_by("year", "province", "level", "issuer_kind")
        .agg(
            n_expected=count(is_expected),
            n_found=count(is_found),
            n_late=count(pl.col("status") == "late"),
            n_undated=count(is_found & pl.col("published_on").is_null()),
            n_no_tables=count(pl.col("status") == "no_tables"),
            n_rejected=count(pl.col("status") == "rejected"),
            n_missing=count(is_expected & (pl.col("status") == "missing")),
            n_other_years=count(~is_expected),
            n_earlier=pl.col("n_earlier").sum(),
            n_copies=pl.col("n_copies").sum(),
        )
        .select(
            *["year", "province", "level", "issuer_kind", "n_expected", "n_found", "n_late", "n_undated", "n_no_tables"],
            *["n_rejected", "n_missing"],
            percent(pl.col("n_found"), pl.col("n_expected")).alias("coverage_pct"),
            *["n_other_years", "n_earlier", "n_copies"],
        )
    )


@view
def data_quality(by_hand: ByHand) -> pl.DataFrame:
    reports = by_hand.table("reports")  # Replaced versions too: this is about what was read.
    of_year = reports.group_by("year").agg(of=pl.len().cast(pl.Int64))
    columns = ["year", "aspect", "name", "detail", "n", "n_reports", "share_pct"]
    counts = {"n": pl.len().cast(pl.Int64), "n_reports": pl.col("report_id").n_unique().cast(pl.Int64)}

    findings = (
        by_hand.table("findings")
        .select("year", "report_id", name="rule", detail="severity", aspect=pl.lit("finding"))
        .group_by("year", "aspect", "name", "detail")
        .agg(**counts)
        .join(of_year, on="year")
        .with_columns(share_pct=percent(pl.col("n_reports"), pl.col("of")))
    )
    method = pl.when(pl.col("value").is_null()).then(pl.lit("unknown")).otherwise(pl.col("method"))
    cells = (
        by_hand.table("cells")
        .select("year", "report_id", name=method, detail="table", aspect=pl.lit("cell"))
        .group_by("year", "aspect", "name", "detail")
        .agg(**counts)
        .with_columns(share_pct=percent(pl.col("n"), pl.col("n").sum().over("year", "detail")))
    )
    detail = pl.when("form_mixed").then(pl.lit("mixed")).otherwise(pl.lit("plain"))
    forms = (
        reports.select("year", "report_id", name="form", detail=detail, aspect=pl.lit("form"))
        .group_by("year", "aspect", "name", "detail")
        .agg(**counts)
        .join(of_year, on="year")
        .with_columns(share_pct=percent(pl.col("n_reports"), pl.col("of")))
    )
    return pl.concat([frame.select(columns) for frame in (findings, cells, forms)])


@view
def rule_failure_rates(by_hand: ByHand) -> pl.DataFrame:
    evaluated, failed, not_assessable = pl.col("evaluated"), pl.col("failed"), pl.col("not_assessable")
    return by_hand.table("rule_rates").select(
        *["rule", "evaluated", "failed", "not_assessable"],
        percent(failed, evaluated).alias("failed_pct"),
        percent(not_assessable, evaluated + not_assessable).alias("not_assessable_pct"),
        "example_report_id",
    )
