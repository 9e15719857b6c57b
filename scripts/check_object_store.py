#!/usr/bin/env python3
"""Does a run from and to an object store do what one from and to folders does, whatever happens on the way?

    scripts/check_object_store.py --install                         make the virtual environment first (pinned versions), then check
    scripts/check_object_store.py --gongkai PATH                    a program with the feature `cloud`
    scripts/check_object_store.py --azurite PATH/node_modules/.bin/azurite-blob     Azure too (npm install azurite)

Starts an S3 server (moto) on loopback, with a proxy in front that counts requests, holds them and lets them fail, and asks:
  same        the lake of a run from s3:// to s3:// has the generation, and every byte, of a local run
  requests    each small object was one GET; the same run again uploads nothing
  sql         SQL over s3:// gives what SQL over the local lake gives
  readers     DuckDB and pyarrow read the same rows from the server
  killed      a run that is killed while it uploads leaves the old lake; the next one succeeds and clears up
  raced       of two runs that end together one is told that it lost
  failing     answers of 503 and broken connections change nothing; a store that stays away ends the run, not the lake
  foreign     nothing is written beside what is not a lake, and nothing of it is removed
  secrets     no message shows a key
  azure       the same lake from and to az:// (azurite)

One line per question. Exit code 0 where nothing failed, 1 where something did, 2 where it could not run.
"""

import argparse
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import venv
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "scripts" / "requirements-object-store.txt"
DEFAULT_VENV = ROOT / "target" / "object-store-venv"
SAMPLE = ROOT / "data" / "sample"
CONTAINERS = ROOT / "tests" / "cases" / "containers"
BUCKET = "reports"
SECRET = "hush-hush-hush"
QUERIES = (
    "SELECT * FROM national_overview ORDER BY 1, 2, 3",
    "SELECT year, province, count(*) AS n, sum(total) AS total FROM applications GROUP BY year, province ORDER BY 1, 2",
    "SELECT report_id, title FROM reports WHERE year = 2021 ORDER BY 1",
)
# What keeps a server of this machine from being asked for by way of another.
PLAIN = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy") and not name.startswith("AWS_")}


class Failed(Exception):
    """What was asked is not so."""


def need(holds: bool, otherwise: str) -> None:
    """Fails with `otherwise` where it does not hold."""
    if not holds:
        raise Failed(otherwise)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


def wait_for(port: int, server: subprocess.Popen) -> None:
    """Waits until somebody listens on a port."""
    for _ in range(300):
        if server.poll() is not None:
            raise RuntimeError(f"the server ended with {server.returncode}")
        with socket.socket() as it:
            if it.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError("the server does not answer")


class Proxy(ThreadingHTTPServer):
    """Passes requests on to a server of this machine, and does to them what a test wants."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.behind = port
        self.lock = threading.Lock()
        self.seen: list[tuple[str, str]] = []
        # Decides by method, path and how many like it were seen: None passes it on, else 503, "break" or an event to wait for.
        self.rule: Callable[[str, str, int], object] = lambda method, path, number: None
        self.counts: Counter[str] = Counter()
        # What was held goes nowhere when it is let go.
        self.drops = False
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def reset(self, rule: Callable[[str, str, int], object] | None = None) -> None:
        """Forgets what it saw; from here on it follows this rule."""
        with self.lock:
            self.seen = []
            self.counts = Counter()
            self.drops = False
            self.rule = rule or (lambda method, path, number: None)

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that are killed are no news."""


class Handler(BaseHTTPRequestHandler):
    """One connection to the proxy."""

    server: Proxy
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Says nothing."""

    def handle_one(self) -> None:
        """Passes one request on."""
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        proxy = self.server
        with proxy.lock:
            proxy.counts[self.command] += 1
            proxy.seen.append((self.command, self.path))
            verdict = proxy.rule(self.command, self.path, proxy.counts[self.command])
        if isinstance(verdict, threading.Event):
            verdict.wait(60)
            if proxy.drops:
                verdict = "break"
        if verdict == "break":
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
            return
        if isinstance(verdict, int):
            self.send_response(verdict)
            self.send_header("content-length", "0")
            self.end_headers()
            return
        connection = http.client.HTTPConnection("127.0.0.1", proxy.behind, timeout=60)
        headers = {name: value for name, value in self.headers.items() if name.lower() != "connection"}
        connection.request(self.command, self.path, body=body, headers=headers)
        answer = connection.getresponse()
        data = answer.read()
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                self.send_header(name, value)
        length = answer.getheader("content-length") if self.command == "HEAD" else str(len(data))
        self.send_header("content-length", length or "0")
        self.end_headers()
        self.wfile.write(data)
        connection.close()

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_one


class Check:
    """The servers, the program and what was found out."""

    def __init__(self, gongkai: Path, work: Path, port: int) -> None:
        import boto3
        from botocore.config import Config

        self.gongkai = gongkai
        self.work = work
        self.port = port
        self.direct = f"http://127.0.0.1:{port}"
        self.proxy = Proxy(port)
        self.client = boto3.client(
            "s3",
            endpoint_url=self.direct,
            region_name="us-east-1",
            aws_access_key_id="tester",
            aws_secret_access_key=SECRET,
            config=Config(proxies={}, s3={"addressing_style": "path"}),
        )
        self.client.create_bucket(Bucket=BUCKET)
        self.n_failed = 0
        self.told: list[str] = []
        self.local = work / "local"

    def ask(self, question: str, answer: Callable[[], str | None]) -> None:
        """Asks, and prints the answer; what it returns is a note."""
        started = time.monotonic()
        try:
            state, note = "ok", answer() or ""
        except Failed as failed:
            state, note = "FAIL", str(failed)
        except Exception as error:  # What raises has answered: it cannot.
            state, note = "FAIL", f"{type(error).__name__}: {error}"
        self.n_failed += state == "FAIL"
        print(f"{question:<10} {state:<4} {time.monotonic() - started:5.1f} s  {note}", flush=True)

    def environment(self, endpoint: str | None = None) -> dict[str, str]:
        """What the program is told of the store."""
        return PLAIN | {
            "AWS_ACCESS_KEY_ID": "tester",
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": endpoint or self.proxy.url,
            "AWS_ALLOW_HTTP": "true",
            "TMPDIR": str(self.work),
        }

    def start(self, *words: str, environment: dict[str, str] | None = None) -> subprocess.Popen:
        """Starts the program."""
        return subprocess.Popen(
            [self.gongkai, *words],
            env=environment or self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def run(self, *words: str, code: int = 0, environment: dict[str, str] | None = None) -> str:
        """Runs the program to its end; what it printed."""
        process = self.start(*words, environment=environment)
        out, complaints = process.communicate(timeout=300)
        self.told.extend((out, complaints))
        need(process.returncode == code, f"gongkai {' '.join(words)} gave {process.returncode}: {complaints.strip()[-500:]}")
        return out if code == 0 else complaints

    def upload(self, folder: Path, prefix: str) -> None:
        """Uploads a folder."""
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                self.client.put_object(Bucket=BUCKET, Key=f"{prefix}/{path.relative_to(folder).as_posix()}", Body=path.read_bytes())

    def objects(self, prefix: str) -> dict[str, int]:
        """All objects below a prefix, with their sizes."""
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=prefix + "/")
        return {it["Key"]: it["Size"] for page in pages for it in page.get("Contents", [])}

    def get(self, key: str) -> bytes:
        """The bytes of an object."""
        return self.client.get_object(Bucket=BUCKET, Key=key)["Body"].read()

    def pointer(self, lake: str = "lake") -> dict:
        """What stands in the pointer of a lake."""
        return json.loads(self.get(f"{lake}/current.json"))

    def uploads(self) -> int:
        """Requests that the proxy saw and that write."""
        return sum(method in ("PUT", "POST") for method, _ in self.proxy.seen)

    def check_same(self) -> str:
        """From s3:// to s3://, and from folders to a folder."""
        self.run("run", "--quiet", "--input", str(SAMPLE), "--input", str(CONTAINERS), "--output", str(self.local))
        self.proxy.reset()
        out = self.run(
            "run", "--input", f"s3://{BUCKET}/in/sample", "--input", f"s3://{BUCKET}/in/containers", "--output", f"s3://{BUCKET}/lake"
        )
        here, there = os.readlink(self.local).rpartition("/")[2], self.pointer()["generation"]
        need(here == there, f"generation {here} here, {there} there")
        need(f"s3://{BUCKET}/lake/generations/{there}" in out, "the summary does not say where the tables are")
        files = {it.relative_to(self.local).as_posix(): it for it in self.local.rglob("*") if it.is_file()}
        objects = self.objects(f"lake/generations/{there}")
        names = {it.removeprefix(f"lake/generations/{there}/") for it in objects}
        need(names == set(files), f"other files: {sorted(names ^ set(files))[:5]}")
        for name, path in files.items():
            need(self.get(f"lake/generations/{there}/{name}") == path.read_bytes(), f"{name} differs")
        return f"{len(files)} files, generation {there}"

    def check_requests(self) -> str:
        """What reading costs, and that the same again writes nothing."""
        inputs = self.objects("in")
        self.proxy.reset()
        args = ["--input", f"s3://{BUCKET}/in/sample", "--input", f"s3://{BUCKET}/in/containers", "--output", f"s3://{BUCKET}/lake"]
        self.run("run", "--quiet", *args)
        reads = Counter(path.partition("?")[0] for method, path in self.proxy.seen if method == "GET" and "/in/" in path)
        heads = [path for method, path in self.proxy.seen if method == "HEAD"]
        need(sum(reads.values()) == sum(size > 0 for size in inputs.values()), f"{sum(reads.values())} GETs for {len(inputs)} objects")
        need(max(reads.values()) == 1 and not heads, f"{reads.most_common(3)}, heads {heads[:3]}")
        need(self.uploads() == 0, f"{self.uploads()} uploads though nothing changed")
        out = self.run("run", *args)
        need("unchanged" in out, "the summary does not say that nothing changed")
        return f"{len(inputs)} objects, {len(self.proxy.seen)} requests in all"

    def check_sql(self) -> str:
        """Queries over both lakes."""
        for query in QUERIES:
            here = self.run("sql", "--format", "csv", "--lake", str(self.local), query)
            there = self.run("sql", "--format", "csv", "--lake", f"s3://{BUCKET}/lake", query)
            need(here == there and here.count("\n") > 1, f"{query}: {len(here)} and {len(there)} bytes")
        complaint = self.run("sql", "--lake", f"s3://{BUCKET}/in", "SELECT 1", code=2)
        need("there is no lake" in complaint, complaint)
        return f"{len(QUERIES)} queries"

    def check_readers(self) -> str:
        """What stock tools see."""
        import duckdb
        import duckdb_extension_httpfs
        import pyarrow.dataset
        import pyarrow.fs

        place = f"{BUCKET}/lake/{self.pointer()['path']}"
        tables = [it["table"] for it in json.loads((self.local / "manifest.json").read_text())["tables"]]
        s3 = pyarrow.fs.S3FileSystem(
            access_key="tester", secret_key=SECRET, endpoint_override=f"127.0.0.1:{self.port}", scheme="http", region="us-east-1"
        )
        extension = next(Path(duckdb_extension_httpfs.__file__).parent.rglob("httpfs.duckdb_extension"))
        duck = duckdb.connect()
        duck.execute(f"LOAD '{extension}'")
        duck.execute(
            f"CREATE SECRET (TYPE s3, KEY_ID 'tester', SECRET '{SECRET}', ENDPOINT '127.0.0.1:{self.port}',"
            " URL_STYLE 'path', USE_SSL false, REGION 'us-east-1')"
        )
        n_rows = 0
        for table in tables:
            here = duck.sql(f"SELECT count(*) FROM read_parquet('{self.local}/{table}/**/*.parquet')").fetchone()[0]
            there = duck.sql(
                f"SELECT count(*) FROM read_parquet('s3://{place}/{table}/**/*.parquet', hive_partitioning = true)"
            ).fetchone()[0]
            arrow = pyarrow.dataset.dataset(f"{place}/{table}", filesystem=s3, partitioning="hive").count_rows()
            need(here == there == arrow, f"{table}: {here} rows here, DuckDB {there}, pyarrow {arrow}")
            n_rows += here
        years = duck.sql(f"SELECT count(DISTINCT year) FROM read_parquet('s3://{place}/reports/**/*.parquet', hive_partitioning = true)")
        need(years.fetchone()[0] > 3, "no partition columns")
        return f"{len(tables)} tables, {n_rows} rows, DuckDB {duckdb.__version__}, pyarrow {pyarrow.__version__}"

    @contextmanager
    def held(self, method: str, at: int, part: str) -> Iterator[threading.Event]:
        """Holds requests of a method for a part of paths from the `at`-th on; tells when the first is held."""
        release, reached = threading.Event(), threading.Event()
        count = 0

        def rule(asked: str, path: str, _: int) -> object:
            nonlocal count
            if asked != method or part not in path:
                return None
            count += 1
            if count < at:
                return None
            reached.set()
            return release

        self.proxy.reset(rule)
        self.release = release
        try:
            yield reached
        finally:
            release.set()

    def check_killed(self) -> str:
        """Killed with half of the files uploaded; then again, to the end."""
        before = self.pointer()
        query = ["sql", "--format", "csv", "--lake", f"s3://{BUCKET}/lake", QUERIES[1]]
        rows = self.run(*query, environment=self.environment(self.direct))
        args = ["run", "--quiet", "--input", f"s3://{BUCKET}/in/sample", "--output", f"s3://{BUCKET}/lake"]
        for at, part in ((20, "/generations/"), (1, "/manifest.json"), (1, "/current.json")):
            with self.held("PUT", at, part) as reached:
                process = self.start(*args)
                need(reached.wait(120), f"it never came to {part}")
                # Uploads that were let through may still arrive.
                time.sleep(0.3)
                process.send_signal(signal.SIGKILL)
                process.communicate()
                view = self.objects("lake/generations")
                need(self.pointer() == before, f"the pointer moved, killed at {part}")
                need(self.run(*query, environment=self.environment(self.direct)) == rows, "the old lake says something else")
                # It was killed before these were sent, not behind.
                self.proxy.drops = True
        left = {it.split("/")[2] for it in view} - {before["generation"], before["previous"]}
        need(bool(left), "nothing was half uploaded: the test shows nothing")
        time.sleep(0.5)
        self.proxy.reset()
        self.run(*args)
        after = self.pointer()
        need(after["previous"] == before["generation"] != after["generation"], f"{before} became {after}")
        kept = {it.split("/")[2] for it in self.objects("lake/generations")}
        need(kept == {after["generation"], before["generation"]}, f"kept {kept}")
        for scratch in self.work.glob("gongkai-*"):
            shutil.rmtree(scratch)
        return f"{len(left)} half generations were left and removed"

    def check_raced(self) -> str:
        """One run waits at its last step while another goes through."""
        lake = f"s3://{BUCKET}/raced"
        for what in ("/current.json", "/manifest.json"):
            with self.held("PUT", 1, what) as reached:
                one = self.start("run", "--quiet", "--input", f"s3://{BUCKET}/in/sample/", "--output", lake)
                need(reached.wait(120), f"it never came to {what}")
                other = f"s3://{BUCKET}/in/containers/" if what == "/current.json" else f"s3://{BUCKET}/in/sample/ah-anhui-2020.txt"
                self.run("run", "--quiet", "--input", other, "--output", lake, environment=self.environment(self.direct))
                winner = self.pointer("raced")
                self.release.set()
                _, complaint = one.communicate(timeout=120)
                need(one.returncode == 2, f"the one that lost gave {one.returncode}: {complaint}")
                need("another run has written this lake meanwhile" in complaint, complaint)
                need(self.pointer("raced") == winner, "the winner's lake is gone")
        self.proxy.reset()
        self.run("sql", "--lake", lake, QUERIES[0])
        return "lost at the pointer and before it"

    def check_failing(self) -> str:
        """A store that fails now and then, and one that stays away."""
        args = ["run", "--quiet", "--input", f"s3://{BUCKET}/in/sample", "--output", f"s3://{BUCKET}/failing"]
        self.proxy.reset(lambda method, path, number: 503 if number % 7 == 3 else "break" if number % 11 == 5 else None)
        self.run(*args)
        n = len(self.proxy.seen)
        generation, expected = (self.pointer(it)["generation"] for it in ("failing", "lake"))
        # A number behind the content's hash tells only that the same was half uploaded before.
        same = generation.split("-")[0] == expected.split("-")[0]
        need(same, f"another lake than without failures: {generation}, {expected}")
        # Gone for one object: a lake without it would be a lake that lies.
        self.proxy.reset(lambda method, path, number: 403 if path.endswith("xj-changji-2021.txt") else None)
        self.run(*args)
        need("unreadable" in self.run("sql", "--lake", f"s3://{BUCKET}/failing", "SELECT reason FROM rejects"), "403 is no reject")
        before = self.pointer("failing")
        self.proxy.reset(lambda method, path, number: 400 if path.endswith("xj-changji-2021.txt") else None)
        complaint = self.run(*args, code=2)
        need("reading was interrupted" in complaint and "xj-changji-2021.txt" in complaint, complaint)
        need(self.pointer("failing") == before, "a lake with a hole was published")
        self.proxy.reset()
        return f"{n} requests with every seventh refused"

    def check_foreign(self) -> str:
        """What is not ours."""
        self.client.put_object(Bucket=BUCKET, Key="theirs/thesis.txt", Body=b"mine")
        self.client.put_object(Bucket=BUCKET, Key="theirs2/current.json", Body=b'{"version": 1}')
        for lake in ("theirs", "theirs2"):
            complaint = self.run("run", "--quiet", "--input", f"s3://{BUCKET}/in/sample", "--output", f"s3://{BUCKET}/{lake}", code=2)
            need("will not write" in complaint or "not of this program" in complaint, complaint)
            need(len(self.objects(lake)) == 1, "something was written")
        need(self.get("theirs/thesis.txt") == b"mine", "it was changed")
        return "left alone"

    def check_secrets(self) -> str:
        """What was printed so far, and where it is likeliest."""
        wrong = self.environment() | {"AWS_ENDPOINT_URL": f"http://127.0.0.1:{free_port()}", "AWS_TIMEOUT": "1s"}
        process = self.start("run", "--input", f"s3://tester:{SECRET}@{BUCKET}/in", "--output", "x", environment=wrong)
        _, complaint = process.communicate()
        self.told.append(complaint)
        need("credentials do not belong into an address" in complaint, complaint)
        need(all(SECRET not in it for it in self.told), "a message shows the key")
        return f"{len(self.told)} outputs"

    def check_azure(self, azurite: Path) -> str:
        """The same from and to Azure's emulator."""
        from azure.storage.blob import BlobServiceClient

        port = free_port()
        key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
        command = [azurite, "--silent", "--skipApiVersionCheck", "--blobPort", str(port), "--location", str(self.work / "azurite")]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for(port, server)
            endpoint = f"http://127.0.0.1:{port}/devstoreaccount1"
            service = BlobServiceClient(endpoint, credential={"account_name": "devstoreaccount1", "account_key": key})
            container = service.create_container(BUCKET)
            for path in sorted(SAMPLE.iterdir()):
                container.upload_blob(f"in/sample/{path.name}", path.read_bytes())
            environment = PLAIN | {
                "AZURE_STORAGE_ACCOUNT_NAME": "devstoreaccount1",
                "AZURE_STORAGE_ACCOUNT_KEY": key,
                "AZURE_ENDPOINT": endpoint,
                "AZURE_ALLOW_HTTP": "true",
            }
            args = ["run", "--quiet", "--input", f"az://{BUCKET}/in/sample", "--output", f"az://{BUCKET}/lake"]
            self.run(*args, environment=environment)
            local = self.work / "azure-local"
            self.run("run", "--quiet", "--input", str(SAMPLE), "--output", str(local))
            pointer = json.loads(container.download_blob("lake/current.json").readall())
            here = os.readlink(local).rpartition("/")[2]
            need(pointer["generation"] == here, f"generation {here} here, {pointer['generation']} there")
            query = ["sql", "--format", "csv", "--lake"]
            rows = self.run(*query, f"az://{BUCKET}/lake", QUERIES[1], environment=environment)
            need(rows == self.run(*query, str(local), QUERIES[1]), "SQL says something else")
            container.upload_blob("in/sample/again.txt", (SAMPLE / "ah-anhui-2020.txt").read_bytes())
            self.run(*args, environment=environment)
            after = json.loads(container.download_blob("lake/current.json").readall())
            need(after["previous"] == here, f"{pointer} became {after}")
            return f"generation {here}, then {after['generation']}"
        finally:
            server.terminate()
            server.wait()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gongkai", type=Path, default=ROOT / "target" / "release" / "gongkai", help="the program")
    parser.add_argument("--azurite", type=Path, help="the program azurite-blob; without it Azure is not asked")
    parser.add_argument("--install", action="store_true", help="make the virtual environment")
    parser.add_argument("--venv", type=Path, default=DEFAULT_VENV, help="where the virtual environment is")
    args = parser.parse_args()
    python = args.venv / "bin" / "python"
    if args.install and not os.environ.get("IN_OBJECT_STORE_VENV"):
        venv.create(args.venv, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", REQUIREMENTS], check=True)
    if not os.environ.get("IN_OBJECT_STORE_VENV") and python.exists():
        words = [str(python), __file__, *sys.argv[1:]]
        return subprocess.run(words, env=os.environ | {"IN_OBJECT_STORE_VENV": "1"}).returncode
    try:
        import boto3  # noqa: F401
        import moto  # noqa: F401
    except ImportError as missing:
        print(f"{missing}; run with --install first", file=sys.stderr)
        return 2
    if not args.gongkai.exists():
        print(f"there is no {args.gongkai}: cargo build --release --locked", file=sys.stderr)
        return 2
    # Resolved here, for the program is started elsewhere.
    gongkai = args.gongkai.resolve()
    with tempfile.TemporaryDirectory(prefix="object-store-") as folder:
        work = Path(folder)
        port = free_port()
        command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
        with open(work / "moto.log", "w", encoding="utf-8") as log:
            server = subprocess.Popen(command, stdout=log, stderr=log, env=PLAIN)
        try:
            wait_for(port, server)
            check = Check(gongkai, work, port)
            check.upload(SAMPLE, "in/sample")
            check.upload(CONTAINERS, "in/containers")
            check.ask("same", check.check_same)
            check.ask("requests", check.check_requests)
            check.ask("sql", check.check_sql)
            check.ask("readers", check.check_readers)
            check.ask("killed", check.check_killed)
            check.ask("raced", check.check_raced)
            check.ask("failing", check.check_failing)
            check.ask("foreign", check.check_foreign)
            if args.azurite:
                check.ask("azure", lambda: check.check_azure(args.azurite.resolve()))
            check.ask("secrets", check.check_secrets)
        finally:
            server.terminate()
            server.wait()
    if not args.azurite:
        print("azure      not asked: give --azurite")
    return 1 if check.n_failed else 0


if __name__ == "__main__":
    sys.exit(main())
