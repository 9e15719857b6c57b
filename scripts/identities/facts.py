"""The facts: divisions and when they were in force, towns, zones, codes and numbers; read from `../shared/facts`."""

import csv
import itertools
import re
from collections import defaultdict
from pathlib import Path

OPEN = 9999
ISO = dict(zip(
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split(),
    "BJ TJ HE SX NM LN JL HL SH JS ZJ AH FJ JX SD HA HB HN GD GX HI CQ SC GZ YN XZ SN GS QH NX XJ".split(),
))
PEOPLES = (
    "蒙古族|回族|藏族|维吾尔|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|"
    "高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|阿昌族|普米族|塔吉克|怒族|"
    "鄂温克族|德昂族|保安族|裕固族|独龙族|各族|蒙古"
)


class Division:
    def __init__(self, row):
        self.code, self.name, self.level = row["code"], row["name"], row["level"]
        self.parent = row["parent_code"]
        self.start, self.end = int(row["valid_from"]), int(row["valid_to"] or OPEN)
        # `542136[1983]`: a part that left it long before its end.
        self.successors = [it for it in row["successor_codes"].split(";") if it and "[" not in it]

    def in_force(self, year):
        return self.start <= year < self.end


def short_name(name):
    """济宁 for 济宁市; None where nothing or one character would remain."""
    base = re.sub(r"(自治区|自治州|自治县|自治旗|特别行政区|地区|林区|新区|省|市|县|区|旗|盟)$", "", name)
    base = re.sub(f"({PEOPLES})+$", "", base)
    return base if len(base) >= 2 and base != name else None


class Facts:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.divisions = [Division(it) for it in self.table("divisions.csv")]
        self.by_code = defaultdict(list)
        self.by_name = defaultdict(list)
        self.by_short = defaultdict(list)
        became = defaultdict(list)
        for it in self.divisions:
            self.by_code[it.code].append(it)
            self.by_name[it.name].append(it)
            short = short_name(it.name)
            if short:
                self.by_short[short].append(it)
            for successor in it.successors:
                became[successor, it.end].append(it.code)
        # A renaming: one became one, in the year in which the other ended. What left it in earlier years is no successor, and a city
        # that rose to a prefecture under its own name, as 儋州市 did, stayed the same organ.
        self.renamed = {}
        for it in self.divisions:
            if len(it.successors) == 1 and it.end != OPEN:
                after = self.at(it.successors[0], it.end)
                before = self.at(it.successors[0], it.end - 1)
                is_same = after and (after.level == it.level or after.name == it.name)
                if is_same and not before and became[it.successors[0], it.end] == [it.code]:
                    self.renamed[it.code] = it.successors[0]
        self.towns = defaultdict(list)
        self.town_counties = defaultdict(set)
        for row in self.table("townships.csv"):
            self.town_counties[row["name"]].add(row["county_code"])
            county = self.by_code.get(row["county_code"])
            stands = row["first_seen"] == "2015" and row["last_seen"] == "2023"
            if stands and county and county[-1].end == OPEN and row["kind"] in ("town", "township", "subdistrict", "ethnic_township", "sumu"):
                self.towns[row["county_code"]].append((row["name"], row["kind"]))
        self.area_of = {}
        self.prefectures_of_area = defaultdict(set)
        for row in self.table("phone_area_codes.csv"):
            self.area_of.setdefault(row["adcode"], row["area_code"])
            self.prefectures_of_area[row["area_code"]].add(row["adcode"])
        self.hosts = defaultdict(list)
        for row in self.table("gov_domains.csv"):
            if row["kind"] == "portal" and row["n_candidates"] == "1" and row["host"].endswith(".gov.cn"):
                self.hosts[row["adcode"]].append(row["host"])
        self.posts = defaultdict(list)
        for row in self.table("postcode_prefixes.csv"):
            if row["length"] == "4" and float(row["share"]) >= 0.95 and int(row["votes"].split(":")[1].split(";")[0]) >= 3:
                self.posts[row["prefecture_code"]].append(row["prefix"])
        self.provinces = {it["code"]: it for it in self.table("province_prefixes.csv")}
        self.zones = [it for it in self.table("functional_areas.csv") if it["prefecture_code"] or it["host_county_code"]]
        self.zone_names = {}
        self.corps = self.table("xpcc.csv")
        self.central = self.table("central_organs.csv")
        self.read_hosts()

    def read_hosts(self):
        """What a host's label can be the reading of, and what its letters: no list of domains may be shipped, so nobody knows others."""
        readings = defaultdict(list)
        with open("data/mirrors/readings.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for it in row["characters"]:
                    readings[it].append(row["syllable"])
        spell = lambda name, forms: {"".join(it) for it in itertools.islice(itertools.product(*(forms(c) for c in name)), 24)} if len(name) <= 5 else set()
        whole = lambda c: readings.get(c, [])
        letters = lambda c: sorted({s[: 1 + k] for s in readings.get(c, []) for k in (0, s[:2] in ("zh", "ch", "sh"))})
        self.label_of, self.letters_of = defaultdict(set), defaultdict(set)
        with open("data/provinces.csv", encoding="utf-8", newline="") as file:
            own = {label: row["code"] for row in csv.DictReader(file) for label in row["hosts"].split(";")}
        for it in self.divisions:
            short, code = short_name(it.name) or it.name, self.latest(it.code)
            for name in {short, it.name, short + it.name[-1]}:
                for label in spell(name, whole):
                    self.label_of[label].add(code)
            above = [short_name(up.name) or up.name for up in self.chain(it.code, it.start)[:-1]]
            for up in above:
                for front, back in itertools.product(spell(up, letters), spell(short, letters) | spell(short, whole)):
                    self.letters_of[front + back].add(code)
                for front, back, kind in itertools.product(spell(up, letters), spell(short, letters), spell(it.name[-1], letters)):
                    self.letters_of[front + back + kind].add(code)
            for back, kind in itertools.product(spell(short, letters), spell(it.name[-1], letters)):
                self.letters_of[back + kind].add(code)
        for label, code in own.items():
            self.label_of[label] = {code}

    def codes_of(self, host, is_named):
        """What a host's label can stand for: names that it reads as; beside an organ's name also those whose letters it is."""
        label = host.removesuffix(".gov.cn").split(".")[-1]
        if self.label_of.get(label):
            return self.label_of[label]
        letters = self.letters_of.get(label) or self.letters_of.get(label.removesuffix("zf"), set())
        return letters if is_named else set()

    def table(self, name):
        with open(self.folder / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def zone_name(self, row):
        """One name for a zone that the facts list with its province and without, as the city's and without 市: the shortest."""
        key = row["prefecture_code"][:4], row["name"]
        if key not in self.zone_names:
            bare = lambda name: name.replace("市", "")
            near = [bare(it["name"]) for it in self.zones if it["prefecture_code"][:4] == key[0]]
            self.zone_names[key] = min((it for it in near if bare(row["name"]).endswith(it)), key=len)
        return self.zone_names[key]

    def zone_rows(self, row):
        """All rows of the facts for one zone: some stand with the county that hosts it and without."""
        name = self.zone_name(row)
        return [it for it in self.zones if it["prefecture_code"][:4] == row["prefecture_code"][:4] and self.zone_name(it) == name]

    def at(self, code, year):
        return next((it for it in self.by_code.get(code, ()) if it.in_force(year)), None)

    def latest(self, code):
        while code in self.renamed:
            code = self.renamed[code]
        return code

    def codes_over_time(self, code):
        """All codes that a division had through its renamings."""
        latest = self.latest(code)
        return sorted({it for it in [*self.renamed, latest] if self.latest(it) == latest})

    def in_year(self, code, year):
        """The division that `code` is or was, as it stood in `year`: also before a renaming."""
        found = self.at(code, year)
        if found:
            return found
        for old, new in self.renamed.items():
            if new == code:
                return self.in_year(old, year)
        return None

    def chain(self, code, year):
        """Province, prefecture, county as far as they go."""
        chain, it = [], self.at(code, year)
        while it:
            chain.insert(0, it)
            it = self.at(it.parent, year) if it.parent else None
        return chain

    def within(self, code, outer, year):
        return any(it.code == outer for it in self.chain(code, year))

    def area(self, code):
        """Telephone code: the county's own where it deviates, else its prefecture's."""
        latest = self.latest(code)
        for it in (latest, latest[:4] + "00", latest[:2] + "0000"):
            if it in self.area_of:
                return self.area_of[it]
        return None

    def post(self, code):
        latest = self.latest(code)
        for it in (latest[:4] + "00", latest[:2] + "0000"):
            if self.posts.get(it):
                return self.posts[it]
        return None
