"""Tables II, III and IV and the prose, report by report and added up by place."""

import polars as pl

from .core import PLACE, ByHand, all_known, count, only_place, percent, scaled, strict_sum, total, view

DENIED = [
    "denied_state_secret",
    "denied_by_law",
    "denied_security_stability",
    "denied_third_party",
    "denied_internal",
    "denied_deliberative",
    "denied_enforcement_file",
    "denied_query_matter",
]
UNAVAILABLE = ["unavailable_not_held", "unavailable_needs_creation", "unavailable_unclear"]
UNPROCESSED = [
    "unprocessed_petition",
    "unprocessed_duplicate",
    "unprocessed_publication",
    "unprocessed_excessive",
    "unprocessed_reissue",
]
OTHER_2021 = ["other_not_corrected", "other_fee_unpaid", "other_rest"]
DISPOSITIONS = [
    *["received", "carried_in", "granted", "partly_granted", *DENIED, *UNAVAILABLE, *UNPROCESSED, "other", *OTHER_2021],
    *["total_handled", "carried_out"],
]
OUTCOMES = ["granted", "partly_granted", "denied", "unavailable", "unprocessed", "other"]
FIGURES = ["received", "carried_in", *OUTCOMES, "total_handled", "carried_out"]
"""The ten figures of table III, groups added up."""
KINDS = ["natural_person", "commercial", "research", "social", "legal_service", "other_org"]
PROCEEDINGS = ["review", "litigation", "litigation_direct", "litigation_after_review"]
VERDICTS = ["upheld", "corrected", "other", "pending"]

ITEMS = [
    *["regulations", "normative_documents", "licensing", "other_services", "penalties", "coercion", "fees"],
    "procurement",
]
TABLE_II = [
    *["made", "disclosed", "disclosed_total", "repealed", "in_force", "prior_year_items", "items_change", "decisions"],
    *["projects", "amount_yuan"],
]
_DOCUMENTS_2019 = ["made", "disclosed", "disclosed_total"]
_DOCUMENTS_2021 = ["made", "repealed", "in_force"]
_MATTERS_2019 = ["prior_year_items", "items_change", "decisions"]
ASKED = {
    ("2019", "regulations"): _DOCUMENTS_2019,
    ("2019", "normative_documents"): _DOCUMENTS_2019,
    ("2019", "licensing"): _MATTERS_2019,
    ("2019", "other_services"): _MATTERS_2019,
    ("2019", "penalties"): _MATTERS_2019,
    ("2019", "coercion"): _MATTERS_2019,
    ("2019", "fees"): ["prior_year_items", "items_change"],
    ("2019", "procurement"): ["projects", "amount_yuan"],
    ("2021", "regulations"): _DOCUMENTS_2021,
    ("2021", "normative_documents"): _DOCUMENTS_2021,
    ("2021", "licensing"): ["decisions"],
    ("2021", "penalties"): ["decisions"],
    ("2021", "coercion"): ["decisions"],
    ("2021", "fees"): ["amount_yuan"],
}
"""What each form asks of each item of table II."""


def table_iii(by_hand: ByHand, column: str) -> pl.DataFrame:
    """One column of table III, a row per report that stands and a column per disposition, groups added up."""
    stated = by_hand.table("applications").select("report_id", "disposition", value=column)
    rows = by_hand.view("current_reports").select("report_id")
    for disposition in DISPOSITIONS:
        of_one = stated.filter(pl.col("disposition") == disposition).select("report_id", pl.col("value").alias(disposition))
        rows = rows.join(of_one, on="report_id", how="left")
    return rows.with_columns(
        denied=strict_sum(DENIED),
        unavailable=strict_sum(UNAVAILABLE),
        unprocessed=strict_sum(UNPROCESSED),
        other=pl.coalesce("other", strict_sum(OTHER_2021)),
    )


def table_iii_total(by_hand: ByHand) -> pl.DataFrame:
    """Its column 总计."""
    return table_iii(by_hand, "total")


@view
def applications_by_report(by_hand: ByHand) -> pl.DataFrame:
    about = by_hand.view("current_reports").select(
        "report_id", "year", "province", "issuer", "issuer_kind", "form", pl.col("scope").fill_null("undecided")
    )
    rows = about.join(by_hand.step(table_iii_total), on="report_id")
    n_unknown = pl.sum_horizontal(pl.col(c).is_null().cast(pl.Int64) for c in FIGURES)
    return rows.select(
        *about.columns,
        *FIGURES[:-2],
        outcome_sum=strict_sum(OUTCOMES),
        total_handled="total_handled",
        carried_out="carried_out",
        n_unknown=n_unknown,
    )


# By place: every view joins rollup_cover with a value per report, and tells the other route to the same total.


def wholes(by_hand: ByHand) -> pl.DataFrame:
    """Year, place and report of its cover that sums up others which the lake holds."""
    whole = by_hand.view("rollup_parts").select(report_id="whole_report_id")
    return by_hand.view("rollup_cover").select(*PLACE, "report_id").join(whole, on="report_id", how="semi")


def other_route(
    by_hand: ByHand, values: pl.DataFrame, keys: list[str], figure: str, name: str, of_whole: tuple[str, ...] = ()
) -> pl.DataFrame:
    """By place and keys: `figure` of the reports that sum up others, of the reports that they sum up, and the difference.

    Over the reports that state it and of whose parts at least one states it. Of the keys, those `of_whole` are asked of the
    report that sums up alone: its parts may follow another form.
    """
    shared = [key for key in keys if key not in of_whole]
    stated = values.filter(pl.col(figure).is_not_null()).select("report_id", *keys, pl.col(figure).alias("figure"))
    of_parts = (
        by_hand.view("rollup_parts")
        .select("part_report_id", report_id="whole_report_id")
        .join(stated.rename({"report_id": "part_report_id"}), on="part_report_id")
        .group_by("report_id", *shared)
        .agg(by_parts=pl.col("figure").sum())
    )
    with_parts, by_parts = pl.col("figure").sum(), pl.col("by_parts").sum()
    return (
        by_hand.view("rollup_cover")
        .select(*PLACE, "report_id")
        .join(stated, on="report_id")
        .join(of_parts, on=["report_id", *shared], nulls_equal=True)
        .group_by(*PLACE, *keys)
        .agg(
            with_parts.alias(f"{name}_with_parts"),
            by_parts.alias(f"{name}_by_parts"),
            (with_parts - by_parts).alias(f"{name}_difference"),
        )
    )


def with_coverage(by_hand: ByHand, rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with coverage_pct of their place."""
    return rows.join(by_hand.view("rollup_coverage").select(*PLACE, "coverage_pct"), on=PLACE, how="left")


@view
def applications_by_place(by_hand: ByHand) -> pl.DataFrame:
    values = by_hand.step(table_iii_total).select("report_id", *FIGURES)

    def share(parts_: list[str]) -> pl.Expr:
        known = all_known([*parts_, "total_handled"])
        return percent(total(strict_sum(parts_), known), total("total_handled", known))

    sums = (
        by_hand.view("rollup_cover")
        .join(values, on="report_id")
        .group_by(PLACE)
        .agg(
            n_unknown=count(~all_known(FIGURES)),
            **{figure: total(figure) for figure in FIGURES},
            granted_pct=share(["granted", "partly_granted"]),
            **{f"{figure}_pct": share([figure]) for figure in ("denied", "unavailable", "unprocessed", "other")},
        )
    )
    n_with_parts = by_hand.step(wholes).group_by(PLACE).agg(n_with_parts=pl.len().cast(pl.Int64))
    route = other_route(by_hand, values, [], "received", "received")
    rows = by_hand.view("rollup_coverage")
    for part in (sums, n_with_parts, route):
        rows = rows.join(part, on=PLACE, how="left")
    return rows.with_columns(pl.col("n_unknown", "n_with_parts").fill_null(0)).select(
        *[*PLACE, "n_reports", "n_left_out", "n_expected", "n_covered", "coverage_pct", "n_unknown", *FIGURES],
        *["granted_pct", "denied_pct", "unavailable_pct", "unprocessed_pct", "other_pct"],
        *["n_with_parts", "received_with_parts", "received_by_parts", "received_difference"],
    )


def numbered(names: list[str], number: str, name: str) -> pl.DataFrame:
    """The names with their number from 1."""
    return pl.DataFrame(
        {number: range(1, len(names) + 1), name: names}, schema={number: pl.Int64, name: pl.String}
    )


@view
def denial_grounds_by_place(by_hand: ByHand) -> pl.DataFrame:
    table = by_hand.step(table_iii_total)
    values = table.select("report_id", "denied", *DENIED).unpivot(
        DENIED, index=["report_id", "denied"], variable_name="ground", value_name="value"
    )
    is_complete = pl.col("denied").is_not_null()
    rows = (
        by_hand.view("rollup_cover")
        .join(values, on="report_id")
        .group_by(*PLACE, "ground")
        .agg(
            n_reports=pl.len().cast(pl.Int64),
            n_unknown=count(pl.col("value").is_null()),
            stated=total("value"),
            share_pct=percent(total("value", is_complete), total("denied")),
        )
        .rename({"stated": "denied"})
        .join(numbered(DENIED, "ground_no", "ground"), on="ground")
        .join(other_route(by_hand, values, ["ground"], "value", "denied"), on=[*PLACE, "ground"], how="left")
    )
    return with_coverage(by_hand, rows).select(
        *[*PLACE, "ground_no", "ground", "n_reports", "n_unknown", "coverage_pct", "denied", "share_pct"],
        *["denied_with_parts", "denied_by_parts", "denied_difference"],
    )


@view
def applicant_kinds_by_place(by_hand: ByHand) -> pl.DataFrame:
    asked = ["received", "granted", "partly_granted", "total_handled"]
    of_all = by_hand.step(table_iii_total).select("report_id", received_total="received")
    values = pl.concat(
        [table_iii(by_hand, kind).select("report_id", *asked, kind=pl.lit(kind)) for kind in KINDS]
    ).join(of_all, on="report_id")
    both = all_known(["received", "received_total"])
    three = all_known(["granted", "partly_granted", "total_handled"])
    rows = (
        by_hand.view("rollup_cover")
        .join(values, on="report_id")
        .group_by(*PLACE, "kind")
        .agg(
            n_reports=pl.len().cast(pl.Int64),
            n_unknown=count(~all_known(asked)),
            **{figure: total(figure) for figure in asked},
            received_pct=percent(total("received", both), total("received_total", both)),
            granted_pct=percent(
                total(pl.col("granted") + pl.col("partly_granted"), three), total("total_handled", three)
            ),
        )
        .join(numbered(KINDS, "kind_no", "kind"), on="kind")
        .join(other_route(by_hand, values, ["kind"], "received", "received"), on=[*PLACE, "kind"], how="left")
    )
    return with_coverage(by_hand, rows).select(
        *[*PLACE, "kind_no", "kind", "n_reports", "n_unknown", "coverage_pct", *asked, "received_pct", "granted_pct"],
        *["received_with_parts", "received_by_parts", "received_difference"],
    )


def table_iv(by_hand: ByHand) -> pl.DataFrame:
    """A row per report that stands and proceeding, all four of them; litigation is known only where both its parts are."""
    figures = [*VERDICTS, "total"]
    reports = by_hand.view("current_reports").select("report_id")
    stated = by_hand.table("proceedings").select("report_id", "proceeding", *figures)
    single = {
        name: reports.join(stated.filter(pl.col("proceeding") == name), on="report_id", how="left").with_columns(
            proceeding=pl.lit(name)
        )
        for name in PROCEEDINGS
        if name != "litigation"
    }
    later = single["litigation_after_review"].rename({figure: f"{figure}_later" for figure in figures})
    litigation = single["litigation_direct"].join(later, on="report_id").select(
        "report_id",
        pl.lit("litigation").alias("proceeding"),
        *[(pl.col(figure) + pl.col(f"{figure}_later")).alias(figure) for figure in figures],
    )
    return pl.concat([frame.select("report_id", "proceeding", *figures) for frame in (*single.values(), litigation)])


@view
def review_litigation_by_place(by_hand: ByHand) -> pl.DataFrame:
    values = by_hand.step(table_iv)

    def corrected_of(cases: list[str]) -> pl.Expr:
        return percent(total("corrected", all_known(cases)), total(strict_sum(cases)))

    rows = (
        by_hand.view("rollup_cover")
        .join(values, on="report_id")
        .group_by(*PLACE, "proceeding")
        .agg(
            n_reports=pl.len().cast(pl.Int64),
            n_unknown=count(~all_known(VERDICTS)),
            **{figure: total(figure) for figure in (*VERDICTS, "total")},
            corrected_pct=corrected_of(["upheld", "corrected", "other"]),
            corrected_with_pending_pct=corrected_of(VERDICTS),
        )
        .join(numbered(PROCEEDINGS, "proceeding_no", "proceeding"), on="proceeding")
        .join(other_route(by_hand, values, ["proceeding"], "total", "total"), on=[*PLACE, "proceeding"], how="left")
    )
    return with_coverage(by_hand, rows).select(
        *[*PLACE, "proceeding_no", "proceeding", "n_reports", "n_unknown", "coverage_pct", *VERDICTS, "total"],
        *["corrected_pct", "corrected_with_pending_pct", "total_with_parts", "total_by_parts", "total_difference"],
    )


def leading_figure() -> pl.Expr:
    """What an item is counted by: documents by made, fees and procurement by amount_yuan, all others by decisions."""
    item, amount = pl.col("item"), pl.Decimal(38, 4)
    return (
        pl.when(item.is_in(["regulations", "normative_documents"]))
        .then(pl.col("made").cast(amount))
        .when(item.is_in(["fees", "procurement"]))
        .then(pl.col("amount_yuan").cast(amount))
        .otherwise(pl.col("decisions").cast(amount))
    )


def is_unknown_item() -> pl.Expr:
    """The report leaves a figure unknown that the form asks for the item."""
    unknown = pl.lit(False)
    for (form, item), asked in ASKED.items():
        is_it = (pl.col("form") == form) & (pl.col("item") == item)
        unknown = unknown | (is_it & ~all_known(asked))
    return unknown


@view
def proactive_by_place(by_hand: ByHand) -> pl.DataFrame:
    forms = by_hand.view("current_reports").select("report_id", "form").filter(pl.col("form").is_in(["2019", "2021"]))
    stated = by_hand.table("proactive_disclosure").select("report_id", "item", *TABLE_II)
    cover = by_hand.view("rollup_cover").select(*PLACE, "report_id").join(forms, on="report_id")
    items = pl.DataFrame([{"form": form, "item": item} for form, item in ASKED])
    row_key = [*PLACE, "form", "item"]
    asked = cover.join(items, on="form").join(stated, on=["report_id", "item"], how="left")
    further = cover.join(stated, on="report_id").join(items, on=["form", "item"], how="anti").select(asked.columns)
    by_report = pl.concat([asked, further])
    sums = by_report.group_by(row_key).agg(
        n_reports=pl.len().cast(pl.Int64),
        n_unknown=count(is_unknown_item()),
        **{figure: total(figure) for figure in TABLE_II},
    )
    leading = (
        stated.join(by_hand.view("current_reports").select("report_id", "form"), on="report_id")
        .select("report_id", "form", "item", figure=leading_figure())
    )
    route = other_route(by_hand, leading, ["form", "item"], "figure", "figure", of_whole=("form",))
    rows = (
        sums.join(route, on=row_key, how="left")
        .join(numbered(ITEMS, "item_no", "item"), on="item")
    )
    return with_coverage(by_hand, rows).select(
        *[*PLACE, "form", "item_no", "item", "n_reports", "n_unknown", "coverage_pct", *TABLE_II],
        *["figure_with_parts", "figure_by_parts", "figure_difference"],
    )


@view
def channel_mix_by_place(by_hand: ByHand) -> pl.DataFrame:
    is_counted = (pl.col("metric") == "items_published") & (pl.col("period") == "year")
    values = (
        by_hand.table("narrative_metrics")
        .filter(is_counted & pl.col("channel").is_not_null() & pl.col("value").is_not_null())
        .group_by("report_id", "unit", "channel")
        .agg(items=pl.col("value").max())
    )
    keys = ["unit", "channel"]
    n_reports = by_hand.view("rollup_cover").group_by(PLACE).agg(n_reports=pl.len().cast(pl.Int64))
    stated = (
        by_hand.view("rollup_cover")
        .select(*PLACE, "report_id")
        .join(values, on="report_id")
        .group_by(*PLACE, *keys)
        .agg(n_stating=pl.len().cast(pl.Int64), items=total("items"))
        .join(n_reports, on=PLACE)
    )
    single = stated.filter(pl.col("channel") != "all").group_by(*PLACE, "unit").agg(of_all=pl.col("items").sum())
    route = other_route(by_hand, values, keys, "items", "items")
    rows = stated.join(single, on=[*PLACE, "unit"], how="left", nulls_equal=True).join(
        route, on=[*PLACE, *keys], how="left", nulls_equal=True
    )
    share = percent(scaled(pl.col("items")), scaled(pl.col("of_all")))
    return with_coverage(by_hand, rows).select(
        *[*PLACE, *keys, "n_reports"],
        (pl.col("n_reports") - pl.col("n_stating")).alias("n_unknown"),
        "coverage_pct",
        "items",
        pl.when(pl.col("channel") != "all").then(share).alias("share_pct"),
        *["items_with_parts", "items_by_parts", "items_difference"],
    )


# The nation and the provinces: the rows of those places, under names of their own.


@view
def applications_national_year(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("applications_by_place"), "nation")


@view
def denial_grounds_national(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("denial_grounds_by_place"), "nation")


@view
def applicant_kinds_national(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("applicant_kinds_by_place"), "nation")


@view
def review_litigation_national(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("review_litigation_by_place"), "nation")


@view
def proactive_national(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("proactive_by_place"), "nation")


@view
def channel_mix_national(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("channel_mix_by_place"), "nation")


@view
def applications_province_year(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("applications_by_place"), "province")


@view
def denial_grounds(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("denial_grounds_by_place"), "province")


@view
def applicant_kinds(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("applicant_kinds_by_place"), "province")


@view
def review_litigation(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("review_litigation_by_place"), "province")


@view
def proactive_by_province_year(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("proactive_by_place"), "province")


@view
def channel_mix(by_hand: ByHand) -> pl.DataFrame:
    return only_place(by_hand.view("channel_mix_by_place"), "province")


@view
def national_overview(by_hand: ByHand) -> pl.DataFrame:
    return by_hand.view("applications_national_year").select(
        *["year", "n_reports", "coverage_pct", "received"],
        pl.col("total_handled").alias("handled"),
        *["granted_pct", "denied_pct", "unavailable_pct", "unprocessed_pct", "other_pct", "carried_out", "n_unknown"],
        *["received_by_parts", "received_difference"],
    )


@view
def form_mix(by_hand: ByHand) -> pl.DataFrame:
    forms = by_hand.view("current_reports").select("report_id", "form", "form_mixed")
    in_total = by_hand.view("rollup_cover").filter(pl.col("place_level") == "nation").join(forms, on="report_id")
    return (
        in_total.group_by("year", "form")
        .agg(n_reports=pl.len().cast(pl.Int64), n_mixed=count(pl.col("form_mixed")))
        .with_columns(of_year=pl.col("n_reports").sum().over("year"))
        .select("year", "form", "n_reports", "n_mixed", share_pct=percent(pl.col("n_reports"), pl.col("of_year")))
    )
