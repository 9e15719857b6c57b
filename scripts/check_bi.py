#!/usr/bin/env python3
"""Does a BI tool, Apache Superset, show charts from the views, and in them the views' own figures?

    scripts/check_bi.py --install                       make the virtual environment first (pinned versions), then check
    scripts/check_bi.py --gongkai PATH                  another program than target/release/gongkai
    scripts/check_bi.py --lake LAKE                     a lake of yours instead of the embedded sample
    scripts/check_bi.py --database FILE                 a database that `gongkai export duckdb` wrote
    scripts/check_bi.py --screenshot FILE.png           keep the picture of the dashboard

Needs Python 3.11 and, from apt, chromium, chromium-driver and fonts-noto-cjk. Starts Superset on loopback with a home that
is thrown away, does by its REST API what docs/bi.md tells a person to click, opens the result in headless Chromium and asks:
  database    Superset connects to the file, read only, and can neither write into it nor makes a byte of it differ
  datasets    the views are there with all their columns, the one with Chinese names too
  data        the rows that Superset gives for each chart are the view's rows
  drawn       each chart is drawn in the browser, with no error on the page, from rows that are the view's rows, and tells the
              view's figures to a pointer that moves over it
  dashboard   the dashboard shows all of them, and its Chinese text in glyphs of its own
  network     neither Superset's pages nor its server asked anybody but itself

Without --database the program writes one of the lake (`gongkai export duckdb`).

One line per question. Exit code 0 where nothing failed, 1 where something did, 2 where it could not run.
"""

import argparse
import hashlib
import importlib.util
import json
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "scripts" / "requirements-bi.txt"
DEFAULT_VENV = ROOT / "target" / "bi-venv"
PACKAGES = ("chromium", "chromium-driver", "fonts-noto-cjk")
"""Debian's packages for the browser."""
VIEW = "national_overview"
SHARES = ("granted_pct", "denied_pct", "unavailable_pct", "unprocessed_pct", "other_pct")
PATIENCE = 90
"""Seconds that anything may take: a page to be drawn, a server to answer."""
CONFIG = """
SECRET_KEY = {secret!r}
SQLALCHEMY_DATABASE_URI = {metadata!r}
# Pages may load from here only: as packaged they ask a foreign host for a pixel that counts users.
HERE = ["'self'", "'unsafe-inline'", "blob:", "data:"]
TALISMAN_CONFIG = {{
    "content_security_policy": {{"default-src": HERE, "script-src": ["'self'", "'strict-dynamic'"]}},
    "content_security_policy_nonce_in": ["script-src"],
    "force_https": False,
    "session_cookie_secure": False,
}}
"""
BROWSER = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run --no-default-browser-check "
    "--disable-background-networking --disable-component-update --disable-sync --disable-extensions --hide-scrollbars "
    "--window-size=1440,1200 --lang=en"
).split()

Rows = list[dict]


class Failed(Exception):
    """What was asked is not so."""


def need(holds: bool, otherwise: str) -> None:
    """Fails with `otherwise` where it does not hold."""
    if not holds:
        raise Failed(otherwise)


def wait_until(what: str, holds: Callable[[], object]) -> object:
    """Waits until something holds and gives it."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if it := holds():
            return it
        time.sleep(0.2)
    raise Failed(f"{what}: not within {PATIENCE} s")


# The database.


def make_database(gongkai: Path, lake: Path | None, work: Path) -> Path:
    """A DuckDB database of a lake, or of the sample's where none is given."""
    if lake is None:
        lake = work / "lake"
        run(gongkai, "run", "--quiet", "--output", lake)
    database = work / "gongkai.duckdb"
    run(gongkai, "export", "duckdb", database, "--lake", lake.resolve(), "--with", sys.executable)
    return database


def run(*words: str | Path) -> None:
    """Runs a program to its end, at the root of the repository, where the sample is."""
    subprocess.run(words, check=True, timeout=600, cwd=ROOT, stdout=subprocess.DEVNULL)


@dataclass(frozen=True)
class Source:
    """A view that charts are made from, and what its columns are called in it."""

    view: str
    names: dict[str, str]
    """Column of VIEW to column of this view."""
    rows: Rows
    """As DuckDB gives them."""


def read_sources(database: Path) -> list[Source]:
    """VIEW and, where the database has one, the view with Chinese names that is made from it."""
    import duckdb

    with duckdb.connect(str(database), read_only=True) as connection:

        def rows(view: str) -> Rows:
            result = connection.execute(f'SELECT * FROM "{view}"')
            names = [column[0] for column in result.description]
            return [dict(zip(names, row)) for row in result.fetchall()]

        plain = rows(VIEW)
        need(plain != [], f"{VIEW} has no rows")
        sources = [Source(VIEW, {name: name for name in plain[0]}, plain)]
        views = connection.execute("SELECT view_name, sql FROM duckdb_views() WHERE NOT internal ORDER BY view_name")
        for view, sql in views.fetchall():
            if re.search(rf"\bFROM {VIEW}\b", sql) and not view.isascii():
                names = dict(re.findall(r'"?(\w+)"? AS "?([^",]+?)"?(?=,| FROM)', sql))
                sources.append(Source(view, names, rows(view)))
        return sources


def comparable(value: object) -> object:
    """A value as both a database and JSON can give it."""
    return None if value is None else Decimal(str(value)).normalize()


def differences(chart: "Chart", rows: Rows, is_drawn: bool) -> str | None:
    """Where rows of a chart differ from the view's, or None. Charts leave out a year of which they know nothing."""

    def keyed(rows: Rows) -> dict:
        year, *columns = chart.labels.values()
        return {row[year]: {c: comparable(row.get(c)) for c in columns} for row in rows}

    expected = keyed(chart.source.rows)
    actual = keyed(rows)
    if is_drawn:
        nothing = {year: values for year, values in expected.items() if set(values.values()) == {None}}
        actual = nothing | actual
    if len(expected) != len(chart.source.rows) or actual.keys() != expected.keys():
        return f"years {sorted(actual)}, not {sorted(row[chart.labels['year']] for row in chart.source.rows)}"
    for year, values in expected.items():
        for column, value in values.items():
            if actual[year][column] != value:
                return f"{column} of {year} is {actual[year][column]}, not {value}"
    return None


def misread(chart: "Chart", told: dict[int, dict[str, str]]) -> str | None:
    """Where what a chart tells is not what the view has, or None. Counts are told exactly, shares rounded."""
    year, *columns = chart.labels.values()
    for row in chart.source.rows:
        for column in columns:
            is_count = column in {chart.source.names[it] for it in chart.bars} and chart.lines
            text = told.get(row[year], {}).get(column)
            if row[column] is None:
                is_right = text in (None, "N/A", "NULL")
            elif text is None:
                is_right = False
            else:
                off = abs(Decimal(text.replace(",", "")) - Decimal(str(row[column])))
                is_right = off <= (0 if is_count else Decimal(5).scaleb(-1 - chart.n_decimals))
            if not is_right:
                return f"the chart tells {text} as {column} of {row[year]}, not {row[column]}"
    return None


# Superset: its server and its REST API.


class Superset:
    """A Superset server with a home of its own, which goes when the block that it serves ends."""

    def __init__(self, work: Path) -> None:
        self.home = work / "superset"
        self.home.mkdir()
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.password = secrets.token_urlsafe(16)
        config = self.home / "superset_config.py"
        metadata = f"sqlite:///{self.home}/superset.db?check_same_thread=false"
        config.write_text(CONFIG.format(secret=secrets.token_hex(32), metadata=metadata), encoding="utf-8")
        self.environment = quiet_environment(work) | {
            "SUPERSET_CONFIG_PATH": str(config),
            "SUPERSET_HOME": str(self.home),
            "FLASK_APP": "superset.app:create_app()",
            # Whoever asks beyond this machine gets no answer.
            "http_proxy": "http://127.0.0.1:9",
            "https_proxy": "http://127.0.0.1:9",
            "no_proxy": "127.0.0.1",
        }

    def initialise(self) -> None:
        """Makes the metadata, its one user and the roles."""
        admin = "--username admin --firstname A --lastname B --email admin@example.org --password".split()
        self.command("db", "upgrade")
        self.command("fab", "create-admin", *admin, self.password)
        self.command("init")

    def command(self, *words: str) -> None:
        """Runs one of Superset's commands."""
        log = self.home / "commands.log"
        with open(log, "a", encoding="utf-8") as output:
            process = subprocess.Popen(
                [program("superset"), *words], env=self.environment, stdout=output, stderr=output, start_new_session=True
            )
            try:
                code = process.wait(600)
            finally:
                end(process)
        need(code == 0, f"superset {words[0]} ended with {code}: {tail(log)}")

    @contextmanager
    def serving(self) -> Iterator[None]:
        """Serves on loopback while the block runs."""
        log = self.home / "server.log"
        command = [program("gunicorn"), "--bind", f"127.0.0.1:{self.port}", "--workers", "1", "--threads", "8"]
        command += ["--timeout", "120", "superset.app:create_app()"]
        with open(log, "w", encoding="utf-8") as output:
            server = subprocess.Popen(
                command, env=self.environment, cwd=self.home, stdout=output, stderr=output, start_new_session=True
            )
        try:

            def answers() -> bool:
                need(server.poll() is None, f"the server ended: {tail(log)}")
                with socket.socket() as it:
                    return it.connect_ex(("127.0.0.1", self.port)) == 0

            wait_until("the server listens", answers)
            self.sign_in()
            yield
        finally:
            end(server)

    def sign_in(self) -> None:
        """A session of the REST API."""
        import requests

        self.session = requests.Session()
        self.session.trust_env = False
        user = {"username": "admin", "password": self.password, "provider": "db", "refresh": False}
        token = self.post("security/login", **user)["access_token"]
        self.session.headers["Authorization"] = f"Bearer {token}"
        self.session.headers["X-CSRFToken"] = self.get("security/csrf_token/")["result"]
        self.session.headers["Referer"] = self.url

    def get(self, path: str) -> dict:
        """Asks the REST API."""
        return self.answer(self.session.get(f"{self.url}/api/v1/{path}", timeout=PATIENCE))

    def post(self, path: str, **fields: object) -> dict:
        """Gives the REST API something."""
        return self.answer(self.session.post(f"{self.url}/api/v1/{path}", json=fields, timeout=PATIENCE))

    def answer(self, response) -> dict:
        """The answer, where it is one."""
        need(response.ok, f"{response.request.path_url}: {response.status_code} {response.text[:300]}")
        return response.json()


def program(name: str) -> str:
    """A program of the virtual environment that this runs in."""
    return str(Path(sys.executable).parent / name)


def quiet_environment(work: Path) -> dict[str, str]:
    """The environment of what is started: a home that is thrown away, no proxies, nothing of another Superset."""
    foreign = ("SUPERSET_", "FLASK_")
    kept = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and not k.startswith(foreign)}
    return kept | {"HOME": str(work), "PYTHONWARNINGS": "ignore"}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


def end(process: subprocess.Popen) -> None:
    """Ends a process and all that it started: it leads a group of its own."""
    for sign, patience in ((signal.SIGTERM, 10), (signal.SIGKILL, 10)):
        try:
            os.killpg(process.pid, sign)
            process.wait(patience)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


def tail(log: Path) -> str:
    """The last line of a log that says something."""
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    return lines[-1] if lines else "it said nothing"


# What a person clicks together, as data.


@dataclass(frozen=True)
class Chart:
    """One chart of a source."""

    title: str
    source: Source
    kind: str
    bars: tuple[str, ...]
    lines: tuple[str, ...] = ()
    """Columns on the second axis."""
    width: int = 6
    """In twelfths of the dashboard."""
    n_decimals: int = 1
    """Of shares."""
    chart_id: int = 0

    @property
    def labels(self) -> dict[str, str]:
        """Column of VIEW to what the chart calls it."""
        return {column: self.source.names[column] for column in ("year", *self.bars, *self.lines)}

    def metrics(self, columns: tuple[str, ...]) -> list[dict]:
        """The columns as they stand: MAX of the one row of a year. SUM would hide that there are several."""
        names = [self.source.names[column] for column in columns]
        shape = {"expressionType": "SIMPLE", "aggregate": "MAX", "hasCustomLabel": True}
        return [shape | {"column": {"column_name": name}, "label": name, "optionName": f"metric_{name}"} for name in names]

    def form(self, dataset: int) -> dict:
        """The chart's settings, as the page of the chart keeps them."""
        year = self.source.names["year"]
        form = {
            "datasource": f"{dataset}__table",
            "viz_type": self.kind,
            "x_axis": year,
            "time_range": "No filter",
            "metrics": self.metrics(self.bars),
            "groupby": [],
            "row_limit": 1000,
            "show_legend": True,
            "legendOrientation": "top",
            "legendType": "scroll",
            "show_value": True,
            "rich_tooltip": True,
            "x_axis_title": year,
            "x_axis_title_margin": 30,
        }
        if self.kind == "mixed_timeseries":
            return form | {
                "metrics_b": self.metrics(self.lines),
                "groupby_b": [],
                "row_limit_b": 1000,
                "seriesType": "bar",
                "seriesTypeB": "line",
                "markerEnabledB": True,
                "markerSizeB": 8,
                "show_valueB": True,
                "yAxisIndex": 0,
                "yAxisIndexB": 1,
                "y_axis_format": ",d",
                "y_axis_format_secondary": f".{self.n_decimals}f",
                "truncateYAxisSecondary": True,
                "y_axis_bounds_secondary": [0, 100],
            }
        # Not stacked: Superset stacks NULL as 0, and writes the 0.
        bar = {"stack": None, "showTooltipTotal": False, "y_axis_format": f".{self.n_decimals}f", "orientation": "vertical"}
        return form | bar | {"truncateYAxis": True, "y_axis_bounds": [0, 100]}

    def query(self, dataset: int, form: dict) -> dict:
        """The question that the chart asks."""
        year = self.source.names["year"]
        parts = [columns for columns in (self.bars, self.lines) if columns]
        queries = [{"columns": [year], "metrics": self.metrics(part), "row_limit": 1000, "filters": []} for part in parts]
        return {
            "datasource": {"id": dataset, "type": "table"},
            "queries": queries,
            "form_data": form,
            "result_format": "json",
            "result_type": "full",
        }


def charts_of(sources: list[Source]) -> list[Chart]:
    """Applications and disclosure rate from each view; outcomes and coverage from the last, the Chinese one where there is one."""
    shown = [
        Chart(f"依申请公开 applications ({source.view})", source, "mixed_timeseries", ("received",), ("granted_pct",))
        for source in sources
    ]
    last = sources[-1]
    outcomes = Chart(f"办理结果 outcomes, % ({last.view})", last, "echarts_timeseries_bar", SHARES, width=8)
    coverage = Chart(f"覆盖率 coverage, % ({last.view})", last, "echarts_timeseries_bar", ("coverage_pct",), width=4, n_decimals=2)
    return [*shown, outcomes, coverage]


def layout(title: str, charts: list[Chart]) -> dict:
    """Where the charts stand on the dashboard: those of one kind side by side."""
    rows = [[c for c in charts if c.kind == kind] for kind in dict.fromkeys(c.kind for c in charts)]
    parents = ["ROOT_ID", "GRID_ID"]
    grid = {
        "DASHBOARD_VERSION_KEY": "v2",
        "ROOT_ID": {"type": "ROOT", "id": "ROOT_ID", "children": ["GRID_ID"]},
        "GRID_ID": {"type": "GRID", "id": "GRID_ID", "children": [f"ROW-{n}" for n in range(len(rows))], "parents": ["ROOT_ID"]},
        "HEADER_ID": {"type": "HEADER", "id": "HEADER_ID", "meta": {"text": title}},
    }
    for row_no, row in enumerate(rows):
        row_id = f"ROW-{row_no}"
        children = [f"CHART-{chart.chart_id}" for chart in row]
        background = {"background": "BACKGROUND_TRANSPARENT"}
        grid[row_id] = {"type": "ROW", "id": row_id, "children": children, "parents": parents, "meta": background}
        for chart, chart_key in zip(row, children):
            meta = {"chartId": chart.chart_id, "width": chart.width, "height": 55, "sliceName": chart.title}
            grid[chart_key] = {"type": "CHART", "id": chart_key, "children": [], "parents": [*parents, row_id], "meta": meta}
    return grid


# The browser.

WHAT_IS_DRAWN = """
const n_coloured = canvas => {
  const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let n = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red, green, blue] = data.subarray(i, i + 3);
    n += data[i + 3] === 255 && 40 < Math.max(red, green, blue) - Math.min(red, green, blue);
  }
  return n;
};
return [...document.querySelectorAll('canvas')].filter(it => it.width && it.height).map(n_coloured);
"""
"""The number of coloured pixels of every chart: those of bars, lines and the legend, since axes and text are grey."""
WHAT_IS_WRONG = """
const alerts = [...document.querySelectorAll('[role=alert], .ant-alert-error, [class*=error-boundary]')].map(it => it.innerText.trim());
const text = document.body.innerText.match(/.*(unexpected|error|no results|not found|failed|went wrong|timed? ?out).*/i);
return [...alerts, ...(text ? [text[0]] : [])].filter(it => it);
"""
GLYPHS = """
const picture = letter => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 48, height: 48});
  const context = canvas.getContext('2d');
  context.font = '32px ' + getComputedStyle(document.body).fontFamily;
  context.fillText(letter, 4, 38);
  return canvas.toDataURL();
};
return new Set([...arguments[0]].map(picture)).size;
"""


class Browser:
    """Headless Chromium that reaches the server and nothing else."""

    def __init__(self, work: Path, url: str) -> None:
        from selenium import webdriver

        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for argument in BROWSER:
            options.add_argument(argument)
        options.add_argument(f"--user-data-dir={work / 'profile'}")
        options.add_argument("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
        service = webdriver.ChromeService(shutil.which("chromedriver"), env=quiet_environment(work))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_page_load_timeout(PATIENCE)
        self.url = url
        self.foreign: dict[str, str] = {}
        """Requests to others by their id."""
        self.blocked: set[str] = set()
        """Ids of requests that did not leave."""

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, *_: object) -> None:
        self.driver.quit()

    def sign_in(self, password: str) -> None:
        """The page that asks who one is."""
        self.driver.get(f"{self.url}/login/")
        fields = wait_until("the page of the login", lambda: self.find("#username, #password"))
        for field, text in zip(fields, ("admin", password)):
            field.send_keys(text)
        self.find("button[type=submit], input[type=submit]")[0].click()
        wait_until("the login", lambda: "/login" not in self.driver.current_url)

    def find(self, selector: str) -> list:
        """What is on the page."""
        return self.driver.find_elements("css selector", selector)

    def open(self, path: str, n_charts: int) -> list[Rows]:
        """Opens a page, waits until its charts stand still, and gives the rows that the page got for each query of them."""
        self.events()
        self.driver.get(f"{self.url}{path}")
        bodies: dict[str, str] = {}
        finished: set[str] = set()

        def is_drawn() -> bool:
            for method, it in self.events():
                if method == "Network.responseReceived" and "/api/v1/chart/data" in it["response"]["url"]:
                    bodies[it["requestId"]] = ""
                elif method == "Network.loadingFinished":
                    finished.add(it["requestId"])
            wrong = self.driver.execute_script(WHAT_IS_WRONG)
            need(not wrong, f"the page says {wrong[:1]}")
            coloured = self.driver.execute_script(WHAT_IS_DRAWN)
            return sum(100 < n for n in coloured) == n_charts and not self.find("[data-test=loading-indicator], .loading")

        wait_until(f"{n_charts} drawn charts", is_drawn)
        pictures = [b""]

        def is_still() -> bool:
            pictures.append(self.driver.get_screenshot_as_png())
            return pictures[-1] == pictures[-2]

        wait_until("an end of the animation", is_still)
        need(is_drawn(), "a chart went away")
        answers: list[Rows] = []
        for request_id in bodies:
            if request_id in finished:
                body = self.driver.execute_cdp_cmd("Network.getResponseBody", {"requestId": request_id})["body"]
                answers += [result["data"] for result in json.loads(body)["result"]]
        return answers

    def read(self) -> dict[int, dict[str, str]]:
        """What the open chart tells of each year to a pointer that moves over it: label to figure, as written there."""
        from selenium.webdriver.common.action_chains import ActionChains

        canvas = self.find("canvas")[0]
        half = canvas.size["width"] // 2
        told: dict[int, dict[str, str]] = {}
        for x in range(-half + 5, half - 5, 24):
            ActionChains(self.driver, duration=0).move_to_element_with_offset(canvas, x, 0).perform()
            time.sleep(0.05)
            for box in self.find(".echarts-tooltip"):
                year, *lines = box.text.splitlines() or [""]
                if year.isdecimal():
                    told[int(year)] = dict(line.rsplit(" ", 1) for line in lines if " " in line)
        return told

    def events(self) -> list[tuple[str, dict]]:
        """What happened on the network since the last time; notes requests to others."""
        events = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            method, it = message["method"], message["params"]
            events.append((method, it))
            if method == "Network.requestWillBeSent":
                address = it["request"]["url"]
                if not address.startswith((f"{self.url}/", "data:", "blob:", "chrome:")):
                    self.foreign[it["requestId"]] = address
            elif method == "Network.loadingFailed":
                self.blocked.add(it["requestId"])
        return events


# The questions.


class Check:
    """The tool, the browser and what was found out."""

    def __init__(self, database: Path, superset: Superset, browser: Browser) -> None:
        self.database = database
        self.superset = superset
        self.browser = browser
        self.n_failed = 0
        self.sources = read_sources(database)
        self.charts: list[Chart] = []

    def ask(self, question: str, answer: Callable[[], str]) -> None:
        """Asks, and prints the answer; what it returns is a note."""
        started = time.monotonic()
        try:
            state, note = "ok", answer()
        except Failed as failed:
            state, note = "FAIL", str(failed)
        except Exception as error:  # A tool that raises has answered: it cannot.
            state, note = "FAIL", f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
        self.n_failed += state == "FAIL"
        print(f"{question:<10} {state:<4} {time.monotonic() - started:6.1f} s  {note}", flush=True)

    def check_database(self) -> str:
        uri = f"duckdb:///{self.database}?access_mode=READ_ONLY"
        # Superset would refuse to write by itself: allowed here, so that it is DuckDB that refuses.
        fields = {"database_name": "gongkai", "sqlalchemy_uri": uri, "expose_in_sqllab": True, "allow_dml": True}
        self.database_id = self.superset.post("database/", **fields)["id"]
        write = {"database_id": self.database_id, "sql": "CREATE TABLE written (a INTEGER)", "runAsync": False}
        response = self.superset.session.post(f"{self.superset.url}/api/v1/sqllab/execute/", json=write, timeout=PATIENCE)
        need(not response.ok, "Superset wrote into the database")
        need("read-only" in response.text, f"refused otherwise than by read-only mode: {response.text[:200]}")
        return "opened with access_mode=READ_ONLY, a CREATE TABLE is refused"

    def check_datasets(self) -> str:
        notes = []
        for source in self.sources:
            fields = {"database": self.database_id, "schema": "main", "table_name": source.view}
            dataset = self.superset.post("dataset/", **fields)["id"]
            columns = [column["column_name"] for column in self.superset.get(f"dataset/{dataset}")["result"]["columns"]]
            need(columns == list(source.rows[0]), f"{source.view} has the columns {columns}")
            for chart in charts_of(self.sources):
                if chart.source.view == source.view:
                    self.add_chart(chart, dataset)
            notes.append(f"{source.view} ({len(columns)} columns)")
        self.charts.sort(key=lambda chart: chart.kind, reverse=True)
        has_chinese = (ROOT / "sql" / "zh").is_dir()
        need(len(self.sources) >= 1 + has_chinese, f"{len(self.sources) - 1} views with Chinese names stand on {VIEW}")
        return ", ".join(notes)

    def add_chart(self, chart: Chart, dataset: int) -> None:
        """Saves a chart as the page of a chart saves it."""
        form = chart.form(dataset)
        fields = {
            "slice_name": chart.title,
            "viz_type": chart.kind,
            "datasource_id": dataset,
            "datasource_type": "table",
            "params": json.dumps(form),
            "query_context": json.dumps(chart.query(dataset, form)),
        }
        chart_id = self.superset.post("chart/", **fields)["id"]
        self.charts.append(replace(chart, chart_id=chart_id))

    def check_data(self) -> str:
        need(self.charts != [], "there are no charts")
        for chart in self.charts:
            results = self.superset.get(f"chart/{chart.chart_id}/data/")["result"]
            fault = differences(chart, merged(chart, [result["data"] for result in results]), is_drawn=False)
            need(fault is None, f"{chart.title}: {fault}")
        n_values = sum(len(chart.source.rows) * (len(chart.labels) - 1) for chart in self.charts)
        return f"{n_values} values in {len(self.charts)} charts"

    def check_drawn(self) -> str:
        need(self.charts != [], "there are no charts")
        self.browser.sign_in(self.superset.password)
        n_values = 0
        for chart in self.charts:
            answers = self.browser.open(f"/explore/?slice_id={chart.chart_id}&standalone=1", 1)
            need(answers != [], f"{chart.title}: the page asked for no data")
            fault = differences(chart, merged(chart, answers), is_drawn=True)
            need(fault is None, f"{chart.title}: {fault}")
            fault = misread(chart, self.browser.read())
            need(fault is None, f"{chart.title}: {fault}")
            n_values += sum(row[c] is not None for row in chart.source.rows for c in list(chart.labels.values())[1:])
        return f"{len(self.charts)} charts, {n_values} figures read off them"

    def check_dashboard(self, screenshot: Path | None) -> str:
        need(self.charts != [], "there are no charts")
        title = "政府信息公开 gongkai"
        # A word has one colour on a dashboard: without this, bars and line of a chart may share it.
        colours = {"label_colors": {source.names["received"]: "#8fa9bf" for source in self.sources}}
        fields = {
            "dashboard_title": title,
            "published": True,
            "position_json": json.dumps(layout(title, self.charts)),
            "json_metadata": json.dumps(colours),
        }
        dashboard = self.superset.post("dashboard/", **fields)["id"]
        for chart in self.charts:
            path = f"{self.superset.url}/api/v1/chart/{chart.chart_id}"
            self.superset.answer(self.superset.session.put(path, json={"dashboards": [dashboard]}, timeout=PATIENCE))
        self.browser.open(f"/superset/dashboard/{dashboard}/?standalone=1", len(self.charts))
        letters = {letter for chart in self.charts for text in (chart.title, *chart.labels.values()) for letter in text}
        chinese = sorted(letter for letter in letters if "\u4e00" <= letter <= "\u9fff")
        n_glyphs = self.browser.driver.execute_script(GLYPHS, chinese)
        need(n_glyphs == len(chinese), f"{len(chinese)} Chinese letters have {n_glyphs} glyphs: fonts-noto-cjk is missing")
        if screenshot:
            screenshot.write_bytes(self.browser.driver.get_screenshot_as_png())
        return f"{len(self.charts)} charts, {n_glyphs} Chinese letters" + (f", {screenshot}" if screenshot else "")

    def check_network(self) -> str:
        self.browser.events()
        left = sorted(url for it, url in self.browser.foreign.items() if it not in self.browser.blocked)
        need(not left, f"asked for {left[:3]}")
        hosts = sorted({url.split("/")[2] for url in self.browser.foreign.values()})
        return f"{len(self.browser.foreign)} requests to others blocked" + (f" ({', '.join(hosts)})" if hosts else "")


def merged(chart: Chart, answers: list[Rows]) -> Rows:
    """The answers to a chart's queries side by side, one row a year."""
    year = chart.labels["year"]
    rows: dict[int, dict] = {}
    for row in (row for answer in answers for row in answer):
        rows.setdefault(int(row[year]), {}).update(row | {year: int(row[year])})
    return list(rows.values())


def install(folder: Path) -> None:
    """Makes the virtual environment, and installs what Debian has for the browser where it is missing and may be installed."""
    if not (folder / "bin" / "python").exists():
        venv.create(folder, with_pip=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--requirement", str(REQUIREMENTS)]
    subprocess.run(pip, check=True, timeout=1800)
    if missing_programs() and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "install", "-y", "-q", "--no-install-recommends", *PACKAGES], check=True, timeout=1800)


def missing_programs() -> list[str]:
    """Which of Debian's packages the browser lacks."""
    fonts = shutil.which("fc-list") and subprocess.run(["fc-list", ":lang=zh", "family"], capture_output=True).stdout.strip()
    has = (shutil.which("chromium"), shutil.which("chromedriver"), fonts)
    return [package for package, it in zip(PACKAGES, has) if not it]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--install", action="store_true", help="make the virtual environment first")
    parser.add_argument("--venv", type=Path, default=DEFAULT_VENV, help="its folder (default: target/bi-venv)")
    parser.add_argument("--gongkai", type=Path, default=ROOT / "target" / "release" / "gongkai", help="the program")
    parser.add_argument("--lake", type=Path, help="the lake (default: that of the embedded sample)")
    parser.add_argument("--database", type=Path, help="the .duckdb file, instead of making one from the lake")
    parser.add_argument("--screenshot", type=Path, help="where the picture of the dashboard goes (PNG)")
    args = parser.parse_args()

    if args.install:
        install(args.venv)
    if any(importlib.util.find_spec(it) is None for it in ("superset", "duckdb_engine", "selenium")):
        python = args.venv / "bin" / "python"
        if not python.exists() or Path(sys.prefix).resolve() == args.venv.resolve():
            print(f"Superset is not installed: run {Path(__file__).name} --install", file=sys.stderr)
            return 2
        passed = [it for it in sys.argv[1:] if it != "--install"]
        # In place of this process, so that what ends it ends all.
        os.execv(python, [str(python), str(Path(__file__).resolve()), *passed])
    if missing := missing_programs():
        print(f"missing: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 2
    if args.database is None and not args.gongkai.exists():
        print(f"there is no {args.gongkai}: cargo build --release --locked", file=sys.stderr)
        return 2

    # What was started is ended, however this ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))
    with tempfile.TemporaryDirectory(prefix="gongkai-bi-", ignore_cleanup_errors=True) as folder:
        work = Path(folder)
        try:
            database = args.database or make_database(args.gongkai.resolve(), args.lake, work)
            return check(database.resolve(), work, args.screenshot)
        except (Failed, OSError, subprocess.SubprocessError) as error:
            print(f"could not run: {error}", file=sys.stderr)
            return 2


def check(database: Path, work: Path, screenshot: Path | None) -> int:
    """Asks all questions about a database."""
    before = hashlib.sha256(database.read_bytes()).hexdigest()
    superset = Superset(work)
    started = time.monotonic()
    superset.initialise()
    print(f"Superset initialised in {time.monotonic() - started:.0f} s", flush=True)
    with superset.serving(), Browser(work, superset.url) as browser:
        check = Check(database, superset, browser)
        check.ask("database", check.check_database)
        check.ask("datasets", check.check_datasets)
        check.ask("data", check.check_data)
        check.ask("drawn", check.check_drawn)
        check.ask("dashboard", lambda: check.check_dashboard(screenshot))
        check.ask("network", check.check_network)
    if hashlib.sha256(database.read_bytes()).hexdigest() != before:
        print("FAIL: the database is not what it was")
        return 1
    return 1 if check.n_failed else 0


if __name__ == "__main__":
    sys.exit(main())
