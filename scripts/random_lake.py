"""Lakes that nobody thought of: the fixture, shuffled within what the data model allows.

    shuffled(rows_by_table, seed)     the same lists of rows, changed; the same seed gives the same lake

A crowd of organs comes in. Scopes, forms, kinds and days change, reports go missing, organs move below other governments,
figures become unknown, 0 or others, rows are lost, more organs report on two years, more reports state numbers in prose.
What a lake promises holds still: a report's organ, kind and day are those of its row in coverage, late is what comes after
the day by which it was due, who sent something unreadable is expected, no tables means no rows of table II, nobody stands
above himself.
"""

import copy
import random
from collections import Counter
from datetime import date, timedelta

KINDS = ["department", "township", "zone", "central", "other", None]
SCOPES = ["own", "consolidated", None]
LEVELS = {"province": 0, "prefecture": 1, "county": 2}
FIGURES = {"applications", "proceedings", "proactive_disclosure"}
NO_FIGURES = {"year", "byte_start", "byte_end", "section", "other_year"}
SYSTEM_HEAD = "000000:国家税务总局"

Rows = dict[str, list[dict]]


def shuffled(rows_by_table: Rows, seed: int) -> Rows:
    """The rows, changed by chance."""
    rng = random.Random(seed)
    rows = copy.deepcopy(rows_by_table)
    crowd(rows, rng)
    change_reports(rows, rng)
    change_coverage(rows, rng)
    move_organs(rows, rng)
    change_figures(rows, rng)
    repeat_next_year(rows, rng, year=2022)
    spread_prose(rows, rng)
    return rows


def crowd(rows: Rows, rng: random.Random) -> None:
    """So many organs of one level and kind that a tenth of them is more than one, with figures that are often equal."""
    n_rows = Counter(row["report_id"] for row in rows["applications"])
    departments = [organ for organ in rows["coverage"] if organ["issuer_kind"] == "department" and organ["report_id"]]
    model = max(departments, key=lambda organ: n_rows[organ["report_id"]])
    model_report = next(report for report in rows["reports"] if report["report_id"] == model["report_id"])
    model_rows = {table: [row for row in rows[table] if row["report_id"] == model["report_id"]] for table in sorted(FIGURES)}
    for number in range(rng.randrange(20, 40)):
        organ = {"report_id": f"crowd-{number}"} | {name: f"{model[name]}{number}" for name in ("issuer_id", "issuer")}
        rows["coverage"].append(model | organ)
        rows["reports"].append(model_report | organ)
        for table, of_model in model_rows.items():
            for row in of_model:
                figures = {column: rng.choice([0, 1, 30, 45, 60, 4000]) for column in figures_of(row)}
                rows[table].append(row | figures | {"report_id": organ["report_id"]})


def change_reports(rows: Rows, rng: random.Random) -> None:
    """Other scopes and forms; some without tables."""
    for report in rows["reports"]:
        if rng.random() < 0.4:
            report["scope"] = rng.choice(SCOPES)
        if rng.random() < 0.15:
            report["form"] = rng.choice(["2019", "2021", "2021", "none"])
            report["form_mixed"] = rng.random() < 0.5
    without = {report["report_id"] for report in rows["reports"] if report["form"] == "none"}
    rows["proactive_disclosure"] = [row for row in rows["proactive_disclosure"] if row["report_id"] not in without]


def change_coverage(rows: Rows, rng: random.Random) -> None:
    """Missing reports, other days and kinds, other reasons to expect a report, organs whose place is not known."""
    reports = {report["report_id"]: report for report in rows["reports"]}
    for organ in rows["coverage"]:
        is_government = organ["issuer_kind"] == "government"
        if rng.random() < 0.05:
            organ |= {"report_id": None, "status": "missing"}
        if not is_government and rng.random() < 0.15:
            organ["issuer_kind"] = rng.choice(KINDS)
        report = reports.get(organ["report_id"])
        if report is not None:
            change_day(organ, rng)
            report |= {column: organ[column] for column in ("issuer_kind", "issuer", "published_on")}
            organ["status"] = "no_tables" if report["form"] == "none" else "late" if is_late(organ) else "found"
        if rng.random() < 0.15:
            of_no_report = ["between", "rejected" if organ["status"] == "rejected" else "other_years"]
            organ["expected_by"] = rng.choice(["gazetteer", *(["reported"] if report is not None else of_no_report)])
        if not is_government and rng.random() < 0.1:
            organ |= {"level": None, "division_code": None}


def change_day(organ: dict, rng: random.Random) -> None:
    """Published around the day by which it was due, or on a day that is not known."""
    chance = rng.random()
    if chance < 0.1:
        organ["published_on"] = None
    elif chance < 0.5 and organ["due_on"]:
        organ["published_on"] = str(date.fromisoformat(organ["due_on"]) + timedelta(days=rng.choice([-30, -1, 0, 1, 30])))


def is_late(organ: dict) -> bool:
    """It is known to have been published after the day by which it was due."""
    return bool(organ["published_on"] and organ["due_on"] and organ["published_on"] > organ["due_on"])


def move_organs(rows: Rows, rng: random.Random) -> None:
    """Organs below another government of their province, below one that the table lacks, or below none."""
    for organ in rows["coverage"]:
        if rng.random() > 0.4 or organ["issuer_id"] == SYSTEM_HEAD:
            continue
        same_year = [other for other in rows["coverage"] if other["year"] == organ["year"]]
        governments = [
            other["issuer_id"]
            for other in same_year
            if other["issuer_kind"] == "government"
            and other["province"] == organ["province"]
            and (organ["issuer_kind"] != "government" or LEVELS[other["level"]] < LEVELS[organ["level"]])
        ]
        if organ["issuer_kind"] == "central" and any(other["issuer_id"] == SYSTEM_HEAD for other in same_year):
            organ["parent_issuer_id"] = SYSTEM_HEAD
        elif governments and rng.random() < 0.8:
            organ["parent_issuer_id"] = rng.choice(governments)
        else:
            organ["parent_issuer_id"] = rng.choice([None, "999999:人民政府"])


def change_figures(rows: Rows, rng: random.Random) -> None:
    """Figures that are unknown, small or large, wholes of which shares are halves, parts of a fen; rows too many or lost."""
    of_2021 = [row for row in rows["applications"] if row["disposition"] == "other_rest" and rng.random() < 0.2]
    stated = {row["report_id"] for row in rows["applications"] if row["disposition"] == "other"}
    rows["applications"] += [row | {"disposition": "other"} for row in of_2021 if row["report_id"] not in stated]
    for table in sorted(FIGURES):
        rows[table] = [row for row in rows[table] if rng.random() > 0.02]
        for row in rows[table]:
            for column in figures_of(row):
                chance = rng.random()
                if chance < 0.04:
                    row[column] = None
                elif chance < 0.5:
                    row[column] = rng.choice([rng.randrange(3), rng.randrange(50), rng.randrange(4000), 4000])
            if row.get("amount_yuan") is not None and rng.random() < 0.5:
                yuan = rng.randrange(10 ** rng.choice([3, 9, 13]))
                row["amount_yuan"] = f"{yuan}.{rng.choice(['0000', '0050', '1249', '1250', '9999'])}"


def figures_of(row: dict) -> list[str]:
    """The columns of a row that hold a number of the report."""
    return [column for column, value in row.items() if isinstance(value, int) and column not in NO_FIGURES]


def repeat_next_year(rows: Rows, rng: random.Random, year: int) -> None:
    """Some organs report on the year after too, with other figures and perhaps another scope."""
    reports = {report["report_id"]: report for report in rows["reports"]}
    known = {organ["issuer_id"] for organ in rows["coverage"] if organ["year"] == year + 1}
    once = [o for o in rows["coverage"] if o["year"] == year and o["report_id"] and o["issuer_id"] not in known]
    for organ in rng.sample(once, min(6, len(once))):
        old_id, new_id = organ["report_id"], f"{organ['report_id']}-next"
        report = reports[old_id] | {"report_id": new_id, "year": year + 1}
        if rng.random() < 0.3:
            report["scope"] = rng.choice(SCOPES)
        rows["reports"].append(report)
        rows["coverage"].append(organ | {"year": year + 1, "report_id": new_id})
        for table in sorted(FIGURES):
            for row in [row for row in rows[table] if row["report_id"] == old_id]:
                new_row = row | {"report_id": new_id, "year": year + 1}
                new_row |= {column: rng.randrange(60) for column in figures_of(row) if rng.random() < 0.4}
                rows[table].append(new_row)


def spread_prose(rows: Rows, rng: random.Random) -> None:
    """More reports that state numbers in prose, in several units and channels."""
    for sentence in list(rows["narrative_metrics"]):
        for _ in range(3):
            report = rng.choice(rows["reports"])
            where = {column: report[column] for column in ("report_id", "province", "year")}
            said = {
                "value": f"{rng.randrange(3000)}.{rng.choice(['0000', '5000'])}",
                "unit": rng.choice(["条", "件", "次", None]),
                "channel": rng.choice(["all", "website", "weibo", "several", "other"]),
            }
            rows["narrative_metrics"].append(sentence | where | said)
