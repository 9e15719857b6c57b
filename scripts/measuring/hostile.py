"""Documents that are very large or made to break a reader: what they cost, and what became of them."""

import csv
import io
import shutil
import tomllib
from pathlib import Path

from measuring.tool import ROOT, Bench, Broken, remove

SAMPLE = ROOT / "data" / "sample" / "gd-haizhu-cz-2021.txt"
BOUND = 180
"""Seconds after which a document is taken for one that never ends."""
NO_END = f"no end after {BOUND} s"
MARK = "二、"
LINE = "政府信息公开"


def page(body: str) -> bytes:
    """A page of UTF-8."""
    return f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>'.encode()


def with_prose(n: int) -> str:
    """The sample with `n` more paragraphs, each with numbers, before its second section."""
    text = SAMPLE.read_text(encoding="utf-8")
    at = text.index(f"\n{MARK}")
    more = "".join(f"\n{i}月，通过政府网站公开政府信息{i * 7 % 900}条，微信公众号推送{i * 3 % 90}条，办理来信{i % 50}件。" for i in range(n))
    return text[:at] + more + text[at:]


def with_rows(n: int) -> bytes:
    """A page whose second table repeats a row of the form `n` times."""
    head = "".join(f"<p>{it}</p>" for it in SAMPLE.read_text(encoding="utf-8").splitlines()[:3])
    rows = "".join(f"<tr><td>行政许可<td>{i}<td>0<td>{i}" for i in range(n))
    return page(f"{head}<p>二、主动公开政府信息情况</p><table><tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量{rows}</table>")


def as_page(text: str) -> bytes:
    """A text as paragraphs."""
    return page("".join(f"<p>{it}</p>" for it in text.splitlines()))


def glued() -> bytes:
    """Table III without anything between its numbers, each of four to six digits; all of its sums hold."""
    form = tomllib.loads((ROOT / "data" / "forms" / "2021.toml").read_text(encoding="utf-8"))["applications"]
    names = [it["id"] for it in form["rows"]]
    state, values = 1, {}
    for name in names:
        row = []
        for _ in range(6):
            state = (state * 1_103_515_245 + 12_345) % 2**31
            row.append(1_111 + state // 7 % 111_111)
        values[name] = row
    sums = lambda rows: [sum(it) for it in zip(*rows)]
    values["total_handled"] = sums(values[it] for it in names if it not in ("received", "carried_in", "total_handled", "carried_out"))
    values["received"] = [a + b - c for a, b, c in zip(values["total_handled"], values["carried_out"], values["carried_in"])]
    rows = "\n".join(row["label"] + "".join(map(str, [*values[row["id"]], sum(values[row["id"]])])) for row in form["rows"])
    head = "甲县人民政府2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n自然人商业企业科研机构社会公益组织法律服务机构其他总计\n"
    return f"{head}{rows}\n四、政府信息公开行政复议、行政诉讼情况\n".encode()


def cost_of(bench: Bench, name: str, data: bytes, repeats: int = 1) -> dict:
    """One document alone in a folder: the best time, the peak, and what was said of it."""
    folder, lake = bench.folder / "hostile", bench.folder / "lake-hostile"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / name).write_bytes(data)
    cost = bench.run(folder, lake, 1, timeout=BOUND)
    for _ in range(repeats - 1):
        if cost.seconds < 5:
            cost = min(cost, bench.run(folder, lake, 1, timeout=BOUND), key=lambda it: it.seconds)
    outcome = NO_END if cost.timed_out else told_of(bench, lake)
    remove(lake)
    shutil.rmtree(folder)
    return {"bytes": len(data), "seconds": round(cost.seconds, 3), "peak_mib": round(cost.peak_mib, 1), "outcome": outcome}


def told_of(bench: Bench, lake: Path) -> str:
    """The reason of the reject, or the rules of the findings; Broken where a document vanished."""
    rows = lambda query: list(csv.reader(io.StringIO(bench.sql(lake, query).output)))[1:]
    rejects = rows("SELECT reason FROM rejects")
    if rejects:
        return f"reject {rejects[0][0]}"
    if rows("SELECT count(*) FROM reports") != [["1"]]:
        raise Broken("a document is neither a report nor a reject")
    findings = rows("SELECT rule, count(*) AS n FROM findings GROUP BY rule ORDER BY n DESC, rule LIMIT 3")
    return "report; " + (", ".join(f"{rule} {n}" for rule, n in findings) or "no finding")


def measure(bench: Bench, scale: float) -> None:
    """Tenfold documents and hostile ones; `scale` makes all smaller."""
    times = lambda n: max(int(n * scale), 10)
    repeats = 3 if scale == 1 else 1
    start = cost_of(bench, "a.txt", b"nothing", repeats)
    tenfold = bench.raw["tenfold"] = {"start_seconds": start["seconds"], "cases": {}}
    cases = {
        "paragraphs, text": ("a.txt", lambda n: with_prose(n).encode(), times(3_000)),
        "paragraphs, HTML": ("a.html", lambda n: as_page(with_prose(n)), times(3_000)),
        "rows of a table, HTML": ("a.html", with_rows, times(2_000)),
    }
    for what, (name, make, n) in cases.items():
        small, large = (cost_of(bench, name, make(it), repeats) for it in (n, 10 * n))
        net = [max(it["seconds"] - start["seconds"], 1e-3) for it in (small, large)]
        tenfold["cases"][what] = {"small": small, "large": large, "ratio": round(net[1] / net[0], 2)}
        bench.say(f"ten times the {what}: {net[1] / net[0]:.1f} times the time")
    found = bench.raw["hostile"] = {}
    megabytes = times(40 * 1024 * 1024) // len(LINE.encode())
    nested, rows = times(100_000), times(50_000)
    for what, name, data in (
        (f"{nested:,} nested tags", "a.html", b"<html>" + b"<div>" * nested),
        (f"{nested // 2:,} nested tables", "a.html", b"<html>" + b"<table><tr><td>" * (nested // 2)),
        (f"a line of {megabytes * len(LINE.encode()) >> 20} MiB, HTML", "a.html", page(LINE * megabytes)),
        (f"a line of {megabytes * len(LINE.encode()) >> 20} MiB, text", "a.txt", (LINE * megabytes).encode()),
        (f"{rows:,} rows of table II", "a.html", with_rows(rows)),
        ("glued digits with very many readings", "a.txt", glued()),
    ):
        found[what] = cost_of(bench, name, data)
        bench.say(f"{what}: {found[what]['seconds']} s, {found[what]['outcome']}")
