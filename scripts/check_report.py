#!/usr/bin/env python3
"""Does the HTML report show, in a real browser, what the views say?

    scripts/check_report.py                          make a lake of the sample and its report, and look at it
    scripts/check_report.py --lake LAKE              the report of this lake
    scripts/check_report.py --shots FOLDER           keep screenshots of both languages at both widths
    scripts/check_report.py --gongkai PROGRAM --browser PROGRAM

Opens index.html and en.html from the file system in headless Chromium, at 1440 and at 390 px, and fails
  - on any error or warning on the console, and on any request that is not file: or data:
  - on anything that makes the page wider than the window
  - on a figure of data/report.toml that is missing, has no chart where its rows hold a value, or no n, query, or file
  - on a number of a table or a fact that is not what the same query gives in `gongkai sql --format json`
  - on a NULL that is not shown as a dash
Every choice of every figure is made once. Needs Python 3.11 and Debian's chromium, nothing else: the browser is spoken to over a pipe.
"""

import argparse
import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WIDTHS = {1440: 900, 390: 844}
PAGES = ("index.html", "en.html")
UNKNOWN = "–"
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-default-apps", "--hide-scrollbars", "--force-color-profile=srgb",
]

LOOK = r"""
(() => {
  const table = (id) => {
    const element = document.getElementById(id);
    if (!element) return null;
    const heads = Array.from(element.querySelectorAll("thead th"), (it) => it.dataset.c);
    const rows = Array.from(element.querySelectorAll("tbody tr"), (row) =>
      Array.from(row.children, (it) => ({ v: it.dataset.v === undefined ? null : it.dataset.v, text: it.textContent.trim() })));
    return { heads, rows };
  };
  const figures = {};
  document.querySelectorAll("article.figure").forEach((it) => {
    const id = it.id.slice(4);
    const chart = it.querySelector(".chart");
    figures[id] = {
      state: chart ? chart.dataset.state : null,
      marks: chart ? Array.from(chart.querySelectorAll("svg path")).filter((it) => {
        const box = it.getBBox();
        return (box.width > 1 || box.height > 1) && it.getAttribute("fill-opacity") !== "0";
      }).length : 0,
      words: chart ? Array.from(chart.querySelectorAll("svg text"), (it) => it.textContent) : [],
      box: chart ? [chart.clientWidth, chart.clientHeight] : null,
      name: chart ? chart.getAttribute("aria-label") : null,
      basis: Array.from(it.querySelectorAll("[data-basis]"), (it) => [it.dataset.basis, it.textContent]),
      sql: it.querySelector("details.sql code").textContent,
      links: Array.from(it.querySelectorAll(".links a"), (it) => it.getAttribute("href")),
      data: table("d-" + id),
      list: table("l-" + id),
      choices: Array.from(it.querySelectorAll("select"), (it) => ({ id: it.dataset.choice, values: Array.from(it.options, (it) => it.value) })),
    };
  });
  const facts = {};
  document.querySelectorAll("[data-fact]").forEach((it) => { facts[it.dataset.fact] = { v: it.dataset.v === undefined ? null : it.dataset.v, text: it.textContent }; });
  const wide = [];
  const limit = document.documentElement.clientWidth;
  document.querySelectorAll("body *").forEach((it) => {
    if (it.closest(".scroll, pre, .skip, svg")) return;
    if (it.getBoundingClientRect().right > limit + 1) wide.push(it.tagName + "." + it.className + "#" + it.id);
  });
  const cut = [];
  document.querySelectorAll(".chart svg").forEach((svg) => {
    const box = svg.getBoundingClientRect();
    svg.querySelectorAll("text").forEach((it) => {
      const text = it.getBoundingClientRect();
      if (text.width > 0 && (text.left < box.left - 1 || text.right > box.right + 1 || text.top < box.top - 1 || text.bottom > box.bottom + 1))
        cut.push(svg.closest("article").id + ": " + it.textContent);
    });
  });
  const ids = Array.from(document.querySelectorAll("[id]"), (it) => it.id);
  return {
    drawn: document.documentElement.dataset.drawn,
    scroll: document.documentElement.scrollWidth, limit, wide: wide.slice(0, 10), cut: cut.slice(0, 10), figures, facts,
    headings: Array.from(document.querySelectorAll("h1, h2, h3"), (it) => Number(it.tagName[1])),
    landmarks: ["header", "nav", "main", "footer"].filter((it) => document.querySelector(it)),
    twice: ids.filter((it, idx) => ids.indexOf(it) !== idx),
    unnamed: Array.from(document.querySelectorAll("table")).filter((it) => !it.caption || !it.caption.textContent.trim()).length
      + Array.from(document.querySelectorAll("select")).filter((it) => it.labels.length === 0).length,
  };
})()
"""

CHOOSE = r"""
((id, choice, value) => {
  const select = document.querySelector(`#s-${id} select[data-choice="${choice}"]`);
  select.value = value;
  select.dispatchEvent(new Event("change"));
})
"""


class Browser:
    """Chromium over a pipe, by its DevTools protocol."""

    def __init__(self, program: str, folder: str) -> None:
        to_read, self.write = os.pipe()
        self.read, to_write = os.pipe()

        def arrange() -> None:
            # The browser reads at 3 and writes at 4. Copies first: one of ours may have that number.
            a, b = os.dup(to_read), os.dup(to_write)
            a, b = os.dup2(a, 20), os.dup2(b, 21)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen(
            [program, *FLAGS, f"--user-data-dir={folder}", "--remote-debugging-pipe", "about:blank"],
            preexec_fn=arrange, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(to_write)
        self.buffer, self.last, self.events, self.session = b"", 0, [], None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def message(self) -> dict:
        while b"\0" not in self.buffer:
            chunk = os.read(self.read, 1 << 20)
            if not chunk:
                sys.exit("the browser went away")
            self.buffer += chunk
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def ask(self, method: str, **params) -> dict:
        self.last += 1
        call = {"id": self.last, "method": method, "params": params}
        if self.session:
            call["sessionId"] = self.session
        data = json.dumps(call).encode() + b"\0"
        while data:
            data = data[os.write(self.write, data):]
        while True:
            message = self.message()
            if message.get("id") == self.last:
                if "error" in message:
                    sys.exit(f"{method}: {message['error']}")
                return message["result"]
            self.events.append(message)

    def run(self, script: str):
        result = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in result:
            sys.exit(f"the page cannot be looked at: {result['exceptionDetails']}")
        return result["result"].get("value")

    def open(self, url: str, width: int) -> None:
        self.events.clear()
        size = {"width": width, "height": WIDTHS[width], "deviceScaleFactor": 1, "mobile": width < 600}
        self.ask("Emulation.setDeviceMetricsOverride", **size)
        self.ask("Page.navigate", url=url)
        for _ in range(200):
            if self.run("document.readyState === 'complete' && document.documentElement.dataset.drawn !== undefined"):
                return
            time.sleep(0.05)

    def shoot(self, path: Path) -> None:
        data = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"]
        path.write_bytes(base64.b64decode(data))

    def faults(self) -> list[str]:
        told = []
        for event in self.events:
            method, params = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                details = params["exceptionDetails"]
                told.append("exception: " + details.get("exception", {}).get("description", details["text"]))
            elif method == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning", "assert"):
                told.append("console: " + " ".join(str(it.get("value", it.get("description"))) for it in params["args"]))
            elif method == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
                told.append("log: " + params["entry"]["text"])
            elif method == "Network.requestWillBeSent" and not params["request"]["url"].startswith(("file:", "data:")):
                told.append("request: " + params["request"]["url"])
        return told

    def close(self) -> None:
        self.session = None
        os.close(self.write)
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()


class Check:
    def __init__(self, gongkai: str, lake: str, report: Path) -> None:
        self.gongkai, self.lake, self.report = gongkai, lake, report
        self.definition = tomllib.loads((ROOT / "data/report.toml").read_text())
        self.faults: list[str] = []
        self.compared = 0
        self.answers = {it["id"]: self.query(it["sql"]) for it in self.definition["figures"]}
        self.facts = {it["id"]: list(self.query(it["sql"])[0].values())[0] for it in self.definition["facts"]}

    def query(self, sql: str) -> list[dict]:
        out = subprocess.run([self.gongkai, "sql", "--lake", self.lake, "--format", "json", sql], capture_output=True, text=True)
        if out.returncode != 0:
            sys.exit(out.stderr)
        return json.loads(out.stdout, parse_float=Decimal)

    def fail(self, where: str, what: str) -> None:
        self.faults.append(f"{where}: {what}")

    def same(self, where: str, cell: dict, value) -> None:
        self.compared += 1
        if value is None:
            if cell["v"] is not None or cell["text"] != UNKNOWN:
                self.fail(where, f"NULL is shown as {cell}")
            return
        if cell["v"] is None:
            self.fail(where, f"{value} is shown as unknown")
        elif isinstance(value, (int, Decimal)) and not isinstance(value, bool):
            said = cell["text"].replace(",", "")
            if Decimal(cell["v"]) != value or Decimal(said) != value:
                self.fail(where, f"{value} is shown as {cell}")
        elif cell["v"] != str(value) and not (cell["v"].replace(",", "") == str(value)):
            self.fail(where, f"{value!r} is shown as {cell}")

    def page(self, where: str, seen: dict) -> None:
        figures = self.definition["figures"]
        if seen["scroll"] > seen["limit"] or seen["wide"]:
            self.fail(where, f"wider than the window: {seen['scroll']} of {seen['limit']} px, {seen['wide']}")
        if seen["cut"]:
            self.fail(where, f"labels are cut: {seen['cut']}")
        if seen["twice"] or seen["unnamed"]:
            self.fail(where, f"ids twice: {seen['twice']}, tables or choices without a name: {seen['unnamed']}")
        steps = zip(seen["headings"], seen["headings"][1:])
        if seen["headings"][:1] != [1] or any(b > a + 1 for a, b in steps) or len(seen["landmarks"]) != 4:
            self.fail(where, "headings or landmarks are out of order")
        if set(seen["figures"]) != {it["id"] for it in figures}:
            self.fail(where, f"figures {sorted(seen['figures'])}")
        for id, value in self.facts.items():
            cell = dict(seen["facts"].get(id) or {"v": None, "text": "missing"})
            self.same(f"{where} fact {id}", cell, value)
        for figure in figures:
            self.figure(f"{where} {figure['id']}", figure, seen["figures"].get(figure["id"]))

    def figure(self, where: str, figure: dict, seen: dict | None) -> None:
        if seen is None:
            return self.fail(where, "missing")
        rows = self.answers[figure["id"]]
        if not rows:
            return self.fail(where, "the lake has no rows for it")
        if seen["sql"].strip() != figure["sql"].strip():
            self.fail(where, "another query is shown")
        if len(seen["links"]) != 2 or not all((self.report / it).is_file() for it in seen["links"]):
            self.fail(where, f"links to {seen['links']}")
        if not seen["name"]:
            self.fail(where, "the chart has no name")
        if seen["data"]:
            self.table(where, seen["data"], rows)
        elif figure["chart"] != "map":
            self.fail(where, "no data table")

    def table(self, where: str, table: dict, rows: list[dict]) -> None:
        if len(table["rows"]) != len(rows):
            return self.fail(where, f"{len(table['rows'])} rows, the query gives {len(rows)}")
        for idx, (cells, row) in enumerate(zip(table["rows"], rows)):
            for name, cell in zip(table["heads"], cells):
                if isinstance(row[name], str):
                    # Words are shown as people say them.
                    cell = {"v": cell["v"], "text": cell["v"]}
                self.same(f"{where} row {idx} {name}", cell, row[name])

    def chosen(self, where: str, figure: dict, seen: dict, chosen: dict) -> None:
        """What is on the page after choices were made."""
        rows = [it for it in self.answers[figure["id"]] if all(str(it[name]) == value for name, value in chosen.items())]
        named = {it[0] for it in seen["basis"]}
        # A total is counted of nothing.
        has_denominator = "denominator" in figure and not (rows and all(it.get("kind") == "total" for it in rows))
        if not {"n", "coverage"} <= named or has_denominator != ("denominator" in named):
            self.fail(where, f"n, denominator or coverage is not told: {seen['basis']}")
        known = any(it[name] is not None for it in rows for name in figure["series"])
        if seen["state"] != ("drawn" if known else "unknown"):
            self.fail(where, f"the chart is {seen['state']}")
        if known and (seen["marks"] < 1 or not seen["words"] or min(seen["box"]) < 50):
            self.fail(where, f"the chart is empty: {seen['marks']} marks, {len(seen['words'])} words, {seen['box']}")
        if figure["chart"] == "map":
            for row in rows:
                cells = [it for it in seen["list"]["rows"] if it[0]["v"] == row[figure["x"]]]
                if len(cells) != 1:
                    self.fail(where, f"{row[figure['x']]} stands {len(cells)} times in the list")
                    continue
                for name, cell in list(zip(seen["list"]["heads"], cells[0]))[1:]:
                    self.same(f"{where} {row[figure['x']]} {name}", cell, row[name])
            if len(seen["list"]["rows"]) != len(rows):
                self.fail(where, f"{len(seen['list']['rows'])} places, the query gives {len(rows)}")


def combinations(choices: list[dict]) -> list[dict]:
    found = [{}]
    for choice in choices:
        found = [{**it, choice["id"]: value} for it in found for value in choice["values"]]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gongkai", default=str(ROOT / "target/release/gongkai"))
    parser.add_argument("--browser", default=shutil.which("chromium") or shutil.which("chromium-browser") or "chromium")
    parser.add_argument("--lake")
    parser.add_argument("--shots", type=Path)
    args = parser.parse_args()
    if shutil.which(args.browser) is None:
        sys.exit("no chromium: apt-get install chromium fonts-noto-cjk")
    with tempfile.TemporaryDirectory() as temp:
        lake = args.lake
        if lake is None:
            lake = f"{temp}/lake"
            run = [args.gongkai, "run", "--input", str(ROOT / "data/sample"), "--output", lake, "--quiet"]
            subprocess.run(run, check=True)
        report = Path(temp) / "报告 report"
        subprocess.run([args.gongkai, "report", str(report), "--lake", lake], check=True, stdout=subprocess.DEVNULL)
        check = Check(args.gongkai, lake, report)
        if args.shots:
            args.shots.mkdir(parents=True, exist_ok=True)
        browser = Browser(args.browser, f"{temp}/profile")
        n_choices = 0
        for page in PAGES:
            for width in WIDTHS:
                where = f"{page} at {width} px"
                browser.open((report / page).as_uri(), width)
                seen = browser.run(LOOK)
                check.page(where, seen)
                if args.shots:
                    browser.shoot(args.shots / f"{Path(page).stem}-{width}.png")
                for figure in check.definition["figures"]:
                    choices = seen["figures"].get(figure["id"], {}).get("choices", [])
                    for chosen in combinations(choices):
                        for name, value in chosen.items():
                            browser.run(f"({CHOOSE})({json.dumps(figure['id'])}, {json.dumps(name)}, {json.dumps(value)})")
                        now = browser.run(LOOK)
                        n_choices += 1
                        told = " ".join(chosen.values())
                        check.chosen(f"{where} {figure['id']} {told}", figure, now["figures"][figure["id"]], chosen)
                        if now["cut"] or now["scroll"] > now["limit"]:
                            check.fail(f"{where} {figure['id']} {told}", f"cut or wide: {now['cut']}")
                check.faults += [f"{where}: {it}" for it in browser.faults()]
        browser.close()
    for fault in check.faults[:60]:
        print(fault)
    n_figures = len(check.definition["figures"])
    print(f"{n_figures} figures, {len(PAGES)} pages, {len(WIDTHS)} widths, {n_choices} views of figures, {check.compared} values compared: "
          f"{len(check.faults)} faults")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
