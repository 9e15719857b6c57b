"""Organs: what they are called in a year, and which place and key they have."""

from identities.facts import short_name

# Names of departments: below the province, of the province, first and last year, abbreviations that spell the same organ.
DEPARTMENTS = [
    ("教育局", "教育厅", 2008, 2025, []),
    ("财政局", "财政厅", 2008, 2025, []),
    ("民政局", "民政厅", 2008, 2025, []),
    ("司法局", "司法厅", 2008, 2025, []),
    ("审计局", "审计厅", 2008, 2025, []),
    ("统计局", "统计局", 2008, 2025, []),
    ("水利局", "水利厅", 2008, 2025, []),
    ("公安局", "公安厅", 2008, 2025, []),
    ("商务局", "商务厅", 2010, 2025, []),
    ("林业局", "林业厅", 2008, 2017, []),
    ("体育局", "体育局", 2008, 2025, []),
    ("信访局", "信访局", 2008, 2025, []),
    ("城市管理局", None, 2008, 2025, []),
    ("房产管理局", None, 2008, 2018, []),
    ("规划局", None, 2008, 2017, []),
    ("粮食局", "粮食局", 2008, 2017, []),
    ("卫生局", "卫生厅", 2008, 2012, []),
    ("农业局", "农业厅", 2008, 2017, []),
    ("人民防空办公室", "人民防空办公室", 2008, 2025, ["人防办"]),
    ("发展和改革局", None, 2008, 2025, ["发改局", "发展改革局"]),
    ("发展和改革委员会", "发展和改革委员会", 2008, 2025, ["发改委", "发展改革委"]),
    ("国有资产监督管理委员会", "国有资产监督管理委员会", 2008, 2025, ["国资委"]),
    ("环境保护局", "环境保护厅", 2009, 2017, ["环保局"]),
    ("国土资源局", "国土资源厅", 2008, 2017, []),
    ("安全生产监督管理局", "安全生产监督管理局", 2008, 2017, ["安监局"]),
    ("工商行政管理局", "工商行政管理局", 2008, 2013, ["工商局"]),
    ("质量技术监督局", "质量技术监督局", 2008, 2013, ["质监局"]),
    ("食品药品监督管理局", "食品药品监督管理局", 2010, 2017, ["食药监局"]),
    ("交通运输局", "交通运输厅", 2010, 2025, []),
    ("人力资源和社会保障局", "人力资源和社会保障厅", 2010, 2025, ["人社局", "人力资源社会保障局"]),
    ("住房和城乡建设局", "住房和城乡建设厅", 2010, 2025, ["住建局", "住房城乡建设局"]),
    ("工业和信息化局", "工业和信息化厅", 2010, 2025, ["工信局"]),
    ("文化广电新闻出版局", None, 2011, 2017, ["文广新局"]),
    ("卫生和计划生育局", None, 2014, 2017, ["卫计局"]),
    ("行政审批服务局", None, 2017, 2025, []),
    ("市场监督管理局", "市场监督管理局", 2019, 2025, ["市场监管局"]),
    ("生态环境局", "生态环境厅", 2019, 2025, []),
    ("自然资源和规划局", None, 2019, 2025, ["自规局"]),
    ("自然资源局", "自然资源厅", 2019, 2025, []),
    ("卫生健康委员会", "卫生健康委员会", 2019, 2025, ["卫健委", "卫生健康委"]),
    ("卫生健康局", None, 2019, 2025, ["卫健局"]),
    ("农业农村局", "农业农村厅", 2019, 2025, []),
    ("文化和旅游局", "文化和旅游厅", 2019, 2025, ["文旅局"]),
    ("退役军人事务局", "退役军人事务厅", 2019, 2025, []),
    ("应急管理局", "应急管理厅", 2019, 2025, []),
    ("医疗保障局", "医疗保障局", 2019, 2025, ["医保局"]),
    ("乡村振兴局", "乡村振兴局", 2021, 2022, []),
    ("扶贫开发办公室", "扶贫开发办公室", 2011, 2020, ["扶贫办"]),
    ("科学技术局", "科学技术厅", 2008, 2025, ["科技局"]),
    ("城市管理和综合执法局", None, 2018, 2025, []),
    ("政务服务数据管理局", None, 2019, 2025, []),
]

# Local bodies of vertical systems: pattern, levels, first and last year.
VERTICAL = [
    ("国家税务总局{full}税务局", "province prefecture county", 2018, 2025),
    ("{full}国家税务局", "province prefecture county", 2008, 2017),
    ("{full}气象局", "province prefecture county", 2008, 2025),
    ("国家统计局{short}调查队", "prefecture", 2008, 2025),
    ("国家统计局{short}调查总队", "province", 2008, 2025),
    ("{full}邮政管理局", "province prefecture", 2013, 2025),
    ("{full}通信管理局", "province", 2008, 2025),
    ("中国人民银行{short}中心支行", "prefecture", 2008, 2022),
    ("{short}银监分局", "prefecture", 2008, 2017),
    ("中国银保监会{short}监管局", "province", 2019, 2022),
    ("{short}银保监分局", "prefecture", 2019, 2022),
    ("国家金融监督管理总局{short}监管分局", "prefecture", 2023, 2025),
    ("国家金融监督管理总局{short}监管局", "province", 2023, 2025),
    ("{full}消防救援支队", "prefecture", 2019, 2025),
    ("{full}消防救援大队", "county", 2019, 2025),
    ("{full}烟草专卖局", "prefecture county", 2008, 2025),
    ("中国证券监督管理委员会{short}监管局", "province", 2008, 2025),
]

# Seats of bodies that bear a city's name only because they sit there.
PORTS = [
    ("青岛海关", "370200"), ("厦门海关", "350200"), ("大连海关", "210200"), ("宁波海关", "330200"), ("长沙海关", "430100"),
    ("成都海关", "510100"), ("昆明海关", "530100"), ("中华人民共和国日照海事局", "371100"), ("中华人民共和国连云港海事局", "320700"),
]

OTHERS = [
    ("{short}职业技术学院", "我院", "prefecture"), ("{short}学院", "我院", "prefecture"), ("{full}人民医院", "我院", "prefecture county"),
    ("{full}中医医院", "我院", "prefecture county"), ("{full}自来水有限公司", "本公司", "county"),
    ("{full}公共交通集团有限公司", "本公司", "prefecture"),
]


def unit_word(name):
    """What the people of a place call it: 县 for 某县, 州 for 某自治州."""
    if name.endswith("地区"):
        return "地区"
    return "区" if name.endswith("自治区") else name[-1]


def brief(name):
    """The way in which people shorten it in an organ's name: 鹤岗, 三都县, 阿坝州; a 县 or 区 keeps its ending."""
    short = short_name(name)
    if name.endswith("市") and short:
        return short
    return short + name[-1] if short and name.endswith(("自治州", "自治县")) else None


class Organ:
    """One organ over the years. `code` is the latest of its division, None for the State Council's."""

    def __init__(self, facts, kind, code, slug, name, self_word, town=None, level=None, host_also=(), variants=()):
        self.facts, self.kind, self.code, self.slug = facts, kind, code, slug
        self._name, self.self_word, self.town, self.level = name, self_word, town, level
        self.host_also, self.variants = list(host_also), list(variants)
        self.key = f"{facts.latest(code) if code else 'CN'}:{slug}"
        self.office = False
        self.fixed = False

    def place(self, year):
        return self.facts.in_year(self.code, year) if self.code else None

    def chain(self, year):
        place = self.place(year)
        return self.facts.chain(place.code, year) if place else []

    def name(self, year, form="full", variant=0):
        """Name without what stands above its place. form: full, short (without 市/县), bare (place or town alone)."""
        place = self.place(year)
        tails = [self._name, *self.variants]
        tail = tails[variant % len(tails)]
        if self.fixed or not place:
            return tail
        if "{" in tail:
            return tail.format(full=place.name, short=short_name(place.name) or place.name)
        front = place.name
        if form == "short":
            front = brief(place.name) or place.name
        if self.kind == "township":
            town = self.town
            full = town + ("办事处" if town.endswith("街道") else "人民政府")
            return town if form == "bare" else full
        if self.kind == "government" and form == "bare":
            return front
        if self.kind == "government" and place.name.endswith(("地区", "盟")):
            tail = tail.replace("人民政府", "行政公署")
        return front + tail


def government(facts, code):
    place = facts.by_code[code][-1]
    return Organ(facts, "government", code, "人民政府", "人民政府", "我" + unit_word(place.name), level=place.level)


def office(facts, code):
    """The office that reports for itself: an organ of its own."""
    place = facts.by_code[code][-1]
    name = "人民政府办公厅" if place.level == "province" else "人民政府办公室"
    organ = Organ(facts, "government", code, "人民政府办公室", name, "我厅" if place.level == "province" else "我办", level=place.level)
    organ.office = True
    return organ


def department(facts, code, entry):
    place = facts.by_code[code][-1]
    local, provincial, _, _, variants = entry
    name = (provincial or local) if place.level == "province" else local
    self_word = {"局": "我局", "厅": "我厅", "会": "我委", "室": "我办"}[name[-1]]
    own = [] if place.level == "province" else variants
    return Organ(facts, "department", code, name, name, self_word, level=place.level, variants=own)


def township(facts, code, town):
    word = {"道": "我街道", "镇": "我镇", "乡": "我乡", "木": "我苏木"}.get(town[-1], "我镇")
    return Organ(facts, "township", code, town, town, word, town=town, level="township")


def zone(facts, row):
    rows = facts.zone_rows(row)
    hosts = [code for it in rows for code in (it["host_county_code"], it["prefecture_code"]) if code]
    hosts = sorted(dict.fromkeys(hosts), key=lambda it: (it.endswith("00"), it))
    if row["province_code"][:2] in ("11", "12", "31", "50"):
        # A municipality is both prefecture and province.
        hosts += [row["province_code"]] * (row["province_code"] not in hosts)
    organ = Organ(facts, "zone", hosts[0], facts.zone_name(row), row["name"] + "管理委员会", "我委", level="zone", host_also=hosts[1:],
                  variants=[row["name"] + "管委会"])
    organ.fixed = True
    return organ


def vertical(facts, code, pattern):
    place = facts.by_code[code][-1]
    tail = pattern.replace("{full}", "").replace("{short}", "")
    word = "我队" if tail.endswith("队") else "我行" if tail.endswith("行") else "我局"
    return Organ(facts, "central", code, tail, pattern, word, level=place.level)


def fixed(facts, kind, code, name, self_word, level):
    organ = Organ(facts, kind, code, name, name, self_word, level=level)
    organ.fixed = True
    return organ


def other(facts, code, entry):
    place = facts.by_code[code][-1]
    pattern, self_word, _ = entry
    return Organ(facts, "other", code, pattern.replace("{full}", "").replace("{short}", ""), pattern, self_word, level=place.level)
