"""The Python pipeline of benches/peer on the same files in the same run, and how right both are."""

import json
import os

from measuring.speed import accounted, rates
from measuring.tool import PEER, Bench, Broken, remove, size_of

SEED = 20261125
"""Neither reader was made with the documents of this seed in view; the pipeline was tried out on those of seed 1."""
FAMILIES = {"text": "txt,md", "html": "html"}


def accuracy(score: dict) -> dict:
    """The counts of `gongkai eval` that tell one reader from another."""
    total, fields = score["total"], score["score"]["fields"]
    share = lambda part, whole: round(100 * part / whole, 2) if whole else None
    narrative = score["score"]["narrative"].values()
    matched, stated = sum(it["matched"] for it in narrative), sum(it["stated"] for it in narrative)
    return {
        "documents": total["documents"],
        "whole_pct": share(total["whole"], total["documents"]),
        "cells": total["cells"],
        "exact_pct": share(total["exact"], total["cells"]),
        "missing": total["missing"] + total["missing_silent"],
        "wrong_flagged": total["wrong_flagged"] + total["invented_flagged"],
        "wrong_silent": total["wrong_silent"] + total["invented_silent"],
        "issuer_pct": share(fields["issuer"]["right"], total["documents"]),
        "division_pct": share(fields["division"]["right"], total["documents"]),
        "year_pct": share(fields["year"]["right"], total["documents"]),
        "narrative_recall_pct": share(matched, stated),
    }


def compare(bench: Bench, n: int) -> None:
    """Both on one corpus of each family, on one core and on two."""
    can = bench.weigh([bench.python, "-c", "import lxml, pyarrow"], accept=(0, 1))
    if can.code != 0:
        bench.note("The Python pipeline was not run: no lxml and pyarrow here (--install makes them)")
        return
    found = bench.raw["peer"] = {}
    bench.raw["peer_conditions"] = conditions = {"seed": SEED, "load_at_start": round(os.getloadavg()[0], 2)}
    for family, layouts in FAMILIES.items():
        corpus = bench.synth("corpus-peer", n, "--layouts", layouts, "--seed", str(SEED))
        reports, size = corpus / "reports", size_of(corpus / "reports")
        result = found[family] = {"gongkai": {}, "python": {}}
        for cores in (1, 2):
            lake = bench.folder / "lake-gongkai"
            result["gongkai"][str(cores)] = rates(bench.run(reports, lake, cores), n, size)
            accounted(lake, n)
            other = bench.folder / "lake-python"
            remove(other)
            cost = bench.weigh([bench.python, PEER, reports, other, "--processes", str(cores)])
            read = json.loads(cost.output.strip().splitlines()[-1])["documents"]
            if read != n:
                raise Broken(f"the Python pipeline read {read} of {n} documents")
            # Peak memory is that of the largest process, not of all.
            result["python"][str(cores)] = rates(cost, n, size)
        # What no program that looks at every character can go beyond, as a multiple of the pipeline.
        floor = bench.floor_seconds(reports, 1)
        result["floor_documents_per_s"] = round(n / floor, 1) if floor else None
        result["floor_to_python"] = round(n / floor / result["python"]["1"]["documents_per_s"], 1) if floor else None
        for name, where in (("gongkai", lake), ("python", other)):
            told = bench.weigh([bench.gongkai, "eval", "--format", "json", where, corpus]).output
            result[name]["accuracy"] = accuracy(json.loads(told))
            remove(where)
        ratio = lambda of, cores: round(result["gongkai"][cores][of] / result["python"][cores][of], 3)
        result["ratio"] = {
            "documents_per_s_on_1": ratio("documents_per_s", "1"),
            "documents_per_s_on_2": ratio("documents_per_s", "2"),
            "documents_per_cpu_s": round(result["python"]["2"]["cpu_seconds"] / result["gongkai"]["2"]["cpu_seconds"], 3),
        }
        bench.say(f"{family}: {result['ratio']['documents_per_s_on_2']} times the Python pipeline on two cores")
        remove(corpus)
    conditions["load_at_end"] = round(os.getloadavg()[0], 2)
