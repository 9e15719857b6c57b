"""Who reports: organs of the sample, and organs made from the divisions and townships of the repository's data."""

from __future__ import annotations

import csv
import random
from dataclasses import replace
from functools import cache

import make_sample as ms

DATA = ms.ROOT / "data"
BUREAUS = [
    ("教育局", "义务教育招生"),
    ("民政局", "养老服务"),
    ("财政局", "财政预决算"),
    ("水利局", "取水许可"),
    ("农业农村局", "农机购置补贴"),
    ("交通运输局", "公交线路"),
    ("司法局", "法律援助"),
    ("审计局", "审计结果"),
    ("卫生健康局", "疫苗接种"),
    ("市场监督管理局", "食品抽检"),
    ("应急管理局", "危化品许可"),
    ("统计局", "普查数据"),
]
FOCUSES = ["征地补偿", "社会救助", "义务教育招生", "公共资源交易", "生态环境", "就业创业", "住房保障", "财政预决算"]


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


@cache
def divisions() -> dict[str, dict[str, str]]:
    """The divisions that exist in all years of the corpus."""
    return {row["code"]: row for row in rows("divisions.csv") if not row["valid_to"] and int(row["valid_from"]) < 2019}


@cache
def provinces() -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in rows("provinces.csv")}


@cache
def area_codes() -> dict[str, str]:
    return {row["code"]: row["area_code"] for row in rows("phone_area_codes.csv")}


@cache
def townships() -> dict[str, list[str]]:
    return {row["county_code"]: row["unique_names"].split(";") for row in rows("townships.csv")}


@cache
def by_province() -> dict[str, ms.Organ]:
    """Of each province one organ of the sample: for the licence letters and the first digits of the postcode."""
    return {organ.province: organ for organ in ms.ORGANS.values()}


def full_name(code: str) -> tuple[str, list[str]]:
    """A division's name behind its prefecture's, and the names that may stand for it too."""
    row = divisions()[code]
    parent = divisions().get(row["parent_code"])
    if row["level"] != "county" or parent is None:
        return row["name"], []
    return parent["name"] + row["name"], [row["name"]]


def we_of(name: str) -> str:
    return "我" + (name[-1] if name[-1] in "省市县区旗州盟" else "市")


def plausible(code: str) -> bool:
    """Divisions that report as 人民政府 and whose phone and postcode we can make up."""
    row = divisions()[code]
    province = provinces().get(code[:2] + "0000")
    prefecture = code if code in area_codes() else code[:4] + "00"
    known = prefecture in area_codes() or code[:2] + "0000" in area_codes()
    return bool(province and known and province["iso"] in by_province()) and not row["name"].endswith("地区")


def from_divisions(rng: random.Random, key: str) -> ms.Organ:
    """An organ of a random division: its government, one of its bureaus, or one of its townships."""
    code = rng.choice(sorted(code for code in divisions() if plausible(code)))
    row = divisions()[code]
    iso = provinces()[code[:2] + "0000"]["iso"]
    like = by_province()[iso]
    place, short = full_name(code)
    tel = area_codes().get(code) or area_codes().get(code[:4] + "00") or area_codes()[code[:2] + "0000"]
    tail = row["name"][-1] if row["name"][-1] in "省市县区旗州盟" else "市"
    bureau, matter = rng.choice(BUREAUS)
    if row["level"] == "province" and bureau not in ("审计局", "统计局", "市场监督管理局"):
        bureau = bureau[:-1] + "厅"
    first, second, third = rng.sample(FOCUSES, 3)
    department = ms.Organ(
        key,
        place + bureau,
        "我" + bureau[-1],
        "全" + bureau[-1],
        "department",
        code,
        iso,
        "department",
        rng.choice([0.0, 3.0, 21.0, 60.0]),
        host=f"www.d{code}.gov.cn",
        tel=tel,
        post=like.post[:3] + f"{rng.randint(0, 999):03}",
        icp=like.icp,
        psb=like.psb,
        site=f"{tail}政府门户网站",
        office=f"{bureau[-1]}办公室",
        focus=(matter, first, second, third),
        also=tuple(it + bureau for it in short),
    )
    pick = rng.random()
    names = [name for name in townships().get(code, []) if name.endswith(("街道", "镇", "乡"))]
    if pick < 0.45:
        return government(department, place, short, row, tail)
    return township(department, place, short, rng.choice(names)) if pick < 0.65 and names else department


def government(it: ms.Organ, place: str, short: list[str], row: dict[str, str], tail: str) -> ms.Organ:
    """The government of the division whose department is given."""
    return replace(
        it,
        name=place + "人民政府",
        we=we_of(row["name"]),
        area="全" + tail,
        kind="government",
        level=row["level"],
        apps={"province": 5200.0, "prefecture": 480.0, "county": 64.0}[row["level"]],
        office=f"{tail}政府办公室",
        also=tuple(name + "人民政府" for name in short),
    )


def township(it: ms.Organ, place: str, short: list[str], name: str) -> ms.Organ:
    """A township of the county whose department is given."""
    kind = "街道" if name.endswith("街道") else name[-1]
    full = name + ("办事处" if kind == "街道" else "人民政府")
    return replace(
        it,
        name=place + full,
        we="我" + kind,
        area="全" + kind,
        kind="township",
        level="township",
        apps=9.0,
        office=f"{kind}党政办公室",
        also=(full, name, *(county + full for county in short)),
    )


def draw_organ(rng: random.Random, number: int) -> ms.Organ:
    """Every third organ is made from the divisions, the others are those of the sample; sizes have a heavy tail."""
    key = f"r{number:03}"
    if number % 3 == 1:
        organ = from_divisions(rng, key)
    else:
        organ = replace(rng.choice(list(ms.ORGANS.values())), key=key)
    return replace(organ, apps=min(60_000.0, organ.apps * rng.lognormvariate(0, 0.9)))


def code_also(organ: ms.Organ) -> list[str]:
    """Codes that are as right: a zone's host."""
    return ["220102"] if organ.name.startswith("长春净月") else []
