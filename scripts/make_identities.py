#!/usr/bin/env python3
"""Writes invented annual reports with the right answer to: who reports, for where, for which year, and for how many.

    python3 scripts/make_identities.py                        # write tests/cases/identity/labelled.*
    python3 scripts/make_identities.py --check                # compare with what is committed
    python3 scripts/make_identities.py --n 4000 --seed 7 --out /tmp/set   # a larger set of its own

Places, years of validity, successors, codes and numbers come from the facts (`../shared/facts`, or --facts), not from data/: what
the resolver believes is no witness of what is right. Every sentence and every figure is invented.
"""

import argparse
import json
import random
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from identities import organs as make  # noqa: E402
from identities.document import Maker  # noqa: E402
from identities.evidence import PROFILES  # noqa: E402
from identities.facts import Facts, short_name  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
COMMITTED = ROOT / "tests/cases/identity"
NAME = "labelled"
SEED, COUNT = 20260, 860
FIRST, LAST = 2008, 2025
STYLES = ["text", "html", "md", "text", "html"]
NAMELESS = {"no name, address", "no name, footer", "no name, url", "nothing"}
# What each unit of the country contributes, again and again until the set is full.
WISHES = ["gov county", "dept county", "township", "dept prefecture", "central", "other", "zone", "office", "gov prefecture", "dept province",
          "township", "dept county", "gov county", "gov province", "township", "dept county", "central", "other"]
HOMONYMS = ["鼓楼区", "朝阳区", "西湖区", "城关区", "市中区", "通州区", "海州区", "南山区", "长安区", "桥西区", "白云区", "宝山区"]
NEARLY = ["朝阳", "临夏", "吉安", "上饶", "承德", "邯郸", "湘潭", "长沙", "乌鲁木齐", "伊宁", "抚顺", "铁岭"]
TRAPS = [("150303", None), ("220200", None), ("330803", "湖南镇"), ("420600", None), ("370812", None), ("370116", None), ("340181", None), ("429004", None),
         ("469001", None), ("419001", None), ("152500", None), ("232700", None)]


class Set:
    def __init__(self, facts, seed):
        self.facts, self.rng = facts, random.Random(seed)
        self.maker = Maker(facts, self.rng)
        self.documents, self.turn, self.used = [], 0, set()
        self.profiles = list(PROFILES)
        self.years = ["all"] * 5 + ["title", "title, opening", "period", "opening", "words"] * 2 + ["title, opening"] * 4

    def add(self, organ, year, profile, years, style, **more):
        self.documents.append(self.maker.make(f"i{len(self.documents):05}", organ, year, profile, years, style, **more))

    def year_for(self, organ, first=FIRST, last=LAST):
        """A reporting year in which the organ's division stood, all years in turn."""
        for step in range(LAST - FIRST + 1):
            year = FIRST + (self.turn * 7 + step) % (LAST - FIRST + 1)
            if first <= year <= last and (organ.code is None or organ.place(year)):
                return year
        return None

    def single(self, organ, first=FIRST, last=LAST, profile=None):
        if organ.key in self.used:
            return False
        year = self.year_for(organ, first, last)
        if year is None:
            return False
        self.turn += 1
        rng = self.rng
        profile = profile or self.profiles[self.turn * 3 % len(self.profiles)]
        plain = organ.kind in ("central", "other", "zone") or organ.level == "province" or organ.code is None or organ.office
        if plain and profile in NAMELESS:
            profile = rng.choice(["title+parents", "signature, footer", "everything"])
        years = self.years[self.turn % len(self.years)]
        if self.turn % 41 == 0:
            years = "none"
        elif self.turn % 61 == 0:
            years = "conflict"
        elif self.turn % 37 == 0:
            years = "eaten"
        if profile in ("first paragraph",) and years in ("title", "words", "conflict", "title, opening", "none"):
            years = "period"
        form = "full"
        if organ.kind in ("department", "government", "township") and not organ.office and rng.random() < 0.25:
            form = "bare" if organ.kind != "department" else "short" if self.is_brief(organ.place(year)) else "full"
        scope = None
        draw = rng.random()
        if organ.kind == "government" and not organ.office and draw < 0.2 and profile not in NAMELESS:
            scope = "open"
        elif organ.kind in ("department", "zone") and draw < 0.12:
            scope = "consolidated"
        self.used.add(organ.key)
        self.add(organ, year, profile, years, STYLES[self.turn % 5], form=form, scope=scope, distractors=rng.choice([0, 1, 2, 3]))
        return True

    def is_brief(self, place):
        """True where the place's short name stands for nothing else: whether 南昌财政局 can be the county's, people disagree."""
        return make.brief(place.name) is not None and self.is_short(place)

    def is_short(self, place):
        return len({self.facts.latest(it.code) for it in self.facts.by_short[short_name(place.name)]}) == 1

    # --- singles, unit by unit ---

    def codes(self, province, level):
        facts = self.facts
        found = [it.code for it in facts.divisions if it.code[:2] == province and it.level == level and it.code not in facts.renamed and it.end - it.start > 3
                 and it.end > 2012]
        return sorted(set(found))

    def wish(self, province, what):
        facts, rng = self.facts, self.rng
        kind, _, level = what.partition(" ")
        level = level or "county"
        if kind in ("office", "central", "other"):
            level = rng.choice(["prefecture", "county"])
        codes = [province + "0000"] if level == "province" else self.codes(province, level) or self.codes(province, "county")
        codes = [it for it in codes if not it.startswith("6590")]
        if not codes:
            return False
        code = rng.choice(codes)
        if kind == "gov":
            return self.single(make.government(facts, code))
        if kind == "office":
            return self.single(make.office(facts, code))
        if kind == "dept":
            entry = rng.choice(make.DEPARTMENTS)
            if level == "province" and not entry[1]:
                return False
            return self.single(make.department(facts, code, entry), entry[2], entry[3])
        if kind == "township":
            codes = [it for it in self.codes(province, "county") if facts.towns.get(it)]
            if not codes:
                return False
            code = rng.choice(codes)
            town, _ = rng.choice(facts.towns[code])
            return self.single(make.township(facts, code, town), 2013)
        if kind == "zone":
            rows = [it for it in facts.zones if it["province_code"] == province + "0000" and it["type"] in ("etdz", "hitech", "national_new_area", "taiwan_zone")]
            rows = [it for it in rows if facts.at(it["host_county_code"] or it["prefecture_code"], 2025)]
            return bool(rows) and self.single(make.zone(facts, rng.choice(rows)), 2017)
        if kind == "central":
            level = facts.by_code[code][-1].level
            if rng.random() < 0.2:
                code, level = province + "0000", "province"
            entries = [it for it in make.VERTICAL if level in it[1].split()]
            pattern, _, first, last = rng.choice(entries)
            if "{short}" in pattern and not self.is_short(facts.by_code[code][-1]):
                return False
            return self.single(make.vertical(facts, code, pattern), first, last)
        entries = [it for it in make.OTHERS if facts.by_code[code][-1].level in it[2].split()]
        entry = rng.choice(entries)
        return ("{short}" not in entry[0] or self.is_short(facts.by_code[code][-1])) and self.single(make.other(facts, code, entry))

    def corps(self):
        """The corps, its divisions and their organs."""
        facts, rng = self.facts, self.rng
        for row in facts.corps[:15]:
            code = row["city_code"] if row["city_code"].startswith("65") else "650000"
            first = max(2012, int(row["city_valid_from"] or 2012)) if code != "650000" else 2012
            style = rng.choice(["政府", "财政局", "教育局", "师"])
            if style == "师" or row["name"] == "新疆生产建设兵团":
                organ = make.fixed(facts, "government", code, row["name"], "我师" if "师" in row["name"] else "兵团", "corps")
            elif style == "政府":
                whole = "新疆生产建设兵团" + row["short"]
                organ = make.fixed(facts, "government", code, whole, "我师市", "corps")
            else:
                organ = make.fixed(facts, "department", code, "新疆生产建设兵团" + row["short"] + style, "我局", "corps")
            self.single(organ, first, profile=rng.choice(["title, site code", "title+parents", "signature, footer", "title alone", "everything"]))

    def central(self, n):
        facts, rng = self.facts, self.rng
        rows = [it for it in facts.central if it["domains"]]
        for row in rng.sample(rows, n):
            organ = make.fixed(facts, "central", None, row["name"], "我局" if row["name"].endswith("局") else "我部" if row["name"].endswith("部") else "本单位", "state")
            self.single(organ, int(row["valid_from"]), int(row["valid_to"] or 2026) - 1, rng.choice(["title+parents", "title, url", "signature+parents", "first paragraph"]))
        for name, code in make.PORTS:
            self.single(make.fixed(facts, "central", code, name, "我关" if name.endswith("海关") else "我局", "prefecture"), 2010,
                        profile=rng.choice(["title, phone", "title alone", "title, url"]))

    def traps(self):
        for code, town in TRAPS:
            organ = make.township(self.facts, code, town) if town else make.government(self.facts, code)
            self.single(organ, 2015 if town else FIRST, profile=self.rng.choice(["title alone", "title, site code", "title, phone"]))

    # --- one organ over three years, and organs of nearly one name ---

    def series(self, group, organ, first, settings):
        if organ.key in self.used or not all(organ.place(first + idx) for idx in range(3)):
            return False
        self.used.add(organ.key)
        for idx, setting in enumerate(settings):
            self.turn += 1
            setting = dict(dict(profile=self.rng.choice(["everything", "title+parents", "title, site code", "signature+parents"])), **setting)
            profile = setting.pop("profile")
            self.add(organ, first + idx, profile, self.rng.choice(["all", "title, opening"]), STYLES[self.turn % 5], group=group,
                     distractors=self.rng.choice([0, 1]), **setting)
        return True

    def until(self, n, attempt):
        done = 0
        for _ in range(400):
            done += bool(attempt())
            if done >= n:
                return

    def groups(self):
        facts, rng = self.facts, self.rng
        counties = [it.code for it in facts.divisions if it.level == "county" and it.end > 2025 and it.code[:2] != "65"]
        prefectures = [it.code for it in facts.divisions if it.level == "prefecture" and it.end > 2025]
        spelled = [it for it in make.DEPARTMENTS if it[4]]

        def spelling():
            entry = rng.choice(spelled)
            first = rng.randint(entry[2], max(entry[2], entry[3] - 2))
            return first + 2 <= entry[3] and self.series("spelling", make.department(facts, rng.choice(counties), entry), first, [dict(variant=it) for it in (0, 1, 2)])

        def short_place():
            entry = rng.choice([it for it in make.DEPARTMENTS if it[2] == 2008 and it[3] == 2025 and not it[4]])
            code = rng.choice(prefectures)
            if not self.is_brief(facts.by_code[code][-1]):
                return False
            return self.series("short place", make.department(facts, code, entry), rng.randint(2008, 2023),
                               [dict(form="full", profile="title+parents"), dict(form="short", profile="title, phone"), dict(form="full", profile="title, site code")])

        def office():
            return self.series("office", make.government(facts, rng.choice(counties)), rng.randint(2008, 2023),
                               [dict(), dict(as_office=True, scope="consolidated"), dict(form="bare", profile="title+parents")])

        def town_spelling():
            code = rng.choice([it for it in sorted(facts.towns) if facts.at(it, 2015)])
            town, _ = rng.choice(facts.towns[code])
            return self.series("spelling", make.township(facts, code, town), rng.randint(2015, 2021), [dict(form="full"), dict(form="bare", profile="title+parents"), dict(form="full")])

        def zone_spelling():
            return self.series("spelling", make.zone(facts, rng.choice([it for it in facts.zones if it["type"] == "hitech"])), rng.randint(2017, 2023), [dict(variant=0), dict(variant=1), dict(variant=0)])

        renamed = [old for old in sorted(facts.renamed) if 2010 <= facts.by_code[old][-1].end <= 2023]
        names = [it for it in facts.table("division_changes.csv") if it["kind"] == "rename" and 2009 < int(it["year"]) < 2024 and it["level"] != "province"]

        def renaming():
            if rng.random() < 0.25:
                row = rng.choice(names)
                code, year = row["new_code"], int(row["year"])
            else:
                old = rng.choice(renamed)
                code, year = facts.latest(old), facts.by_code[old][-1].end
            kind = rng.random()
            if kind < 0.5:
                organ = make.government(facts, code)
            else:
                organ = make.department(facts, code, rng.choice([it for it in make.DEPARTMENTS if it[2] == 2008 and it[3] == 2025 and not it[4]]))
            return self.series("renaming", organ, year - 1, [dict(), dict(), dict()])

        def traditional():
            entry = rng.choice([it for it in make.DEPARTMENTS if it[0] in ("财政局", "审计局", "教育局", "统计局", "民政局")])
            return self.series("traditional", make.department(facts, rng.choice(counties), entry), rng.randint(2008, 2023),
                               [dict(profile="title+parents"), dict(traditional=True, profile="title+parents"), dict(profile="title+parents")])

        for n, attempt in ((10, spelling), (6, short_place), (8, office), (5, town_spelling), (3, zone_spelling), (14, renaming), (5, traditional)):
            self.until(n, attempt)

    def homonyms(self):
        facts, rng = self.facts, self.rng
        mixed = ["title+parents", "title, site code", "title, phone", "signature, footer", "title, police number", "everything", "title, url"]

        def both(organs, group):
            for organ in organs:
                if organ.key in self.used:
                    continue
                self.used.add(organ.key)
                for year in sorted(rng.sample(range(2015, 2025), 2)):
                    if organ.place(year):
                        self.turn += 1
                        self.add(organ, year, mixed[self.turn % len(mixed)], "all", STYLES[self.turn % 5], group=group, distractors=1)

        for name in HOMONYMS:
            codes = sorted({facts.latest(it.code) for it in facts.by_name[name] if it.end > 2025})[:3]
            entry = rng.choice([it for it in make.DEPARTMENTS if it[2] == 2008 and it[3] == 2025])
            both([make.department(facts, it, entry) if rng.random() < 0.5 else make.government(facts, it) for it in codes[:2]], "homonym")
        for stem in NEARLY:
            entry = rng.choice([it for it in make.DEPARTMENTS if it[2] == 2008 and it[3] == 2025])
            codes = sorted({it.code for it in facts.by_short[stem] if it.end > 2025})[:3]
            if len(codes) > 1:
                both([make.department(facts, it, entry) for it in codes], "one short name")
        towns = defaultdict(list)
        for code, names in facts.towns.items():
            for town, _ in names:
                towns[town].append(code)
        near = sorted((town, a, b) for town, codes in towns.items() for a in codes for b in codes if a < b and a[:4] == b[:4])
        for town, a, b in rng.sample(near, 6):
            both([make.township(facts, a, town), make.township(facts, b, town)], "one town's name")

    def fill(self, n):
        self.traps()
        self.groups()
        self.homonyms()
        self.corps()
        self.central(20)
        units = sorted(it.code[:2] for it in self.facts.divisions if it.level == "province" and it.code[:2] < "70")
        turn = 0
        while len(self.documents) < n:
            what = WISHES[turn // len(units) % len(WISHES)]
            self.wish(units[turn % len(units)], what)
            turn += 1


def write(facts, n, seed):
    made = Set(facts, seed)
    made.fill(n)
    line = lambda it: json.dumps(it, ensure_ascii=False, separators=(",", ":")) + "\n"
    return {f"{NAME}.jsonl": "".join(line(doc) for doc, _ in made.documents), f"{NAME}.gold.jsonl": "".join(line(gold) for _, gold in made.documents)}


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--n", type=int, default=COUNT)
    args.add_argument("--seed", type=int, default=SEED)
    args.add_argument("--out", type=Path, default=COMMITTED)
    args.add_argument("--facts", type=Path, default=ROOT / "../shared/facts")
    args.add_argument("--check", action="store_true", help="compare with the files in --out and write nothing")
    given = args.parse_args()
    if not (given.facts / "divisions.csv").is_file():
        print(f"not compared: the facts are not in {given.facts}" if given.check else f"the facts are not in {given.facts}")
        return 0 if given.check else 1
    files = write(Facts(given.facts), given.n, given.seed)
    if given.check:
        stale = [name for name, text in files.items() if not (given.out / name).is_file() or (given.out / name).read_text(encoding="utf-8") != text]
        print("\n".join(f"{given.out / name} is not what the generator writes" for name in stale) or "the labelled set is what the generator writes")
        return 1 if stale else 0
    given.out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (given.out / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{files[f'{NAME}.jsonl'].count(chr(10))} documents in {given.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
