#!/usr/bin/env python3
"""Write the embedded sample corpus: invented annual reports and their gold answers.

Usage:
    python3 scripts/make_sample.py            # write everything
    python3 scripts/make_sample.py --check    # compare with what is committed, exit 1 on difference
    python3 scripts/make_sample.py --summary  # print layouts, faults and sizes, write nothing

What is written:
    data/sample/<slug>.txt          60 reports as plain UTF-8 text, in the layouts in which real ones reach a reader
    data/sample/README.md           what these files are
    tests/gold/sample/<slug>.json   what a careful reader of each text must find
    tests/cases/bad/*               documents that are no report, or a damaged one

Names of places and organs are real, every figure and every sentence is invented; only the statutory headings and
table labels are those of the forms of 2019 and 2021.

How a report comes to be, in the order of this file:
    1. the statutory forms          ids, labels, identities
    2. organs                       who reports, how big it is, where it lies
    3. the plan                     one Spec per report: year, layout, look, faults
    4. values                       figures that obey every accounting identity, chained over the years
    5. faults and cells             deliberate faults, then how each figure is printed (blank, `-`, 1,234, ...)
    6. grids                        the three tables as rows of cells with spans
    7. renderers                    one function per layout: grid -> lines of text
    8. prose                        own sentences; each metric is written to the gold in the moment it is said
    9. documents                    furniture, title, sections
   10. gold                         stated cells, cells that the identities imply, cells that cannot be told apart
   11. bad cases, README, self-check, command line

Standard library only. The output depends on nothing but SEED and this file.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import random
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

SEED = "gongkai sample corpus 1"
ROOT = Path(__file__).resolve().parent.parent
SAMPLE_DIR = Path("data/sample")
GOLD_DIR = Path("tests/gold/sample")
BAD_DIR = Path("tests/cases/bad")


def rng_for(*key: object) -> random.Random:
    """A generator of its own for each purpose, so that one change does not ripple through the whole corpus."""
    return random.Random("/".join([SEED, *map(str, key)]))


# ---------------------------------------------------------------------------------------------------------------
# 1. The statutory forms
# ---------------------------------------------------------------------------------------------------------------

KINDS = ["natural_person", "commercial", "research", "social", "legal_service", "other_org"]
COLUMNS = [*KINDS, "total"]
KIND_LABELS = {
    "natural_person": "自然人",
    "commercial": "商业企业",
    "research": "科研机构",
    "social": "社会公益组织",
    "legal_service": "法律服务机构",
    "other_org": "其他",
    "total": "总计",
}

CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
RESULT_GROUP = "三、本年度办理结果"
DENIED, UNAVAILABLE, UNPROCESSED, OTHER = "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"

# (disposition, label, group label or None): every row of table III that carries figures, in the form's order.
HEAD_ROWS = [
    ("received", "一、本年新收政府信息公开申请数量", None),
    ("carried_in", "二、上年结转政府信息公开申请数量", None),
]
COMMON_LEAVES = [
    ("granted", "（一）予以公开", None),
    ("partly_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", None),
    ("denied_state_secret", "1.属于国家秘密", DENIED),
    ("denied_by_law", "2.其他法律行政法规禁止公开", DENIED),
    ("denied_security_stability", "3.危及“三安全一稳定”", DENIED),
    ("denied_third_party", "4.保护第三方合法权益", DENIED),
    ("denied_internal", "5.属于三类内部事务信息", DENIED),
    ("denied_deliberative", "6.属于四类过程性信息", DENIED),
    ("denied_enforcement_file", "7.属于行政执法案卷", DENIED),
    ("denied_query_matter", "8.属于行政查询事项", DENIED),
    ("unavailable_not_held", "1.本机关不掌握相关政府信息", UNAVAILABLE),
    ("unavailable_needs_creation", "2.没有现成信息需要另行制作", UNAVAILABLE),
    ("unavailable_unclear", "3.补正后申请内容仍不明确", UNAVAILABLE),
    ("unprocessed_petition", "1.信访举报投诉类申请", UNPROCESSED),
    ("unprocessed_duplicate", "2.重复申请", UNPROCESSED),
    ("unprocessed_publication", "3.要求提供公开出版物", UNPROCESSED),
    ("unprocessed_excessive", "4.无正当理由大量反复申请", UNPROCESSED),
    ("unprocessed_reissue", "5.要求行政机关确认或重新出具已获取信息", UNPROCESSED),
]
OTHER_2019 = [("other", OTHER, None)]
OTHER_2021 = [
    ("other_not_corrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", OTHER),
    ("other_fee_unpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", OTHER),
    ("other_rest", "3.其他", OTHER),
]
TAIL_ROWS = [
    ("total_handled", "（七）总计", None),
    ("carried_out", "四、结转下年度继续办理", None),
]

# How often an application ends in each leaf; the 2019 form adds up the three kinds of 其他处理.
LEAF_WEIGHTS = {
    "granted": 380, "partly_granted": 120,
    "denied_state_secret": 2, "denied_by_law": 9, "denied_security_stability": 3, "denied_third_party": 20,
    "denied_internal": 14, "denied_deliberative": 15, "denied_enforcement_file": 19, "denied_query_matter": 21,
    "unavailable_not_held": 240, "unavailable_needs_creation": 29, "unavailable_unclear": 14,
    "unprocessed_petition": 31, "unprocessed_duplicate": 24, "unprocessed_publication": 3,
    "unprocessed_excessive": 4, "unprocessed_reissue": 7,
    "other": 45, "other_not_corrected": 13, "other_fee_unpaid": 1, "other_rest": 31,
}
KIND_WEIGHTS = [905, 52, 4, 9, 21, 9]

PROCEEDINGS = ["review", "litigation_direct", "litigation_after_review"]
OUTCOMES = ["upheld", "corrected", "other", "pending", "total"]
OUTCOME_LABELS = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]

# Table II: (caption, columns as (id, label), rows as (id, label)).
Block = tuple[str, list[tuple[str, str]], list[tuple[str, str]]]
ITEM_COLUMNS_2019 = [("prior_year_items", "上一年项目数量"), ("items_change", "本年增/减"), ("decisions", "处理决定数量")]
BLOCKS_2019: list[Block] = [
    (
        "第二十条第（一）项",
        [("made", "本年新制作数量"), ("disclosed", "本年新公开数量"), ("disclosed_total", "对外公开总数量")],
        [("regulations", "规章"), ("normative_documents", "规范性文件")],
    ),
    ("第二十条第（五）项", ITEM_COLUMNS_2019, [("licensing", "行政许可"), ("other_services", "其他对外管理服务事项")]),
    ("第二十条第（六）项", ITEM_COLUMNS_2019, [("penalties", "行政处罚"), ("coercion", "行政强制")]),
    ("第二十条第（八）项", ITEM_COLUMNS_2019[:2], [("fees", "行政事业性收费")]),
    ("第二十条第（九）项", [("projects", "采购项目数量"), ("amount_yuan", "采购总金额")], [("procurement", "政府集中采购")]),
]
BLOCKS_2021: list[Block] = [
    (
        "第二十条第（一）项",
        [("made", "本年制发件数"), ("repealed", "本年废止件数"), ("in_force", "现行有效件数")],
        [("regulations", "规章"), ("normative_documents", "行政规范性文件")],
    ),
    ("第二十条第（五）项", [("decisions", "本年处理决定数量")], [("licensing", "行政许可")]),
    ("第二十条第（六）项", [("decisions", "本年处理决定数量")], [("penalties", "行政处罚"), ("coercion", "行政强制")]),
    ("第二十条第（八）项", [("amount_yuan", "本年收费金额")], [("fees", "行政事业性收费")]),
]
BLOCKS = {"2019": BLOCKS_2019, "2021": BLOCKS_2021}

SECTIONS = ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
            "存在的主要问题及改进情况", "其他需要报告的事项"]
SECTION_VARIANTS = {
    "plain": SECTIONS,
    "of": ["总体情况", "主动公开政府信息的情况", "收到和处理政府信息公开申请的情况", "政府信息公开行政复议、行政诉讼情况",
           "政府信息公开工作存在的主要问题及改进情况", "需要报告的其他事项"],
    "old": ["概述", "主动公开情况", "政府信息依申请公开办理情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
            "存在问题及改进情况", "需要说明的其他事项与附表"],
}
NUMERALS = "一二三四五六七八九十"


def leaves_of(table_three: str) -> list[tuple[str, str, str | None]]:
    """The rows whose figures sum up to 总计, for the form that table III follows."""
    return COMMON_LEAVES + (OTHER_2019 if table_three == "2019" else OTHER_2021)


def rows_of(table_three: str) -> list[tuple[str, str, str | None]]:
    """All rows with figures of table III, in the form's order."""
    return HEAD_ROWS + leaves_of(table_three) + TAIL_ROWS


# ---------------------------------------------------------------------------------------------------------------
# 2. Organs
# ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Organ:
    """Who reports. `level` drives the size of table II and of the prose figures, `apps` that of table III."""

    key: str
    name: str
    we: str
    area: str
    kind: str
    code: str | None
    province: str
    level: str
    apps: float
    host: str
    tel: str
    post: str
    icp: str
    psb: str
    site: str
    office: str
    focus: tuple[str, str, str, str]
    also: tuple[str, ...] = ()

    @property
    def scope(self) -> str:
        return "consolidated" if self.kind == "government" else "own"


GOV_FOCUS = ("重大建设项目", "财政预决算", "义务教育招生", "征地补偿")
ORGANS = {
    organ.key: organ
    for organ in [
        Organ("anhui", "安徽省人民政府", "我省", "全省", "government", "340000", "CN-AH", "province", 8600, "www.ah.gov.cn",
              "0551", "230001", "皖", "皖", "省政府门户网站", "省政府办公厅", ("优化营商环境", "科技创新", "长江禁渔", "乡村振兴")),
        Organ("yichang", "宜昌市人民政府", "我市", "全市", "government", "420500", "CN-HB", "prefecture", 900,
              "www.yichang.gov.cn", "0717", "443000", "鄂", "鄂", "市政府门户网站", "市政府办公室",
              ("沿江化工企业搬迁", "公共资源交易", "生态环境", "住房保障")),
        Organ("longyou", "龙游县人民政府", "我县", "全县", "government", "330825", "CN-ZJ", "county", 62,
              "www.longyou.gov.cn", "0570", "324400", "浙", "浙", "县政府门户网站", "县政府办公室", GOV_FOCUS),
        Organ("luoyang-zrzy", "洛阳市自然资源和规划局", "我局", "全局", "department", "410300", "CN-HA", "department", 118,
              "www.ly.gov.cn", "0379", "471000", "豫", "豫", "局门户网站", "局办公室",
              ("土地征收", "规划许可", "不动产登记", "矿业权出让")),
        Organ("shuangliu-edu", "成都市双流区教育局", "我局", "全局", "department", "510116", "CN-SC", "department", 6,
              "www.shuangliu.gov.cn", "028", "610200", "蜀", "川", "区政府门户网站", "局办公室",
              ("义务教育招生", "民办学校年检", "校外培训治理", "学生资助"), ("双流区教育局",)),
        Organ("shishan", "佛山市南海区狮山镇人民政府", "我镇", "全镇", "township", "440605", "CN-GD", "township", 8,
              "www.nanhai.gov.cn", "0757", "528225", "粤", "粤", "区政府门户网站", "镇党政办公室",
              ("村级工业园改造", "征地补偿", "社会救助", "农村宅基地"), ("狮山镇人民政府", "狮山镇")),
        Organ("yuyang", "榆林市榆阳区人民政府", "我区", "全区", "government", "610802", "CN-SN", "county", 45,
              "www.yuyang.gov.cn", "0912", "719000", "陕", "陕", "区政府门户网站", "区政府办公室",
              ("煤矿沉陷区治理", "防沙治沙", "教育资助", "社会救助"), ("榆阳区人民政府",)),
        Organ("jingyue", "长春净月高新技术产业开发区管理委员会", "我区", "全区", "zone", "220100", "CN-JL", "zone", 70,
              "www.changchun.gov.cn", "0431", "130117", "吉", "吉", "管委会网站", "管委会办公室",
              ("惠企政策", "房屋征收", "项目审批", "生态保护"), ("长春净月高新技术产业开发区", "净月高新区管委会")),
        Organ("shinan", "青岛市市南区人民政府", "我区", "全区", "government", "370202", "CN-SD", "county", 150,
              "www.qdsn.gov.cn", "0532", "266071", "鲁", "鲁", "区政府门户网站", "区政府办公室",
              ("旧城改造", "教育资源配置", "食品安全", "养老服务"), ("市南区人民政府",)),
        Organ("wenwu", "国家文物局", "我局", "全局", "central", None, "CN", "central", 240, "www.ncha.gov.cn",
              "010", "100009", "京", "京", "局政府网站", "局办公室", ("考古发掘许可", "文物保护工程", "博物馆备案", "文物进出境审核")),
        Organ("hexi", "天津市河西区人民政府", "我区", "全区", "government", "120103", "CN-TJ", "county", 210,
              "www.tjhx.gov.cn", "022", "300200", "津", "津", "区政府门户网站", "区政府办公室",
              ("老旧小区改造", "养老服务", "义务教育招生", "食品安全"), ("河西区人民政府",)),
        Organ("zhengding-mz", "正定县民政局", "我局", "全局", "department", "130123", "CN-HE", "office", 0,
              "www.zd.gov.cn", "0311", "050800", "冀", "冀", "县政府门户网站", "局办公室",
              ("城乡低保", "养老服务", "社会组织登记", "婚姻登记")),
        Organ("pingcheng-wl", "大同市平城区文化和旅游局", "我局", "全局", "department", "140213", "CN-SX", "office", 1,
              "www.pingcheng.gov.cn", "0352", "037008", "晋", "晋", "区政府门户网站", "局办公室",
              ("文化市场执法", "旅行社管理", "公共文化服务", "非遗保护"), ("平城区文化和旅游局",)),
        Organ("chifeng", "赤峰市人民政府", "我市", "全市", "government", "150400", "CN-NM", "prefecture", 420,
              "www.chifeng.gov.cn", "0476", "024000", "蒙", "蒙", "市政府门户网站", "市政府办公室",
              ("草原生态奖补", "矿山治理", "农牧业项目", "财政预决算")),
        Organ("dalian-ga", "大连市公安局", "我局", "全局", "department", "210200", "CN-LN", "department", 210,
              "www.dl.gov.cn", "0411", "116012", "辽", "辽", "局门户网站", "局办公室",
              ("户政办理", "交通管理", "出入境服务", "养犬登记")),
        Organ("wuchang", "五常市人民政府", "我市", "全市", "government", "230184", "CN-HL", "county", 17,
              "www.hljwch.gov.cn", "0451", "150200", "黑", "黑", "市政府门户网站", "市政府办公室",
              ("粮食收购", "农机购置补贴", "高标准农田", "社会救助")),
        Organ("tianlin", "上海市徐汇区田林街道办事处", "本街道", "街道", "township", "310104", "CN-SH", "township", 12,
              "www.xuhui.gov.cn", "021", "200233", "沪", "沪", "区政府门户网站", "街道党政办公室",
              ("加装电梯", "物业管理", "助老服务", "社区治理"), ("田林街道办事处", "田林街道")),
        Organ("kunshan", "昆山市人民政府", "我市", "全市", "government", "320583", "CN-JS", "county", 680,
              "www.ks.gov.cn", "0512", "215300", "苏", "苏", "市政府门户网站", "市政府办公室",
              ("征地拆迁", "外来人口积分", "企业服务", "公共资源交易")),
        Organ("suzhou-sw", "苏州市水务局", "我局", "全局", "department", "320500", "CN-JS", "department", 24,
              "www.suzhou.gov.cn", "0512", "215000", "苏", "苏", "局门户网站", "局办公室",
              ("取水许可", "河道管理", "供水水质", "防汛调度")),
        Organ("lucheng-sf", "温州市鹿城区司法局", "我局", "全局", "department", "330302", "CN-ZJ", "office", 3,
              "www.lucheng.gov.cn", "0577", "325000", "浙", "浙", "区政府门户网站", "局办公室",
              ("法律援助", "公证服务", "人民调解", "社区矫正"), ("鹿城区司法局",)),
        Organ("chendai", "晋江市陈埭镇人民政府", "我镇", "全镇", "township", "350582", "CN-FJ", "township", 15,
              "www.jinjiang.gov.cn", "0595", "362211", "闽", "闽", "市政府门户网站", "镇党政办公室",
              ("鞋业园区建设", "安置房分配", "征地补偿", "社会救助"), ("陈埭镇人民政府", "陈埭镇")),
        Organ("zhanggong-yb", "赣州市章贡区医疗保障局", "我局", "全局", "department", "360702", "CN-JX", "office", 2,
              "www.zgq.gov.cn", "0797", "341000", "赣", "赣", "区政府门户网站", "局办公室",
              ("门诊统筹", "医疗救助", "定点机构管理", "基金监管"), ("章贡区医疗保障局",)),
        Organ("yantai-yj", "烟台市应急管理局", "我局", "全局", "department", "370600", "CN-SD", "department", 14,
              "www.yantai.gov.cn", "0535", "264003", "鲁", "鲁", "局门户网站", "局办公室",
              ("危化品许可", "事故调查", "安全执法", "防灾减灾")),
        Organ("shimenshan", "曲阜市石门山镇人民政府", "我镇", "全镇", "township", "370881", "CN-SD", "office", 0,
              "www.qufu.gov.cn", "0537", "273100", "鲁", "鲁", "市政府门户网站", "镇党政办公室",
              ("惠农补贴", "农村宅基地", "社会救助", "森林防火"), ("石门山镇人民政府", "石门山镇")),
        Organ("shuita", "武汉市江汉区水塔街道办事处", "我街", "街道", "township", "420103", "CN-HB", "township", 3,
              "www.jianghan.gov.cn", "027", "430021", "鄂", "鄂", "区政府门户网站", "街道党政办",
              ("社区防疫", "旧房改造", "社会救助", "占道经营治理"), ("水塔街道办事处", "水塔街道")),
        Organ("yueyang", "岳阳市人民政府", "我市", "全市", "government", "430600", "CN-HN", "prefecture", 760,
              "www.yueyang.gov.cn", "0730", "414000", "湘", "湘", "市政府门户网站", "市政府办公室",
              ("洞庭湖治理", "港口建设", "公共资源交易", "住房保障")),
        Organ("dayao", "浏阳市大瑶镇人民政府", "我镇", "全镇", "township", "430181", "CN-HN", "township", 5,
              "www.liuyang.gov.cn", "0731", "410312", "湘", "湘", "市政府门户网站", "镇党政综合办",
              ("烟花爆竹安全", "农村宅基地", "惠农补贴", "河道保洁"), ("大瑶镇人民政府", "大瑶镇")),
        Organ("haizhu-cz", "广州市海珠区财政局", "我局", "全局", "department", "440105", "CN-GD", "department", 19,
              "www.haizhu.gov.cn", "020", "510220", "粤", "粤", "区政府门户网站", "局办公室",
              ("财政预决算", "政府采购监管", "专项资金", "绩效评价"), ("海珠区财政局",)),
        Organ("guangdong-sl", "广东省水利厅", "我厅", "全厅", "department", "440000", "CN-GD", "department", 88,
              "www.gd.gov.cn", "020", "510635", "粤", "粤", "厅门户网站", "厅办公室",
              ("取水许可", "水土保持", "河湖管护", "水利工程招标")),
        Organ("liuzhou-rs", "柳州市人力资源和社会保障局", "我局", "全局", "department", "450200", "CN-GX", "department", 52,
              "www.liuzhou.gov.cn", "0772", "545006", "桂", "桂", "局门户网站", "局办公室",
              ("就业补贴", "工伤认定", "职称评审", "劳动监察")),
        Organ("sanya", "三亚市人民政府", "我市", "全市", "government", "460200", "CN-HI", "prefecture", 340,
              "www.sanya.gov.cn", "0898", "572000", "琼", "琼", "市政府门户网站", "市政府办公室",
              ("旅游市场监管", "土地出让", "人才引进", "海域使用")),
        Organ("yongchuan", "重庆市永川区人民政府", "我区", "全区", "government", "500118", "CN-CQ", "county", 150,
              "www.cqyc.gov.cn", "023", "402160", "渝", "渝", "区政府门户网站", "区政府办公室",
              ("职教城建设", "征地补偿", "农村饮水", "就业创业"), ("永川区人民政府",)),
        Organ("lizhuang", "宜宾市翠屏区李庄镇人民政府", "我镇", "全镇", "township", "511502", "CN-SC", "office", 0,
              "www.cuiping.gov.cn", "0831", "644111", "蜀", "川", "区政府门户网站", "镇党政办",
              ("古镇保护", "惠农补贴", "社会救助", "农村道路养护"), ("李庄镇人民政府", "李庄镇")),
        Organ("huichuan", "遵义市汇川区人民政府", "我区", "全区", "government", "520303", "CN-GZ", "county", 36,
              "www.zyhc.gov.cn", "0851", "563000", "黔", "贵", "区政府门户网站", "区政府办公室",
              ("易地搬迁后续扶持", "教育资助", "征地补偿", "就业创业"), ("汇川区人民政府",)),
        Organ("dali", "大理白族自治州人民政府", "我州", "全州", "government", "532900", "CN-YN", "prefecture", 230,
              "www.dali.gov.cn", "0872", "671000", "滇", "滇", "州政府门户网站", "州政府办公室",
              ("洱海保护", "古城修缮", "旅游市场监管", "财政预决算")),
        Organ("linzhi", "林芝市人民政府", "我市", "全市", "government", "540400", "CN-XZ", "county", 6,
              "www.linzhi.gov.cn", "0894", "860000", "藏", "藏", "市政府门户网站", "市政府办公室",
              ("林下资源采集", "边境小康村", "教育资助", "生态岗位")),
        Organ("tianshui-sc", "天水市市场监督管理局", "我局", "全局", "department", "620500", "CN-GS", "department", 27,
              "www.tianshui.gov.cn", "0938", "741000", "陇", "甘", "局门户网站", "局办公室",
              ("食品抽检", "企业登记", "价格执法", "特种设备")),
        Organ("ledu-nn", "海东市乐都区农业农村局", "我局", "全局", "department", "630202", "CN-QH", "office", 0,
              "www.ledu.gov.cn", "0972", "810700", "青", "青", "区政府门户网站", "局办公室",
              ("耕地地力补贴", "农药经营许可", "动物防疫", "高标准农田"), ("乐都区农业农村局",)),
        Organ("dawukou", "石嘴山市大武口区人民政府", "我区", "全区", "government", "640202", "CN-NX", "county", 13,
              "www.dwk.gov.cn", "0952", "753000", "宁", "宁", "区政府门户网站", "区政府办公室",
              ("矿区生态修复", "老旧小区改造", "就业创业", "社会救助"), ("大武口区人民政府",)),
        Organ("changji", "昌吉市人民政府", "我市", "全市", "government", "652301", "CN-XJ", "county", 18,
              "www.cjs.gov.cn", "0994", "831100", "新", "新", "市政府门户网站", "市政府办公室",
              ("农田水利", "供暖保障", "教育资助", "就业创业")),
        Organ("chaowai", "北京市朝阳区人民政府朝外街道办事处", "本街道", "街道", "township", "110105", "CN-BJ", "township", 31,
              "www.bjchy.gov.cn", "010", "100020", "京", "京", "区政府门户网站", "街道综合办公室",
              ("城市更新", "垃圾分类", "接诉即办", "养老服务"), ("朝外街道办事处", "朝阳区朝外街道办事处", "朝外街道")),
        Organ("dafeng", "盐城市大丰区人民政府", "我区", "全区", "government", "320904", "CN-JS", "county", 58,
              "www.dafeng.gov.cn", "0515", "224100", "苏", "苏", "区政府门户网站", "区政府办公室",
              ("滩涂开发", "港口建设", "征地补偿", "农村改厕"), ("大丰区人民政府",)),
        Organ("jizhou-hb", "吉安市吉州区禾埠街道办事处", "我街道", "街道", "township", "360802", "CN-JX", "township", 6,
              "www.jzq.gov.cn", "0796", "343000", "赣", "赣", "区政府门户网站", "街道党政办",
              ("征地拆迁", "社会救助", "防汛值守", "社区治理"), ("禾埠街道办事处", "禾埠街道")),
    ]
}


# ---------------------------------------------------------------------------------------------------------------
# 3. The plan
# ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Spec:
    """One report to be written. Everything that is not a figure or a sentence is decided here, by hand."""

    organ: Organ
    year: int
    layout: str
    form: str
    table_three: str
    variant: str = ""              # sub-variant of the layout
    punct: str = "full"            # full | half | mixed (prose full, tables half)
    digits: str = "plain"          # plain | thousands | fullwidth (table cells)
    signed: bool = False           # +18 in 本年增/减
    blanks: str = "none"           # which zeros are not printed: none | zeros | zero_rows | orgs | some | but_received
    marks: tuple[str, ...] = ("",)  # what stands there instead
    blank_tables: str = "3"        # which tables have blanks: a string of 2, 3, 4
    amount: str = "header"         # where the unit of the amount stands: header|cell|both|cell_yuan|conflict|none
    heads: str = "full"            # made/disclosed headers: full | cut (本年新) | broken (line break)
    change: str = "本年增/减"        # header of items_change
    labels: tuple[str, ...] = ()   # label variants, see LABEL_VARIANTS
    quotes: str = "“”"             # around 三安全一稳定
    wrap: bool = False             # labels of table III contain line breaks
    headings: str = "plain"        # a key of SECTION_VARIANTS
    heading_quirk: str = ""        # digit_two | missing_three | misnumbered_two
    title: str = "plain"           # plain | none | wrapped | twice | issuer_line
    head: str = "crumbs"           # furniture before the text
    foot: str = "ids"              # furniture after the text
    eaten_dates: bool = False      # the characters between the digits of dates are lost
    iv_head: str = "early"         # order of the header cells of table IV
    main: str = "split"            # which sentence states items_published
    extras: tuple[str, ...] = ()   # further metric sentences
    faults: tuple[str, ...] = ()   # deliberate faults, see FAULTS
    note: str = ""                 # a note in the cell of normative_documents.made
    cut: tuple[str, int] | None = None  # table III ends in this row, after so many figures

    @property
    def slug(self) -> str:
        return f"{self.organ.province.lower().replace('cn-', '')}-{self.organ.key}-{self.year}"

    @property
    def mixed(self) -> bool:
        return self.form != self.table_three


def spec(key: str, year: int, layout: str, form: str = "", table_three: str = "", **look: object) -> Spec:
    """A Spec whose form follows the year unless stated."""
    form = form or ("2019" if year <= 2020 else "2021")
    return Spec(ORGANS[key], year, layout, form, table_three or form, **look)  # type: ignore[arg-type]


PLAN = [
    # Organs with three or more reports: figures are chained from year to year.
    spec("anhui", 2020, "row-bar", punct="half", digits="thousands", heads="cut", main="wan", head="crumbs",
         extras=("gazette", "press", "policy", "accounts", "views")),
    spec("anhui", 2021, "space-aligned", main="wan", extras=("gazette", "press", "policy", "followers", "last_year"),
         headings="of", title="issuer_line", head="none", foot="signature"),
    spec("anhui", 2022, "cell-line-trailing-bar", variant="same-line", punct="half", main="wan", foot="ids",
         extras=("gazette", "press", "policy_web", "app", "proposals")),
    spec("yichang", 2020, "cell-line-trailing-bar", variant="own-line", punct="half", heads="cut", main="split",
         extras=("press", "policy", "proposals"), head="footer_first", title="none", foot="scan"),
    spec("yichang", 2021, "row-bar", variant="tail-lost", main="split", extras=("accounts", "hotline", "docnum"),
         head="meta_table"),
    spec("yichang", 2022, "tab-separated", blanks="orgs", main="at_least", extras=("short_video", "trainings", "percent"),
         note="其中修订9件", foot="signature"),
    spec("longyou", 2020, "glued", punct="half", heads="broken", wrap=True, iv_head="late", main="split",
         extras=("hotline", "trainings"), head="meta_lines", title="wrapped", foot="ids"),
    spec("longyou", 2021, "glued", wrap=True, main="pair", extras=("accounts", "policy"), head="crumbs"),
    spec("longyou", 2022, "cell-line-blank", wrap=True, main="split", extras=("short_video", "followers", "proposals"),
         quotes="\"\"", foot="signature"),
    spec("luoyang-zrzy", 2020, "row-bar-no-colspan", punct="half", signed=True, main="pair", heads="cut",
         extras=("platform", "policy"), faults=("items_below_zero",), amount="header", head="meta_lines"),
    spec("luoyang-zrzy", 2021, "bar-own-line", main="category", amount="both", extras=("trainings", "docnum"), foot="scan"),
    spec("luoyang-zrzy", 2022, "row-bar", punct="mixed", wrap=True, main="site_about", extras=("newspaper", "last_year"),
         labels=("law_comma", "normative_short"), foot="signature"),
    spec("shuangliu-edu", 2021, "cell-line-nosep", variant="tabs", main="pair", extras=("trainings", "proposals"),
         head="bookmark", foot="signature", title="issuer_line"),
    spec("shuangliu-edu", 2022, "cell-line-nosep", variant="plain", amount="cell", main="chinese",
         extras=("policy", "percent"), head="crumbs"),
    spec("shuangliu-edu", 2023, "row-bar-leading", main="site_about", extras=("followers", "trainings"),
         labels=("normative_short",), head="meta_leading", foot="scan"),
    spec("shishan", 2020, "row-bar-no-colspan", punct="half", change="本年增/", main="split", extras=("board", "hotline"),
         amount="cell_yuan"),
    spec("shishan", 2021, "row-bar-no-colspan", punct="half", main="pair", extras=("board", "broadcast"), title="twice"),
    spec("shishan", 2022, "blank-cells-dropped", variant="row-bar-no-colspan", blanks="but_received", main="several",
         extras=("board", "hotline", "views"), foot="signature"),
    spec("yuyang", 2021, "cell-line-blank", variant="indent", main="split", extras=("hotline", "proposals"), quotes="‘’"),
    spec("yuyang", 2022, "cell-line-blank", variant="joined", main="category", extras=("accounts", "docnum"),
         labels=("fee_type",), title="twice", foot="scan"),
    spec("yuyang", 2023, "glued", punct="half", main="at_least", extras=("short_video", "hotline"), heading_quirk="digit_two",
         foot="signature"),
    spec("jingyue", 2021, "leading-bar-line", main="pair", extras=("platform", "policy"), labels=("carried_odd",)),
    spec("jingyue", 2022, "cell-line-trailing-bar", variant="own-line", main="split", extras=("newspaper", "trainings"),
         faults=("lost_cell",), head="meta_table"),
    spec("jingyue", 2023, "space-aligned", main="site_about", extras=("accounts", "percent"), head="none", title="wrapped",
         foot="signature"),
    # Organs with two reports.
    spec("shinan", 2019, "row-bar", punct="half", heads="cut", change="本年增减", amount="cell_yuan", main="split",
         extras=("gazette", "press", "hotline"), foot="ids"),
    spec("shinan", 2020, "cell-line-trailing-bar", variant="own-line", punct="half", main="split", amount="header",
         extras=("accounts", "proposals", "last_year"), faults=("carry_break",), foot="ids", heads="cut"),
    spec("wenwu", 2021, "cell-line-blank", main="pair", extras=("press", "gazette", "proposals"), title="issuer_line",
         head="none", foot="signature"),
    spec("wenwu", 2022, "cell-line-trailing-bar", variant="same-line", main="split", extras=("press", "policy", "followers"),
         foot="ids"),
    # Single reports.
    spec("hexi", 2021, "space-aligned", main="split", extras=("policy", "proposals", "hotline"), faults=("unknown_row_two",),
         head="none", foot="signature"),
    spec("zhengding-mz", 2020, "cell-line-nosep", variant="tabs", main="chinese", extras=("board",), head="bookmark",
         heading_quirk="digit_two", faults=("lost_cell",), title="issuer_line", foot="signature"),
    spec("pingcheng-wl", 2020, "row-bar-leading", main="site_about", extras=("board", "trainings"), amount="cell_yuan",
         head="meta_leading", quotes="", title="none", foot="none"),
    spec("chifeng", 2022, "row-bar", punct="half", blanks="orgs", main="split", extras=("press", "policy", "accounts")),
    spec("dalian-ga", 2022, "cell-line-trailing-bar", variant="same-line", blanks="zeros", marks=("/",), blank_tables="34",
         main="split", extras=("short_video", "followers", "hotline"), punct="half"),
    spec("wuchang", 2020, "blank-cells-dropped", variant="cell-line-trailing-bar", blanks="zeros", punct="half",
         main="category", extras=("hotline", "broadcast"), heads="cut"),
    spec("tianlin", 2023, "bar-own-line", blanks="orgs", main="pair", extras=("board", "hotline", "trainings"),
         faults=("prose_vs_table",), labels=("fee_type",)),
    spec("kunshan", 2023, "space-aligned", digits="thousands", main="split", extras=("policy", "accounts", "press"),
         variant="vertical", head="none", foot="signature"),
    spec("suzhou-sw", 2020, "cell-line-blank", blanks="some", marks=("无",), main="split", extras=("platform", "policy_web"),
         wrap=True, faults=("change_is_count",)),
    spec("lucheng-sf", 2020, "leading-bar-line", punct="half", main="chinese", extras=("trainings", "newspaper"),
         heading_quirk="missing_three", heads="cut", amount="cell_yuan"),
    spec("chendai", 2021, "cell-line-nosep", variant="plain", main="pair", extras=("broadcast", "board"),
         labels=("other_brief", "dun_numbers"), title="none", head="none", foot="scan"),
    spec("zhanggong-yb", 2022, "row-bar-leading", blanks="zeros", blank_tables="234", main="site_about",
         extras=("policy", "trainings"), head="meta_leading"),
    spec("yantai-yj", 2020, "cell-line-trailing-bar", variant="own-line", punct="half", signed=True, main="split",
         extras=("press", "several"), faults=("column_flow",), eaten_dates=True, heads="cut"),
    spec("shimenshan", 2022, "glued", form="2019", punct="half", heads="broken", wrap=True, iv_head="late", main="chinese",
         extras=("broadcast", "board"), head="meta_lines", title="wrapped", foot="ids"),
    spec("shuita", 2020, "glued", digits="fullwidth", heads="broken", wrap=True, iv_head="late", main="pair",
         extras=("hotline", "board"), faults=("glued_gap",), head="crumbs"),
    spec("yueyang", 2023, "row-bar", digits="thousands", main="wan", extras=("press", "policy", "proposals"),
         faults=("row_sum",), headings="of"),
    spec("dayao", 2021, "blank-cells-dropped", variant="cell-line-nosep", blanks="orgs", main="several",
         extras=("broadcast", "board"), heading_quirk="misnumbered_two", foot="signature"),
    spec("haizhu-cz", 2021, "row-bar-no-colspan", punct="half", main="category", extras=("platform", "docnum"),
         faults=("proceedings_total",), labels=("decisions_odd",)),
    spec("guangdong-sl", 2022, "tab-separated", variant="leading-tabs", main="split", amount="conflict",
         extras=("press", "policy", "documents"), faults=("amount_unit_conflict",), head="none", foot="signature"),
    spec("liuzhou-rs", 2020, "tab-separated", main="site_about", extras=("platform", "followers", "documents"), amount="none",
         faults=("amount_unit_missing",), heads="cut"),
    spec("sanya", 2022, "row-bar-no-colspan", blanks="orgs", marks=("-",), punct="half", main="at_least",
         extras=("press", "short_video", "accounts")),
    spec("yongchuan", 2020, "bar-own-line", main="split", extras=("hotline", "proposals", "policy"),
         faults=("prose_channels",), headings="old", heads="broken", head="meta_table"),
    spec("lizhuang", 2022, "cell-line-blank", blanks="zero_rows", marks=("-", "—"), main="chinese",
         extras=("board", "broadcast"), title="none", head="none", foot="none"),
    spec("huichuan", 2021, "row-bar-leading", digits="fullwidth", main="split", extras=("hotline", "policy"),
         faults=("table_cut",), cut=("unavailable_unclear", 7)),
    spec("dali", 2020, "space-aligned", main="category", extras=("press", "accounts", "last_year"), faults=("prose_vs_table",),
         head="none", foot="signature", signed=True),
    spec("linzhi", 2022, "leading-bar-line", blanks="zeros", marks=("", "-"), main="pair", extras=("broadcast", "newspaper"),
         quotes="「」"),
    spec("tianshui-sc", 2021, "cell-line-trailing-bar", variant="same-line", blanks="some", marks=("—",), main="pair",
         extras=("platform", "several"), labels=("law_cut", "research_odd"), foot="scan"),
    spec("ledu-nn", 2023, "glued", main="site_about", extras=("trainings", "broadcast"), foot="signature", title="twice"),
    spec("dawukou", 2022, "bar-own-line", main="several", extras=("hotline", "other_channel"), faults=("unknown_row_three",),
         punct="half"),
    spec("changji", 2021, "blank-cells-dropped", variant="row-bar", blanks="zeros", blank_tables="23", main="split",
         extras=("broadcast", "hotline"), eaten_dates=True, punct="half"),
    spec("chaowai", 2024, "cell-line-nosep", variant="tabs", blanks="zeros", main="pair",
         extras=("app", "hotline", "trainings"), labels=("partial_space", "other_brief"), head="bookmark", title="issuer_line", foot="signature"),
    spec("dafeng", 2023, "cell-line-nosep", variant="plain", table_three="2019", main="split",
         extras=("policy", "hotline", "accounts"), labels=("other_short", "law_cut"), amount="both", foot="signature"),
]

# The report of tests/cases/bad/cut_in_table_three.txt: the text ends inside a row.
CUT_SPEC = spec("jizhou-hb", 2021, "row-bar", punct="half", main="pair", extras=("board", "hotline"), faults=("text_cut",),
                cut=("denied_third_party", 2), head="crumbs", foot="none")
# Which sample reports are written a second time, damaged or in another encoding.
GBK_OF, INVALID_OF = "sh-tianlin-2023", "ha-luoyang-zrzy-2021"

FAULTS = {
    "row_sum": "one printed total is one too high",
    "column_flow": "carried_out is two too high, so that the columns do not flow",
    "proceedings_total": "the printed total of the reviews is 0 though its parts are not",
    "lost_cell": "table IV has 14 figures: one cell was lost",
    "table_cut": "the rows of table III after this one are missing, section four follows",
    "text_cut": "the text ends inside this row",
    "unknown_row_two": "an extra row that no form knows in table II",
    "unknown_row_three": "an extra row that no form knows in table III",
    "amount_unit_missing": "an amount whose unit stands nowhere",
    "amount_unit_conflict": "the header says 万元, the cell says 元",
    "change_is_count": "items_change holds a count of decisions",
    "items_below_zero": "prior_year_items plus items_change is below zero",
    "prose_vs_table": "the prose states another number of applications than the table",
    "prose_channels": "the channels of the prose do not sum up to its total",
    "carry_break": "carried_in differs from carried_out of the year before",
    "glued_gap": "three figures of a glued row are missing",
}


# ---------------------------------------------------------------------------------------------------------------
# 4. Values
# ---------------------------------------------------------------------------------------------------------------

Figures = dict[str, dict[str, int]]


@dataclass
class Values:
    """The figures of one report before anything happens to them. Amounts are in 万元."""

    two: dict[str, dict[str, int | Decimal]]
    three: Figures
    four: Figures


def noisy(rng: random.Random, base: float, spread: float = 0.35) -> int:
    """A figure around `base` with a heavy tail, never below zero."""
    return 0 if base <= 0 else int(base * rng.lognormvariate(0, spread))


def scatter(rng: random.Random, count: int, weights: list[int]) -> list[int]:
    """Throw `count` things into boxes."""
    drawn = Counter(rng.choices(range(len(weights)), weights, k=count))
    return [drawn[i] for i in range(len(weights))]


def with_total(parts: Iterable[int]) -> dict[str, int]:
    row = dict(zip(KINDS, parts, strict=True))
    return row | {"total": sum(row.values())}


def draw_table_three(item: Spec, carried: dict[str, int] | None) -> Figures:
    """Table III from flows: what came in is handled or carried out, per kind of applicant."""
    rng = rng_for(item.slug, "three")
    growth = 1.09 ** (item.year - 2020)
    total = noisy(rng, item.organ.apps * growth, 0.12) if item.organ.apps >= 10 else round(item.organ.apps * growth)
    received = scatter(rng, total, KIND_WEIGHTS)
    if item.organ.key in ("shishan", "dayao"):
        received = [total, 0, 0, 0, 0, 0]
    before = [carried[kind] for kind in KINDS] if carried else scatter(rng, total // 24, KIND_WEIGHTS)
    inflow = [new + old for new, old in zip(received, before, strict=True)]
    after = [sum(rng.random() < 0.055 for _ in range(count)) for count in inflow]
    leaves = [name for name, _, _ in leaves_of(item.table_three)]
    weights = [LEAF_WEIGHTS[name] for name in leaves]
    spread = [scatter(rng, count - left, weights) for count, left in zip(inflow, after, strict=True)]
    table = {"received": with_total(received), "carried_in": with_total(before)}
    for i, name in enumerate(leaves):
        table[name] = with_total(column[i] for column in spread)
    table["total_handled"] = with_total(count - left for count, left in zip(inflow, after, strict=True))
    table["carried_out"] = with_total(after)
    return table


def draw_table_four(item: Spec, received: int) -> Figures:
    rng = rng_for(item.slug, "four")
    expected = {"review": received * 0.05, "litigation_direct": received * 0.008, "litigation_after_review": received * 0.02}
    table = {}
    for name in PROCEEDINGS:
        parts = scatter(rng, noisy(rng, expected[name] + (0.9 if received > 8 else 0)), [60, 9, 19, 12])
        table[name] = dict(zip(OUTCOMES, [*parts, sum(parts)], strict=True))
    return table


# Typical sizes of table II by level: regulations, normative documents in force, items of licensing and of penalties,
# decisions on licensing, penalties and coercion, fees in 万元, procurement projects.
SIZES = {
    "province": (96, 1450, 610, 3900, 2_350_000, 610_000, 21_000, 1_860_000, 930),
    "prefecture": (9, 420, 380, 2600, 310_000, 28_000, 1_900, 96_000, 610),
    "county": (0, 88, 290, 1900, 41_000, 3_900, 310, 6_300, 240),
    "zone": (0, 24, 150, 700, 6_200, 640, 30, 2_300, 85),
    "central": (11, 36, 24, 18, 690, 9, 0, 0, 41),
    "department": (0, 21, 46, 210, 2_900, 260, 14, 84, 33),
    "township": (0, 4, 18, 60, 160, 12, 2, 0, 9),
    "office": (0, 0, 3, 4, 0, 0, 0, 0, 1),
}


def money(rng: random.Random, base: float) -> Decimal:
    """An amount in 万元 with the decimals that reports print."""
    return Decimal(noisy(rng, base * 10_000, 0.3)).scaleb(-4).normalize() if base else Decimal(0)


def stock_row(rng: random.Random, stock: int, before: int | None) -> dict[str, int]:
    """made, repealed, in_force: the stock of last year plus what was made minus what was repealed."""
    start = stock if before is None else before
    made = noisy(rng, stock * 0.14) if stock else 0
    repealed = min(start, noisy(rng, stock * 0.12)) if stock else 0
    return {"made": made, "repealed": repealed, "in_force": start + made - repealed}


def draw_two_2021(item: Spec, last: Values | None) -> dict[str, dict[str, int | Decimal]]:
    rng = rng_for(item.slug, "two")
    rules, normative, _, _, licences, penalties, coercion, fees, _ = SIZES[item.organ.level]

    def before(name: str) -> int | None:
        return int(last.two[name]["in_force"]) if last and "in_force" in last.two[name] else None

    return {
        "regulations": stock_row(rng, rules, before("regulations")),
        "normative_documents": stock_row(rng, normative, before("normative_documents")),
        "licensing": {"decisions": noisy(rng, licences)},
        "penalties": {"decisions": noisy(rng, penalties)},
        "coercion": {"decisions": noisy(rng, coercion)},
        "fees": {"amount_yuan": money(rng, fees)},
    }


def item_row(rng: random.Random, prior: int, decisions: int | None, before: dict | None) -> dict[str, int]:
    """prior_year_items, items_change and decisions; the prior items follow from the year before where it is known."""
    start = noisy(rng, prior, 0.2) if before is None else before["prior_year_items"] + before["items_change"]
    change = rng.randint(-(start // 8), start // 6) if start > 5 and rng.random() < 0.7 else 0
    row = {"prior_year_items": start, "items_change": change}
    return row if decisions is None else row | {"decisions": noisy(rng, decisions)}


def draw_two_2019(item: Spec, last: Values | None) -> dict[str, dict[str, int | Decimal]]:
    rng = rng_for(item.slug, "two")
    rules, normative, licence_items, penalty_items, licences, penalties, coercion, _, projects = SIZES[item.organ.level]

    def before(name: str) -> dict | None:
        return last.two[name] if last and "prior_year_items" in last.two.get(name, {}) else None

    def made_row(stock: int) -> dict[str, int]:
        made = noisy(rng, stock * 0.15) if stock else 0
        return {"made": made, "disclosed": made, "disclosed_total": made + noisy(rng, stock)}

    count = noisy(rng, projects)
    return {
        "regulations": made_row(rules),
        "normative_documents": made_row(normative),
        "licensing": item_row(rng, licence_items, licences, before("licensing")),
        "other_services": item_row(rng, licence_items / 3, licences / 5, before("other_services")),
        "penalties": item_row(rng, penalty_items, penalties, before("penalties")),
        "coercion": item_row(rng, penalty_items / 14, coercion, before("coercion")),
        "fees": item_row(rng, 30 if licences > 5000 else 2, None, before("fees")),
        "procurement": {"projects": count, "amount_yuan": money(rng, count * 87.3)},
    }


def draw_values(item: Spec, last: Values | None) -> Values:
    """All figures of a report; `last` are those of the same organ a year earlier."""
    three = draw_table_three(item, last.three["carried_out"] if last else None)
    two = draw_two_2019(item, last) if item.form == "2019" else draw_two_2021(item, last)
    return Values(two, three, draw_table_four(item, three["received"]["total"]))


# ---------------------------------------------------------------------------------------------------------------
# 5. Faults and cells
# ---------------------------------------------------------------------------------------------------------------


@dataclass
class Cell:
    """A printed figure: `value` is None where nothing that is a figure stands there."""

    value: int | Decimal | None
    text: str


@dataclass
class Tables:
    """The three tables as printed."""

    two: dict[str, dict[str, Cell]]
    three: dict[str, dict[str, Cell]]
    four: dict[str, dict[str, Cell]]
    faults: list[dict[str, str | None]] = field(default_factory=list)


def fault(kind: str, table: str | None, row: str | None = None, column: str | None = None, note: str = "") -> dict:
    return {"kind": kind, "table": table, "row": row, "column": column, "note": note or FAULTS[kind]}


def bend_values(item: Spec, values: Values) -> list[dict]:
    """Change figures where a deliberate fault asks for it; returns the faults for the gold."""
    found = []
    if "row_sum" in item.faults:
        values.three["granted"]["total"] += 1
        found.append(fault("row_sum", "applications", "granted", "total"))
        found.append(fault("leaf_sum", "applications", "total_handled", "total", "follows from the wrong total of granted"))
    if "column_flow" in item.faults:
        for column in ("natural_person", "total"):
            values.three["carried_out"][column] += 2
            found.append(fault("column_flow", "applications", "carried_out", column))
    if "proceedings_total" in item.faults:
        values.four["review"].update(upheld=3, corrected=0, other=1, pending=0, total=0)
        found.append(fault("proceedings_total", "proceedings", "review", "total"))
    if "carry_break" in item.faults:
        found.extend(break_carry(values))
    if "change_is_count" in item.faults:
        values.two["penalties"] |= {"prior_year_items": 34, "items_change": 287, "decisions": 287}
        found.append(fault("change_is_count", "proactive_disclosure", "penalties", "items_change"))
    if "items_below_zero" in item.faults:
        values.two["coercion"] |= {"prior_year_items": 6, "items_change": -9}
        found.append(fault("items_below_zero", "proactive_disclosure", "coercion", "items_change"))
    return found


def break_carry(values: Values) -> list[dict]:
    """Three more applications carried in than the year before carried out; the table itself stays sound."""
    for row in ("carried_in", "granted", "total_handled"):
        for column in ("natural_person", "total"):
            values.three[row][column] += 3
    return [fault("carry_break", "applications", "carried_in", column) for column in ("natural_person", "total")]


def digits(item: Spec, value: int | Decimal) -> str:
    """A figure as this report prints it."""
    kind = "f" if isinstance(value, Decimal) else "d"
    text = format(value, ("," if item.digits == "thousands" else "") + kind)
    return text.translate(FULLWIDTH) if item.digits == "fullwidth" else text


FULLWIDTH = str.maketrans("0123456789.-+", "０１２３４５６７８９．－＋")


def print_cell(item: Spec, column: str, value: int | Decimal) -> Cell:
    text = digits(item, value)
    if column == "items_change" and item.signed and value > 0:
        text = "+" + text
    return Cell(value, text)


def print_amount(item: Spec, wan: Decimal) -> Cell:
    """The amount with or without its unit; the value of the cell is in yuan, None where no unit is stated."""
    yuan = (wan * 10_000).normalize()
    yuan = yuan.quantize(Decimal(1)) if yuan == yuan.to_integral() else yuan
    if wan == 0:
        return Cell(Decimal(0), digits(item, 0))
    if item.amount in ("cell_yuan", "conflict"):
        return Cell(yuan, digits(item, yuan) + "元")
    if item.amount in ("cell", "both"):
        return Cell(yuan, digits(item, wan) + "万元")
    if item.amount == "none":
        return Cell(None, digits(item, yuan))
    return Cell(yuan, digits(item, wan))


def is_blank(item: Spec, rng: random.Random, row: str, column: str, figures: dict[str, int]) -> bool:
    """Whether this zero is left out."""
    if figures[column] != 0:
        return False
    all_zero = not any(figures.values())
    return {
        "none": False,
        "zeros": True,
        "zero_rows": all_zero,
        "orgs": column not in ("natural_person", "total") or (all_zero and row.startswith(("denied", "un"))),
        "some": rng.random() < 0.45,
        "but_received": row != "received",
    }[item.blanks]


def print_tables(item: Spec, values: Values) -> Tables:
    """Figures to cells: number style, blanks, units, notes, and the faults that live in the printing."""
    rng = rng_for(item.slug, "blanks")

    def table(name: str, figures: dict[str, dict]) -> dict[str, dict[str, Cell]]:
        printed: dict[str, dict[str, Cell]] = {}
        for row, cells in figures.items():
            printed[row] = {}
            for column, value in cells.items():
                if name in item.blank_tables and is_blank(item, rng, row, column, cells):
                    printed[row][column] = Cell(None, rng.choice(item.marks))
                elif column == "amount_yuan":
                    printed[row][column] = print_amount(item, value)
                else:
                    printed[row][column] = print_cell(item, column, value)
        return printed

    faults = bend_values(item, values)
    tables = Tables(table("2", values.two), table("3", values.three), table("4", values.four), faults)
    if item.note:
        tables.two["normative_documents"]["made"].text += f"（{item.note}）"
    damage_cells(item, tables)
    return tables


def damage_cells(item: Spec, tables: Tables) -> None:
    """Faults that lose cells or units."""
    if "lost_cell" in item.faults:
        tables.four["litigation_direct"]["corrected"] = Cell(None, "LOST")
        tables.faults.append(fault("lost_cell", "proceedings", "litigation_direct", "corrected"))
    if "glued_gap" in item.faults:
        row = tables.three["denied_state_secret"]
        for column in ("social", "other_org", "total"):
            row[column] = Cell(None, "")
        tables.faults.append(fault("glued_gap", "applications", "denied_state_secret"))
    if item.amount == "none":
        tables.faults.append(fault("amount_unit_missing", "proactive_disclosure", "procurement", "amount_yuan"))
    if item.amount == "conflict":
        tables.faults.append(fault("amount_unit_conflict", "proactive_disclosure", "fees", "amount_yuan"))
    if item.cut:
        cut_table_three(item, tables)


def cut_table_three(item: Spec, tables: Tables) -> None:
    """Everything after so many figures of a row is gone."""
    last_row, keep = item.cut or ("", 0)
    names = [name for name, _, _ in rows_of(item.table_three)]
    for name in names[names.index(last_row):]:
        for i, column in enumerate(COLUMNS):
            if name != last_row or i >= keep:
                tables.three[name][column] = Cell(None, "CUT")
    kind = "text_cut" if "text_cut" in item.faults else "table_cut"
    tables.faults.append(fault(kind, "applications", last_row))
    if kind == "text_cut":
        for row in tables.four.values():
            row.update({column: Cell(None, "CUT") for column in row})


# ---------------------------------------------------------------------------------------------------------------
# 6. Grids
# ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Td:
    """A cell with its spans. kind: head, label or data."""

    text: str
    cols: int = 1
    rows: int = 1
    kind: str = "label"


@dataclass
class Grid:
    """A table as HTML has it: the cells covered by a span of an earlier row are not repeated."""

    name: str
    width: int
    rows: list[list[Td]]


LABEL_VARIANTS: dict[str, dict[str, str]] = {
    "normative_short": {"行政规范性文件": "规范性文件"},
    "fee_type": {"行政事业性收费": "行政事业型收费"},
    "decisions_odd": {"本年处理决定数量": "本年处理绝对数量"},
    "carried_odd": {"二、上年结转政府信息公开申请数量": "二、上年结转政府信息公开数量"},
    "research_odd": {"科研机构": "科研企业"},
    "law_comma": {"2.其他法律行政法规禁止公开": "2.其他法律、行政法规禁止公开"},
    "law_cut": {"2.其他法律行政法规禁止公开": "2.其他法律行政止公开"},
    "other_short": {OTHER: "（六）其他"},
    "other_brief": {OTHER_2021[0][1]: "1.逾期不补正", OTHER_2021[1][1]: "2.逾期不缴费"},
    "partial_space": {COMMON_LEAVES[1][1]: "（二）部分公开 （区分处理的，只计这一情形，不计其他情形）"},
    "dun_numbers": {},  # 1、 for 1. in the leaves, see label()
}

BREAKS = {
    "一、本年新收政府信息公开申请数量": "一、本年新收政府信息公开\n申请数量",
    "二、上年结转政府信息公开申请数量": "二、上年结转政府信息公开\n申请数量",
    DENIED: "（三）不予\n公开",
    UNAVAILABLE: "（四）无法\n提供",
    UNPROCESSED: "（五）不予\n处理",
    "商业企业": "商业\n企业",
    "科研机构": "科研\n机构",
}


def label(item: Spec, text: str) -> str:
    """A statutory label as this report writes it."""
    for name in item.labels:
        text = LABEL_VARIANTS[name].get(text, text)
    if "dun_numbers" in item.labels and text[:1].isdigit():
        text = text.replace(".", "、", 1)
    if item.quotes != "“”":
        pair = item.quotes or ("", "")
        text = text.replace("“", pair[0]).replace("”", pair[1]) if item.quotes else text.replace("“", "").replace("”", "")
    return BREAKS.get(text, text) if item.wrap else text


def column_header(item: Spec, column: str, text: str) -> str:
    """The header of a column of table II."""
    if column == "items_change":
        return item.change
    if item.form == "2019" and column in ("made", "disclosed") and item.heads != "full":
        return "本年新" if item.heads == "cut" else text.replace("本年新", "本年新\n")
    if column == "amount_yuan" and item.amount in ("header", "both", "conflict"):
        return text + ("（单位：万元）" if item.form == "2021" else "(单位:万元)")
    return label(item, text)


def data_cell(cell: Cell, cols: int = 1) -> Td:
    return Td(cell.text, cols, kind="data")


def grid_two(item: Spec, tables: Tables) -> Grid:
    width = 5 if item.layout == "row-bar" and item.form == "2019" else 4
    rows: list[list[Td]] = []
    for caption, columns, items in BLOCKS[item.form]:
        rows.append([Td(caption, width, kind="head")])
        spans = [1] * (len(columns) - 1) + [width - len(columns)]
        heads = [Td(column_header(item, name, text), span, kind="head") for (name, text), span in zip(columns, spans)]
        rows.append([Td("信息内容", kind="head"), *heads])
        for name, text in items:
            cells = [data_cell(tables.two[name][column], span) for (column, _), span in zip(columns, spans)]
            rows.append([Td(label(item, text)), *cells])
        if "unknown_row_two" in item.faults and caption == "第二十条第（六）项":
            rows.append([Td("行政检查"), Td("5216", width - 1, kind="data")])
    if "unknown_row_two" in item.faults:
        tables.faults.append(fault("unknown_row_two", "proactive_disclosure", "行政检查", "decisions"))
    return Grid("two", width, rows)


def head_three(item: Spec) -> list[list[Td]]:
    corner = Td(label(item, CORNER), 3, 3, "head")
    kinds = [Td(label(item, KIND_LABELS[kind]), kind="head") for kind in KINDS[1:]]
    return [
        [corner, Td("申请人情况", 7, kind="head")],
        [Td("自然人", rows=2, kind="head"), Td("法人或其他组织", 5, kind="head"), Td("总计", rows=2, kind="head")],
        kinds,
    ]


def grid_three(item: Spec, tables: Tables) -> Grid:
    """Table III with 三、本年度办理结果 spanning the results and each group spanning its leaves."""
    specs = rows_of(item.table_three)
    unknown = "unknown_row_three" in item.faults
    group_sizes = Counter(group for _, _, group in specs if group)
    if unknown:
        group_sizes[DENIED] += 1
    n_results = len(specs) - 3 + unknown
    rows, seen = head_three(item), set()
    for name, text, group in specs:
        figures = tables.three[name]
        cells = [data_cell(figures[column]) for column in COLUMNS if figures[column].text != "CUT"]
        lead: list[Td] = []
        if name == "granted":
            lead.append(Td(RESULT_GROUP, rows=n_results))
        if group and group not in seen:
            seen.add(group)
            lead.append(Td(label(item, group), rows=group_sizes[group]))
        flow = name in ("received", "carried_in", "carried_out")
        rows.append([*lead, Td(label(item, text), 3 if flow else 1 if group else 2), *cells])
        if item.cut and name == item.cut[0]:
            break
        if unknown and name == "denied_query_matter":
            rows.append([Td("9.属于工作秘密"), *[Td("0", kind="data") for _ in COLUMNS]])
    if unknown:
        tables.faults.append(fault("unknown_row_three", "applications", "9.属于工作秘密"))
    return Grid("three", 10, rows)


def grid_four(item: Spec, tables: Tables) -> Grid:
    names = [Td(text, kind="head") for text in OUTCOME_LABELS]
    direct, after = Td("未经复议直接起诉", 5, kind="head"), Td("复议后起诉", 5, kind="head")
    litigation = Td("行政诉讼", 10, kind="head")
    if item.iv_head == "late":
        heads = [[Td("行政复议", 5, 2, "head"), litigation], [direct, after], names * 3]
    else:
        tall = [Td(text, rows=2, kind="head") for text in OUTCOME_LABELS]
        heads = [[Td("行政复议", 5, kind="head"), litigation], [*tall, direct, after], names * 2]
    cells = [data_cell(cell) for row in tables.four.values() for cell in row.values() if cell.text != "LOST"]
    return Grid("four", 15, [*heads, cells])


def filled(grid: Grid) -> list[list[Td]]:
    """Each row with an empty cell for every cell that hangs down from above, as word processors keep them."""
    hanging: dict[int, tuple[int, int]] = {}  # first column -> (rows left, width)
    rows = []
    for row in grid.rows:
        cells, x, queue = [], 0, list(row)
        while x < grid.width:
            left, width = hanging.get(x, (0, 0))
            if left:
                cells.append(Td("", width))
                hanging[x] = (left - 1, width)
                x += width
            elif queue:
                cell = queue.pop(0)
                cells.append(cell)
                hanging[x] = (cell.rows - 1, cell.cols)
                x += cell.cols
            else:
                break
        rows.append(cells)
    return rows


def without_blanks(grid: Grid) -> Grid:
    """The same table after its empty cells were thrown away."""
    rows = [[cell for cell in row if cell.text or cell.kind != "data"] for row in grid.rows]
    return Grid(grid.name, grid.width, rows)


# ---------------------------------------------------------------------------------------------------------------
# 7. Renderers: grid -> lines, one per layout
# ---------------------------------------------------------------------------------------------------------------


def bars(count: int) -> str:
    return "|" * count


def barred(row: list[Td]) -> str:
    """`规章 | 7 | | 9 |`: a bar after every cell, an empty cell leaves its bar only."""
    return " ".join(f"{cell.text} |" if cell.text else "|" for cell in row)


def render_row_bar(grid: Grid, item: Spec) -> list[str]:
    """`规章 | 7 | 0 | 9 | ||`: one row per line, rows padded to the table's width with bare bars."""
    lines = []
    for i, row in enumerate(grid.rows):
        missing = grid.width - len(row)
        if item.variant == "tail-lost" and i == len(grid.rows) - 1:
            missing = 0
        lines.append(barred(row) + (" " + bars(missing) if missing > 0 else ""))
    return lines


def render_row_bar_no_colspan(grid: Grid, item: Spec) -> list[str]:
    """`行政许可 | 0 |`: as row-bar, but spans leave nothing behind."""
    return [barred(row) for row in grid.rows]


def render_row_bar_leading(grid: Grid, item: Spec) -> list[str]:
    """`| 规章 | 2 | 0 | 2 | `: a bar at both ends and a blank after the last."""
    return ["| " + line + " " for line in render_row_bar_no_colspan(grid, item)]


def render_cell_line_trailing_bar(grid: Grid, item: Spec) -> list[str]:
    """One cell per line with a bar after it; the padding on the line of the last cell or on one of its own."""
    lines = []
    for i, row in enumerate(grid.rows):
        lines += [f"{cell.text} |".lstrip() for cell in row]
        missing = grid.width - len(row)
        last_of_three = grid.name == "three" and i == len(grid.rows) - 1
        if missing <= 0 or last_of_three:
            continue
        if item.variant == "own-line":
            lines.append(bars(missing))
        else:
            lines[-1] += " " + bars(missing)
    return lines


def render_leading_bar_line(grid: Grid, item: Spec) -> list[str]:
    """As cell-line-trailing-bar, with a line that holds one bar before every row."""
    lines = []
    for row in grid.rows:
        lines.append("|")
        lines += [f"{cell.text} |".lstrip() for cell in row]
    return lines


def render_bar_own_line(grid: Grid, item: Spec) -> list[str]:
    """Cell text and bar on alternating lines; a blank cell shows as two bars in a row."""
    lines = []
    for row in grid.rows:
        for cell in row:
            lines += [cell.text, "|"] if cell.text else ["|"]
    return lines


def render_cell_line_blank(grid: Grid, item: Spec) -> list[str]:
    """One cell per line, a blank line between cells (variant joined: only between rows), narrow headers broken."""
    indent = "    " if item.variant == "indent" else ""
    lines: list[str] = []
    for row in grid.rows:
        for cell in row:
            lines += [indent + part for part in narrow(cell, grid).split("\n")]
            if item.variant != "joined":
                lines.append("")
        if item.variant == "joined":
            lines.append("")
    return lines


def narrow(cell: Td, grid: Grid) -> str:
    """The header cells that are too narrow for their words break."""
    if cell.kind != "head" or grid.name == "two" or len(cell.text) not in (4, 6) or cell.cols > 1:
        return cell.text
    return cell.text.replace("\n", "")[:2] + "\n" + cell.text.replace("\n", "")[2:]


def render_cell_line_nosep(grid: Grid, item: Spec) -> list[str]:
    """One cell per line; variant tabs: a tab before each, a blank line between rows, covered cells kept as lone tabs."""
    if item.variant != "tabs":
        return [cell.text for row in grid.rows for cell in row]
    lines: list[str] = []
    for row in filled(grid):
        lines += ["\t" + cell.text for cell in row]
        lines.append("")
    return [*lines, ""]


def render_glued(grid: Grid, item: Spec) -> list[str]:
    """`行政许可000`: nothing between the cells; a cell with a line break stands on lines of its own."""
    lines = []
    for row in grid.rows:
        line = ""
        if any(cell.text.startswith("（五）不予") for cell in row) and item.wrap:
            line = RESULT_GROUP  # the page broke here and the group label was printed again
        for cell in row:
            line += cell.text + "\n" if "\n" in cell.text else cell.text or " "
        lines += line.rstrip("\n").split("\n")
    return lines


def render_tab_separated(grid: Grid, item: Spec) -> list[str]:
    """Cells separated by tabs; variant leading-tabs keeps an empty cell for each one that hangs down from above."""
    rows = filled(grid) if item.variant == "leading-tabs" else grid.rows
    return ["\t".join(cell.text for cell in row) for row in rows]


def render_blank_cells_dropped(grid: Grid, item: Spec) -> list[str]:
    """Any of the other layouts after the empty cells have vanished."""
    thin = without_blanks(grid)
    if item.variant == "row-bar":
        return render_row_bar_no_colspan(thin, item)
    if item.variant == "cell-line-trailing-bar":
        return [f"{cell.text} |" for row in thin.rows for cell in row]
    return RENDERERS[item.variant](thin, item)


# The layout of `pdftotext -layout`: figures stand in columns, labels wrap above and below them.

NUMBER_WIDTH = 8
GROUP_WIDTH, LEAF_WIDTH = 14, 34


def width_of(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def padded(text: str, width: int) -> str:
    return text + " " * max(0, width - width_of(text))


def right(text: str, width: int) -> str:
    return " " * max(1, width - width_of(text)) + text


def wrapped(text: str, width: int) -> list[str]:
    """Break a label into lines of at most `width` columns, as a narrow cell does."""
    lines = [""]
    for c in text.replace("\n", ""):
        if width_of(lines[-1] + c) > width:
            lines.append("")
        lines[-1] += c
    return lines


def render_space_aligned(grid: Grid, item: Spec) -> list[str]:
    """Columns by blanks. Table III: labels around their figures, smeared group labels, a page number in the middle."""
    return {"two": aligned_two, "three": aligned_three, "four": aligned_four}[grid.name](grid, item)


def aligned_two(grid: Grid, item: Spec) -> list[str]:
    lines = []
    for row in grid.rows:
        if len(row) == 1:
            lines.append(" " * 22 + row[0].text)
        else:
            lines.append("    " + padded(row[0].text, 24) + "".join(right(cell.text, 20) for cell in row[1:]))
    return lines


def aligned_head(item: Spec) -> list[str]:
    """The header of table III as it falls apart in columns of eight."""
    parts = wrapped(CORNER, 36)
    columns = [("", "自然", "商业", "科研", "社会", "法律", "", "")]
    columns += [("", "人", "企业", "机构", "公益", "服务", "其他", "总计"), ("", "", "", "", "组织", "机构", "", "")]
    lines = [" " * 60 + "申请人情况", " " * 62 + "法人或其他组织"]
    for i, cells in enumerate(columns):
        lead = "  " + (parts[i] if i < len(parts) else "")
        lines.append((padded(lead, GROUP_WIDTH + LEAF_WIDTH) + "".join(right(c, NUMBER_WIDTH) for c in cells[1:])).rstrip())
    return lines


def aligned_three(grid: Grid, item: Spec) -> list[str]:
    lines = aligned_head(item)
    body = grid.rows[3:]
    group_at = group_positions(body)
    for i, row in enumerate(body):
        data = "".join(right(cell.text, NUMBER_WIDTH) for cell in row if cell.kind == "data")
        leaf = [cell for cell in row if cell.kind == "label"][-1]
        lead = GROUP_WIDTH if leaf.cols == 1 else 6 if leaf.cols == 2 else 2
        margin = "".join(group_at.get(i, ""))
        lines += aligned_row(margin, leaf.text, lead, data)
        if i == 4:
            lines += [" 三 、本 年", " 度办 理 结果"] if item.variant == "vertical" else [" 三 、本 年 度办 理 结果"]
        if i == 9:
            lines += ["", " " * 50 + "-3-", "\f" if item.variant == "vertical" else ""]
    return lines


def group_positions(body: list[list[Td]]) -> dict[int, str]:
    """Where the two halves of a group label such as （三）不予公开 are printed: in the middle of its rows."""
    found = {}
    for i, row in enumerate(body):
        for cell in row:
            if cell.kind == "label" and cell.rows > 1 and cell.text != RESULT_GROUP:
                middle = i + (cell.rows - 1) // 2
                found[middle], found[middle + 1] = cell.text[:5], cell.text[5:]
    return found


def aligned_row(margin: str, text: str, lead: int, data: str) -> list[str]:
    """One row: a label of two lines or more stands above and below its figures."""
    room = GROUP_WIDTH + LEAF_WIDTH - lead
    parts = wrapped(text, room - 2)
    indent = padded("   " + margin if margin else "", lead)
    width = GROUP_WIDTH + LEAF_WIDTH
    if len(parts) == 1:
        return [padded(indent + parts[0], width) + data]
    if len(parts) == 2:
        return [" " * lead + parts[0], padded(indent if margin else "", width) + data, " " * lead + parts[1]]
    middle = len(parts) // 2
    lines = [" " * lead + part for part in parts]
    lines[middle] = padded(indent + parts[middle], width) + data
    return lines


def aligned_four(grid: Grid, item: Spec) -> list[str]:
    upper, lower = ["结果", "结果", "其他", "尚未", "总"], ["维持", "纠正", "结果", "审结", "计"]
    data = [cell.text for cell in grid.rows[-1]]
    return [
        " " * 14 + "行政复议" + " " * 44 + "行政诉讼",
        " " * 52 + "未经复议直接起诉" + " " * 22 + "复议后起诉",
        "".join(right(text, NUMBER_WIDTH - 1) for text in upper * 3),
        "".join(right(text, NUMBER_WIDTH - 1) for text in lower * 3),
        "".join(right(text, NUMBER_WIDTH - 1) for text in data),
    ]


RENDERERS: dict[str, Callable[[Grid, Spec], list[str]]] = {
    "row-bar": render_row_bar,
    "row-bar-no-colspan": render_row_bar_no_colspan,
    "row-bar-leading": render_row_bar_leading,
    "cell-line-trailing-bar": render_cell_line_trailing_bar,
    "leading-bar-line": render_leading_bar_line,
    "bar-own-line": render_bar_own_line,
    "cell-line-blank": render_cell_line_blank,
    "cell-line-nosep": render_cell_line_nosep,
    "glued": render_glued,
    "space-aligned": render_space_aligned,
    "blank-cells-dropped": render_blank_cells_dropped,
    "tab-separated": render_tab_separated,
}


# ---------------------------------------------------------------------------------------------------------------
# 8. Prose
# ---------------------------------------------------------------------------------------------------------------

TOPICS = ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"]

# Sentences without any metric. {we}, {area}, {office}, {site}, {f1}..{f4} are filled in.
FILLERS: dict[str, list[str]] = {
    "主动公开": [
        "围绕{f1}、{f2}等群众问得最多的事项，{we}逐条列出应公开清单，产生一件、审核一件、上网一件。",
        "凡涉及{f1}的通知公告，印发当日即同步挂网，不再等到月底集中补录。",
        "对往年栏目里的空白逐项回填，{f2}栏目由专人每周巡看，缺漏随到随补。",
        "把{f3}定为年度重点领域，先亮依据，再亮过程，最后亮结果，公开链条首尾相接。",
        "起草文件时同步填写公开属性单，没有写明不公开理由的，一律退回重拟。",
        "解读稿与正文一并送审，除文字外另配一图看懂，方便老人和外来务工人员理解。",
        "预算、决算和绩效目标按统一口径公布，并附名词说明，居民可以自行对照。",
        "{f1}方面一旦出现误读，{office}当天组织情况说明，避免以讹传讹。",
        "将{f2}的依据、材料、窗口汇成一张明白纸，办事大厅与村（居）同步摆放。",
        "重大事项出台前先听意见，收到的建议逐条列明采纳与否以及理由。",
        "{f4}领域的政策按事项重新归并，旧文与新文互相链接，读者不必来回翻找。",
        "机构职责、领导分工、办公地址等基础信息随变动随更新，确保查得到、打得通。",
    ],
    "依申请公开": [
        "当面、信函、网络三条渠道保持畅通，登记、补正、答复各环节均留有记录。",
        "遇到表述含混的申请，先打电话问清所需，再决定是否发补正告知，少让申请人跑腿。",
        "答复文书由法制审核人员逐份把关，说理部分写明条款，救济途径单独成段。",
        "适合转为主动公开的内容，在答复之后补挂网站，避免同类事项反复提出。",
        "{office}与业务科室每月碰头一次，核对在办件的剩余期限，临近到期的亮灯提醒。",
        "涉及第三方权益的材料，依法书面征求意见，送达凭证随卷归档。",
        "针对{f1}类申请较为集中的情况，编写答复口径参考，做到同类问题说法一致。",
        "对不属于本机关掌握的信息，尽量告知可能的掌握单位及联系方式。",
    ],
    "政府信息管理": [
        "建立公文台账，写明标题、文号、公开属性和挂网时间，年终与目录逐条对账。",
        "已经失效的文件及时加注标识，防止旧规仍被引用。",
        "发布前依次经过初审、复审、终审，名单类信息一律遮盖身份证号和银行账号。",
        "对历史文件分批做数字化处理，扫描件与可检索文本同时留存。",
        "公开指南随机构调整重新编写，受理地址与服务时间以最新版本为准。",
        "涉密审查与公开审查同表办理，谁起草谁填写、谁签发谁负责。",
        "{f3}相关信息实行动态调整，原先依申请可得的内容逐步转为主动公开。",
        "建立错敏词定期筛查机制，发现表述不当的当日更正并留存痕迹。",
    ],
    "政府信息公开平台建设": [
        "{site}对公开专栏做了适老化改造，字号可调，朗读功能可用。",
        "对长期不更新的栏目予以合并，导航层级由深变浅，三次点击之内可到达正文。",
        "政务新媒体实行先审后发，停更账号按程序注销，避免空壳留存。",
        "在便民大厅设置公开查阅点，备有电脑、打印机和纸质汇编，由专人引导。",
        "检索功能支持同义词联想，输入俗称也能找到对应的政策。",
        "网站后台权限重新梳理，离岗人员账号当日收回。",
        "把{f4}专题搬到首页醒目位置，政策、流程、问答放在同一页面。",
        "接入统一身份认证后，企业和群众只需登录一次即可查询办件进度。",
    ],
    "监督保障": [
        "公开工作由主要负责同志牵头，{office}承担日常协调，各单位指定联络员。",
        "将公开情况纳入年度综合考核，问题清单限时销号，整改结果在内部通报。",
        "邀请居民代表、企业代表对公开栏目打分，意见原文转交责任单位。",
        "对逾期未更新的单位发提醒函，再次出现的约谈分管负责人。",
        "全年未发生因公开工作不力而被追究责任的情形。",
        "结合以案说法的方式学习条例，重点讲清不予公开的边界。",
        "社会评议结果与年度评优挂钩，评议方式包括问卷、走访和网上留言。",
        "新进人员上岗前先学公开条例和保密要求，经测试合格方可获得发布权限。",
    ],
}

PROBLEMS = [
    "一是{f1}领域公开的颗粒度仍偏粗，过程性材料整理滞后。",
    "一是解读形式仍以文字为主，图解和视频占比不高。",
    "一是个别科室对公开时限把握不严，存在先办后补的现象。",
    "一是基层经办人员流动较快，业务衔接时有断档。",
]
PROBLEMS_TWO = [
    "二是依申请答复的说理还不够充分，个别文书引用条款不够精准。",
    "二是栏目之间存在重复发布，同一文件在不同位置版本不一。",
    "二是与群众的互动不够，征求意见的反馈率偏低。",
    "二是{f3}类信息更新节奏不均，年底集中发布的情况仍然存在。",
]
REMEDIES = [
    "下一步，{we}将细化{f1}公开目录，把责任落到岗位，按季度抽查。",
    "下一步，将请一线窗口人员参与解读稿撰写，用办事人的语言讲政策。",
    "下一步，将建立公开时限提醒台账，临期自动提示，逾期逐级上报。",
    "下一步，将推行老带新结对，编写常见问题手册，减少人员变动的影响。",
]
REMEDIES_TWO = [
    "同时完善答复文书模板库，疑难件由法律顾问会商后答复。",
    "同时清理重复栏目，统一以{site}为首发源头。",
    "同时把意见征集的反馈作为必经环节，未反馈不得提交审议。",
    "同时将{f3}更新频次写入年度要点，按月晾晒进度。",
]
NOTHING = ["无。", "没有需要补充的内容。", "本年度没有其他需要说明的事项。", "无其他事项。"]

INTROS = [
    "本报告依照《中华人民共和国政府信息公开条例》（以下简称《条例》）的要求编写，由{name}向社会公布。{scope}全文分为总体情况、"
    "主动公开、申请办理、复议诉讼、问题与改进、其他事项六个部分。{period}如对内容有疑问，请联系{office}（地址：{place}，"
    "邮编：{post}，电话：{tel}）。",
    "根据《条例》第五十条的规定，{name}现公布{year}年政府信息公开工作年度报告。{scope}{period}电子版可在{site}（{host}）下载。"
    "联系电话：{tel}。",
    "{name}依照年度报告的统一格式，就{year}年的政府信息公开工作作如下说明。{period}{scope}公众可拨打{tel}咨询，或来信至{place}（邮编{post}）。",
]

CHINESE = "零一二三四五六七八九"


def in_chinese(value: int) -> str:
    """Chinese numerals for 0 to 9999."""
    if value < 10:
        return CHINESE[value]
    text, zero = "", False
    for power, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // power % 10
        if digit:
            text += ("零" if zero and text else "") + CHINESE[digit] + unit
            zero = False
        elif text:
            zero = True
    return text.removeprefix("一") if 10 <= value < 20 else text


def counted(value: int) -> str:
    """A Chinese numeral before a measure word: 两件, not 二件."""
    return "两" if value == 2 else in_chinese(value)


@dataclass
class Story:
    """The prose of a report. A metric is recorded in the moment its sentence is written."""

    item: Spec
    rng: random.Random
    slots: dict[str, str]
    narrative: list[list] = field(default_factory=list)
    decoys: list[list[str]] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def metric(self, name: str, channel: str | None, value: int, unit: str, qualifier: str = "") -> int:
        self.narrative.append([name, channel, value, unit, *([qualifier] if qualifier else [])])
        return value

    def decoy(self, kind: str, text: object) -> str:
        """A figure that is no metric of the year; the gold lists it so that a test can look for false finds."""
        self.decoys.append([kind, str(text)])
        return str(text)

    def fill(self, text: str) -> str:
        return text.format(**self.slots)

    def fillers(self, topic: str, count: int) -> str:
        fresh = [text for text in FILLERS[topic] if text not in self.used]
        chosen = self.rng.sample(fresh, min(count, len(fresh)))
        self.used.update(chosen)
        return "".join(self.fill(text) for text in chosen)

    def figure(self, share: float, low: int = 2) -> int:
        """A figure of prose, scaled to the organ."""
        base = {"province": 620_000, "prefecture": 31_000, "county": 6_200, "zone": 950, "central": 2_600,
                "department": 430, "township": 190, "office": 90}[self.item.organ.level]
        return max(low, noisy(self.rng, base * share))


def slots_of(item: Spec) -> dict[str, str]:
    """What the braces of the sentence bank stand for."""
    organ = item.organ
    return {"we": organ.we, "area": organ.area, "office": organ.office, "site": organ.site, "name": organ.name,
            "year": str(item.year), "host": organ.host, "post": organ.post, "place": organ.name + "办公楼",
            **{f"f{i + 1}": focus for i, focus in enumerate(organ.focus)}}


# Each of the following says how much was published, one way or another.


def main_split(s: Story) -> str:
    web, weibo, wechat = s.figure(0.5), s.figure(0.12), s.figure(0.3)
    total = web + weibo + wechat
    if "prose_channels" in s.item.faults:
        total += 40
    s.metric("items_published", "all", total, "条")
    s.metric("items_published", "website", web, "条")
    s.metric("items_published", "weibo", weibo, "条")
    s.metric("items_published", "wechat", wechat, "条")
    area = "" if s.item.organ.scope == "own" else s.item.organ.area
    return s.rng.choice([
        f"{s.item.year}年，{area}共主动公开政府信息{total}条，其中通过门户网站公开{web}条，政务微博公开{weibo}条，政务微信公开{wechat}条。",
        f"{area}全年主动公开政府信息总数为{total}条。按渠道分，政府网站{web}条，政务微博{weibo}条，微信公众号{wechat}条。",
        f"{s.item.year}年，{area}主动公开政府信息{total}条（门户网站{web}条，官方微博{weibo}条，官方微信{wechat}条）。",
    ])


def main_pair(s: Story) -> str:
    web, wechat, site = s.figure(0.4), s.figure(0.35), s.item.organ.site
    unit, text = s.rng.choice([
        ("条", f"全年通过{site}公开政府信息{web}条，通过微信公众号推送信息{wechat}条。"),
        ("篇", f"{s.item.year}年，依托{site}发布信息{web}条；“{s.item.organ.focus[0]}在线”微信公众号发文{wechat}篇。"),
        ("条", f"在{site}更新政府信息{web}条，微信公众号发布政务信息{wechat}条，公众可随时查阅。"),
    ])
    s.metric("items_published", "website", web, "条")
    s.metric("items_published", "wechat", wechat, unit)
    return text


def main_site_about(s: Story) -> str:
    web = s.metric("items_published", "website", max(20, s.figure(0.5) // 10 * 10), "条", "about")
    return s.rng.choice([f"{s.item.year}年，在{s.item.organ.site}发布各类政府信息{web}余条。",
                         f"{s.item.organ.site}全年发布政府信息约{web}条。"])


def main_category(s: Story) -> str:
    parts = [s.figure(0.1), s.figure(0.07), s.figure(0.2), s.figure(0.3)]
    total = s.metric("items_published", "all", sum(parts), "条")
    kinds = ["机构职能类", "财政资金类", "行政执法公示类", "工作动态类"]
    shown = "，".join(f"{kind}{s.decoy('category', count)}条" for kind, count in zip(kinds, parts, strict=True))
    return f"全年主动公开政府信息{total}条，其中{shown}。"


def main_wan(s: Story) -> str:
    tenths = max(3, s.figure(1.0) // 1000)
    value = s.metric("items_published", "all", tenths * 1000, "条")
    web = s.metric("items_published", "website", s.figure(0.35), "条")
    assert value % 1000 == 0
    return (f"{s.item.year}年，{s.item.organ.area}各级行政机关主动公开政府信息{tenths / 10:.1f}万条，"
            f"其中{s.item.organ.site}公开{web}条。")


def main_chinese(s: Story) -> str:
    web = s.metric("items_published", "website", min(9999, s.figure(0.6)), "条")
    return f"全年在{s.item.organ.site}公开政府信息{in_chinese(web)}条。"


def main_at_least(s: Story) -> str:
    total = s.metric("items_published", "all", s.figure(0.9) // 100 * 100, "条", "at_least")
    web = s.metric("items_published", "website", s.figure(0.4), "条")
    return f"全年主动公开政府信息超过{total}条，其中{s.item.organ.site}发布{web}条。"


def main_several(s: Story) -> str:
    web = s.metric("items_published", "website", s.figure(0.5), "条")
    merged = s.metric("items_published", "several", s.figure(0.3), "条")
    return f"全年通过{s.item.organ.site}公开政府信息{web}条，通过微博、微信等政务新媒体发布信息{merged}条。"


MAINS: dict[str, Callable[[Story], str]] = {
    "split": main_split, "pair": main_pair, "site_about": main_site_about, "category": main_category, "wan": main_wan,
    "chinese": main_chinese, "at_least": main_at_least, "several": main_several,
}


# Further sentences, each with one metric or with decoys only; the key is the topic they belong to.


def say_gazette(s: Story) -> str:
    count = s.metric("items_published", "gazette", s.figure(0.0004, 40), "件")
    return f"政府公报全年出版{s.decoy('issues', 12)}期，刊登文件{count}件。"


def say_newspaper(s: Story) -> str:
    return f"在报纸上刊发政务信息{s.metric('items_published', 'newspaper', s.figure(0.05), '篇')}篇。"


def say_broadcast(s: Story) -> str:
    return f"利用村村响广播播出政策信息{s.metric('items_published', 'broadcast', s.figure(0.2), '条')}条。"


def say_short_video(s: Story) -> str:
    return f"通过抖音、快手等短视频平台发布信息{s.metric('items_published', 'short_video', s.figure(0.02), '条')}条。"


def say_board(s: Story) -> str:
    return f"在政务公开栏张贴公示{s.metric('items_published', 'bulletin_board', s.figure(0.25), '条')}条。"


def say_platform(s: Story) -> str:
    return f"通过政务服务网公开办件结果等信息{s.metric('items_published', 'service_platform', s.figure(3.1), '条')}条。"


def say_app(s: Story) -> str:
    return f"通过移动客户端（APP）发布信息{s.metric('items_published', 'app', s.figure(0.05), '条')}条。"


def say_other_channel(s: Story) -> str:
    return f"通过其他渠道公开政府信息{s.metric('items_published', 'other', s.figure(0.05), '条')}条。"


def say_several(s: Story) -> str:
    return f"在官方微博、微信公众号合计发布信息{s.metric('items_published', 'several', s.figure(0.2), '条')}条。"


def say_accounts(s: Story) -> str:
    weibo, wechat, other = s.rng.randint(3, 9), s.rng.randint(11, 60), s.rng.randint(2, 7)
    for channel, count in (("all", weibo + wechat + other), ("weibo", weibo), ("wechat", wechat), ("other", other)):
        s.metric("accounts", channel, count, "个")
    return f"目前正常运行的政务新媒体账号{weibo + wechat + other}个，其中微博{weibo}个，微信{wechat}个，其他平台{other}个。"


def say_followers(s: Story) -> str:
    tenths = s.rng.randint(12, 480)
    s.metric("followers", "wechat", tenths * 1000, "人")
    return f"微信公众号关注人数达到{tenths / 10:.1f}万人。"


def say_trainings(s: Story) -> str:
    return f"组织政务公开业务培训{s.metric('trainings', None, s.rng.randint(2, 9), '次')}次。"


def say_press(s: Story) -> str:
    return f"召开新闻发布会{s.metric('press_conferences', None, s.rng.randint(4, 46), '场')}场。"


def say_policy(s: Story) -> str:
    return f"发布政策解读材料{s.metric('policy_interpretations', None, s.figure(0.004, 6), '篇')}篇。"


def say_policy_web(s: Story) -> str:
    count = s.metric("policy_interpretations", "website", s.figure(0.004, 8), "篇")
    return f"在{s.item.organ.site}发布政策解读{count}篇。"


def say_hotline(s: Story) -> str:
    count = s.metric("hotline_cases", None, s.figure(0.9, 31), "件")
    return f"12345政务服务便民热线受理群众诉求{count}件，办结率{s.decoy('percent', '99.2')}%。"


def say_documents(s: Story) -> str:
    return f"全年制发文件{s.metric('documents_issued', None, s.figure(0.4, 20), '件')}件。"


def say_proposals(s: Story) -> str:
    return f"办理答复人大代表建议和政协委员提案{s.metric('proposals_answered', None, s.rng.randint(14, 320), '件')}件。"


def say_views(s: Story) -> str:
    return f"公开专栏全年浏览量达{s.decoy('views', s.figure(9.0))}次，单篇最高阅读量{s.decoy('views', s.figure(0.8))}次。"


def say_last_year(s: Story) -> str:
    count = s.figure(0.7)
    return f"作为对照，{s.item.year - 1}年公开政府信息{s.decoy('last_year', count)}条。"


def say_percent(s: Story) -> str:
    return f"民生类信息占全部公开内容的{s.decoy('percent', s.rng.randint(41, 78))}%，较上年提高{s.decoy('percent', 3)}个百分点。"


def say_docnum(s: Story) -> str:
    number = s.decoy("document_number", s.rng.randint(11, 96))
    return f"印发年度公开工作要点（政办发〔{s.item.year}〕{number}号），把任务分到各责任单位。"


EXTRAS: dict[str, tuple[str, Callable[[Story], str]]] = {
    "gazette": ("主动公开", say_gazette), "newspaper": ("主动公开", say_newspaper), "broadcast": ("主动公开", say_broadcast),
    "short_video": ("政府信息公开平台建设", say_short_video), "board": ("主动公开", say_board),
    "platform": ("主动公开", say_platform), "app": ("政府信息公开平台建设", say_app),
    "other_channel": ("主动公开", say_other_channel), "several": ("政府信息公开平台建设", say_several),
    "accounts": ("政府信息公开平台建设", say_accounts), "followers": ("政府信息公开平台建设", say_followers),
    "trainings": ("监督保障", say_trainings), "press": ("主动公开", say_press), "policy": ("主动公开", say_policy),
    "policy_web": ("主动公开", say_policy_web), "hotline": ("监督保障", say_hotline), "documents": ("政府信息管理", say_documents),
    "proposals": ("主动公开", say_proposals), "views": ("政府信息公开平台建设", say_views),
    "last_year": ("主动公开", say_last_year), "percent": ("主动公开", say_percent), "docnum": ("政府信息管理", say_docnum),
}


def say_applications(s: Story, three: Figures) -> str:
    """What came in and what was answered, in one of several wordings."""
    received, handled = three["received"]["total"], three["total_handled"]["total"]
    if "prose_vs_table" in s.item.faults:
        received += 2
        s.metric("applications_received", None, received, "件")
        return f"全年收到政府信息公开申请{received}件，均在法定期限内答复。"
    s.metric("applications_received", None, received, "件")
    year = s.item.year
    if received == 0:
        return s.rng.choice([
            "全年未收到政府信息公开申请。", f"{year}年没有收到公民、法人或者其他组织提出的政府信息公开申请。",
            f"{year}年，收到政府信息公开申请0件。"])
    if received < 10 and handled == received:
        s.metric("applications_answered", None, handled, "件")
        return f"{year}年收到政府信息公开申请{counted(received)}件，已全部答复，答复{counted(handled)}件。"
    wording = s.rng.randrange(4)
    if wording == 0:
        s.metric("applications_answered", None, handled, "件")
        left = s.decoy("carried_out", three["carried_out"]["total"])
        return f"{year}年共收到政府信息公开申请{received}件，答复{handled}件，结转下年度继续办理{left}件。"
    if wording == 1:
        natural = three["received"]["natural_person"]
        return (f"全年新收政府信息公开申请{received}件，其中自然人提出{s.decoy('applicant', natural)}件，"
                f"法人或其他组织提出{s.decoy('applicant', received - natural)}件。")
    if wording == 2:
        letters, visits = received // 4, received // 9
        return (f"{year}年收到政府信息公开申请{received}件，其中网络提交{s.decoy('way', received - letters - visits)}件，"
                f"信函提交{s.decoy('way', letters)}件，当面提交{s.decoy('way', visits)}件。")
    last = max(1, round(received / 1.15))
    return f"{year}年收到政府信息公开申请{received}件，{year - 1}年为{s.decoy('last_year', last)}件。"


def say_proceedings(s: Story, four: Figures) -> str:
    """Reviews and lawsuits in prose: the sum of the parts, whatever total the table prints."""
    reviews = sum(four["review"][name] for name in OUTCOMES[:-1])
    lawsuits = sum(four[table][name] for table in PROCEEDINGS[1:] for name in OUTCOMES[:-1])
    if reviews == lawsuits == 0:
        if s.rng.random() < 0.5:
            return ""
        s.metric("reviews", None, 0, "件")
        s.metric("lawsuits", None, 0, "件")
        return "全年未发生因政府信息公开被申请行政复议、被提起行政诉讼的情况。"
    s.metric("reviews", None, reviews, "件")
    s.metric("lawsuits", None, lawsuits, "件")
    return f"因政府信息公开被申请行政复议{reviews}件，被提起行政诉讼{lawsuits}件。"


# How many sentences without a metric stand below each topic.
FILLER_COUNTS = {"province": 9, "prefecture": 6, "county": 5, "zone": 4, "central": 5, "department": 3, "township": 3,
                 "office": 2}


def section_one(s: Story, values: Values) -> list[str]:
    """总体情况 by the five topics that the form asks for."""
    paragraphs = []
    size = FILLER_COUNTS[s.item.organ.level]
    for i, topic in enumerate(TOPICS):
        text = ""
        if topic == "主动公开":
            text += MAINS[s.item.main](s)
        if topic == "依申请公开":
            text += say_applications(s, values.three) + say_proceedings(s, values.four)
        for name in s.item.extras:
            place, sentence = EXTRAS[name]
            if place == topic:
                text += sentence(s)
        paragraphs.append(f"（{NUMERALS[i]}）{topic}")
        paragraphs.append(text + s.fillers(topic, size))
    return paragraphs


def section_five(s: Story) -> list[str]:
    lead = s.rng.choice(["回顾全年工作，仍有一些短板：", "对照公众期待，还存在以下不足：", "自查发现的问题主要有："])
    problems = lead + s.rng.choice(PROBLEMS) + s.rng.choice(PROBLEMS_TWO)
    return [s.fill(problems), s.fill(s.rng.choice(REMEDIES) + s.rng.choice(REMEDIES_TWO))]


def section_six(s: Story) -> list[str]:
    """From 2021 on the fees for processing belong here."""
    if s.item.form == "2019" or s.rng.random() < 0.35:
        return [s.rng.choice(NOTHING)]
    if s.item.organ.apps < 30 or s.rng.random() < 0.5:
        s.metric("fees_charged", None, 0, "元")
        return ["本年度未收取政府信息公开信息处理费。"]
    notices, fee = s.rng.randint(1, 6), s.rng.randint(2, 40) * 100
    s.metric("fees_charged", None, fee, "元")
    return [f"本年度发出信息处理费收费通知{s.decoy('notices', notices)}份，实际收取信息处理费{fee}元。"]


def intro_of(s: Story) -> str:
    """The opening paragraph with the period, the place and a phone number."""
    item = s.item
    period = f"统计期限为{item.year}年1月1日至12月31日。"
    if item.eaten_dates:
        period = f"统计期限为{item.year}11日至1231日。"
    scope = f"数据由{item.organ.office}汇总所属各部门和下级行政机关的情况得出。" if item.organ.scope == "consolidated" else ""
    local = f"{rng_for(item.organ.key, 'phone').randint(211, 888)}{'00000' if len(item.organ.tel) == 3 else '0000'}"
    slots = s.slots | {"period": period, "scope": scope, "tel": s.decoy("phone", f"{item.organ.tel}-{local}")}
    return s.rng.choice(INTROS).format(**slots)


# ---------------------------------------------------------------------------------------------------------------
# 9. Documents
# ---------------------------------------------------------------------------------------------------------------

HALF_WIDTH = str.maketrans("（），：；", "(),:;")
PRINTED_ON = {"crumbs", "meta_lines", "meta_table", "meta_leading"}


@dataclass
class Document:
    """A finished report: its text, and what the gold needs to know of how it came about."""

    item: Spec
    text: str
    tables: Tables
    story: Story
    published_on: str | None


@dataclass(frozen=True)
class Page:
    """The furniture around a report: when and where it was put on the web."""

    item: Spec
    title: str
    day: tuple[int, int]  # month, day of the year after

    @property
    def iso(self) -> str:
        return f"{self.item.year + 1}-{self.day[0]:02}-{self.day[1]:02}"

    def ids(self) -> str:
        organ, rng = self.item.organ, rng_for(self.item.organ.key, "ids")
        code = organ.code or "110101"
        site = f"网站标识码：{code}{rng.randint(1, 40):04} " if organ.code else ""
        return (f"{site}{organ.psb}公网安备 {code}02{rng.randint(100, 999):06}号 "
                f"{organ.icp}ICP备{rng.randint(5_000_000, 21_999_999):08}号-{rng.randint(1, 3)}")

    def index_number(self) -> str:
        rng = rng_for(self.item.organ.key, "index")
        return f"{rng.randint(10_000_000, 99_999_999)}-{rng.randint(1, 9)}/{self.item.year + 1}-{rng.randint(1, 999):05}"


def title_of(item: Spec) -> str:
    wording = rng_for(item.slug, "title").choice(["年政府信息公开工作年度报告", "年度政府信息公开工作年度报告", "年政府信息公开年度报告"])
    return f"{item.organ.name}{item.year}{wording}"


def page_of(item: Spec) -> Page:
    rng = rng_for(item.slug, "page")
    month = rng.choice([2, 3]) if item.organ.scope == "consolidated" else 1
    return Page(item, title_of(item), (month, rng.randint(8, 28)))


def head_lines(page: Page) -> list[str]:
    """What stands before the title on a web page."""
    organ, rng = page.item.organ, rng_for(page.item.slug, "head")
    clock = f"{rng.randint(9, 17):02}:{rng.randint(0, 59):02}"
    if page.item.head == "crumbs":
        return ["当前位置：首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年报",
                f"发布时间：{page.iso} {clock}　来源：{organ.office}　字号：[大 中 小]　浏览次数：{rng.randint(31, 900)}　打印 分享"]
    if page.item.head == "meta_lines":
        return ["无障碍浏览 长者专版", "", f"  • 信息来源{organ.name}", "  • 文  号", f"  • 索 引 号{page.index_number()}",
                f"  • 发布时间{page.iso} {clock}"]
    if page.item.head == "meta_table":
        return [f"索引号 | {page.index_number()} | 信息分类 | 政府信息公开年报 |", f"发布机构 | {organ.name} | 发文日期 | {page.iso} |",
                "文 号 | 有 效 性 |"]
    if page.item.head == "meta_leading":
        return [f"| 索引号： | {page.index_number()} | 发布机构： | {organ.office} | ", f"| 发布日期： | {page.iso} | 文　号： | 无 | "]
    if page.item.head == "footer_first":
        return [f"版权所有：{organ.name} 主办单位：{organ.office}", f"地址：{organ.name}办公楼 邮编：{organ.post}", page.ids()]
    return ["", ""] if page.item.head == "bookmark" else []


def title_lines(page: Page) -> list[str]:
    title = page.title
    if page.item.title == "none":
        return []
    if page.item.title == "twice":
        return [title, title]
    if page.item.title == "wrapped":
        cut = title.index("政府信息公开") + 4
        return [title[:cut], title[cut:], ""]
    if page.item.title == "issuer_line":
        return [page.item.organ.name, title.removeprefix(page.item.organ.name), ""]
    return [title]


def foot_lines(page: Page) -> list[str]:
    if page.item.foot == "signature":
        day = max(1, page.day[1] - 2)
        return ["", page.item.organ.name, f"{page.item.year + 1}年{page.day[0]}月{day}日"]
    if page.item.foot == "ids":
        return ["", f"主办单位：{page.item.organ.name}　承办单位：{page.item.organ.office}", page.ids()]
    if page.item.foot == "scan":
        return ["【打印本页】 【关闭窗口】", "扫一扫在手机上查看当前页面"]
    return []


def published_on(page: Page) -> str | None:
    """The date of publication that the page states, else that of the signature."""
    if page.item.head in PRINTED_ON:
        return page.iso
    if page.item.foot == "signature":
        return f"{page.item.year + 1}-{page.day[0]:02}-{max(1, page.day[1] - 2):02}"
    return None


def heading(item: Spec, number: int) -> list[str]:
    """The heading of a section; a heading may be missing or carry a wrong number."""
    name = SECTION_VARIANTS[item.headings][number - 1]
    if item.heading_quirk == "missing_three" and number == 3:
        return []
    if item.heading_quirk == "digit_two" and number == 2:
        return [f"2、 {name}"]
    mark = NUMERALS[number - 1]
    if item.heading_quirk == "misnumbered_two" and number == 2:
        mark = "一"
    indent = " " * 6 if item.layout == "cell-line-nosep" and item.variant == "tabs" and number in (3, 4) else ""
    return [f"{indent}{mark}、{name}"]


def table_lines(item: Spec, grid: Grid) -> list[str]:
    lines = RENDERERS[item.layout](grid, item)
    if item.layout == "glued":
        lines = ["", *lines, " ", ""]
    if item.punct in ("half", "mixed"):
        lines = [line.translate(HALF_WIDTH) for line in lines]
    if "text_cut" in item.faults and grid.name == "three":
        lines[-1] = lines[-1].rstrip(" |")
    return lines


def write_report(item: Spec, values: Values) -> Document:
    """Put a report together; the figures of `values` are bent first where a fault asks for it."""
    tables = print_tables(item, values)
    page = page_of(item)
    story = Story(item, rng_for(item.slug, "prose"), slots_of(item))
    intro = intro_of(story)
    first = section_one(story, values)
    fifth, sixth = section_five(story), section_six(story)
    if item.head == "bookmark":
        intro = "[bookmark: _GoBack]" + intro

    def prose(lines: list[str]) -> list[str]:
        return [line.translate(HALF_WIDTH) for line in lines] if item.punct == "half" else lines

    front = head_lines(page) + title_lines(page) if item.head != "meta_lines" else head_lines(page)[:2] + [
        page.title, ""] + head_lines(page)[2:] + title_lines(page)
    lines = prose([*front, intro, *heading(item, 1), *first, *heading(item, 2)])
    lines += table_lines(item, grid_two(item, tables))
    lines += prose(heading(item, 3)) + table_lines(item, grid_three(item, tables))
    if "text_cut" in item.faults:
        return Document(item, "\n".join(lines), tables, story, published_on(page))
    lines += prose(heading(item, 4)) + table_lines(item, grid_four(item, tables))
    lines += prose([*heading(item, 5), *fifth, *heading(item, 6), *sixth, *foot_lines(page)])
    return Document(item, "\n".join(lines) + "\n", tables, story, published_on(page))


def write_all() -> list[Document]:
    """All reports of the plan; an organ's figures are chained if its reports follow year on year."""
    documents, last = [], {}
    for item in PLAN:
        before = last.get((item.organ.key, item.year - 1))
        values = draw_values(item, before)
        last[item.organ.key, item.year] = values
        documents.append(write_report(item, values))
    return documents


# ---------------------------------------------------------------------------------------------------------------
# 10. Gold
# ---------------------------------------------------------------------------------------------------------------

INFINITE = 10**12


@dataclass(frozen=True)
class Identity:
    """sum(left) = sum(right), over cells named table.row.column."""

    name: str
    table: str
    row: str | None
    column: str
    left: tuple[str, ...]
    right: tuple[str, ...]


def identities_of(table_three: str) -> Iterator[Identity]:
    """Every accounting identity of tables III and IV."""
    def cell(row: str, column: str) -> str:
        return f"applications.{row}.{column}"

    leaves = [name for name, _, _ in leaves_of(table_three)]
    for row, _, _ in rows_of(table_three):
        kinds = tuple(cell(row, kind) for kind in KINDS)
        yield Identity("row_sum", "applications", row, "total", kinds, (cell(row, "total"),))
    for column in COLUMNS:
        flow_in = (cell("received", column), cell("carried_in", column))
        flow_out = (cell("total_handled", column), cell("carried_out", column))
        yield Identity("column_flow", "applications", "carried_out", column, flow_in, flow_out)
        parts = tuple(cell(leaf, column) for leaf in leaves)
        yield Identity("leaf_sum", "applications", "total_handled", column, parts, (cell("total_handled", column),))
    for row in PROCEEDINGS:
        parts = tuple(f"proceedings.{row}.{name}" for name in OUTCOMES[:-1])
        yield Identity("proceedings_total", "proceedings", row, "total", parts, (f"proceedings.{row}.total",))


def stated(document: Document) -> dict[str, int | None]:
    """The cells of tables III and IV as printed."""
    flat = {}
    for name, table in (("applications", document.tables.three), ("proceedings", document.tables.four)):
        for row, cells in table.items():
            flat |= {f"{name}.{row}.{column}": cell.value for column, cell in cells.items()}
    return flat


def broken(document: Document) -> list[Identity]:
    """The identities that fail although all their cells are stated."""
    cells = stated(document)
    return [
        rule for rule in identities_of(document.item.table_three)
        if None not in (parts := [cells[name] for name in rule.left + rule.right])
        and sum(parts[:len(rule.left)]) != sum(parts[len(rule.left):])
    ]


def implied(document: Document) -> dict[str, int]:
    """Cells that are not stated but have exactly one value, by narrowing bounds until nothing moves."""
    cells = stated(document)
    low = {name: value or 0 for name, value in cells.items()}
    high = {name: INFINITE if value is None else value for name, value in cells.items()}
    failing = broken(document)
    rules = [rule for rule in identities_of(document.item.table_three) if rule not in failing]
    moved = True
    while moved:
        moved = False
        for rule in rules:
            for ours, theirs in ((rule.left, rule.right), (rule.right, rule.left)):
                most, least = sum(high[name] for name in theirs), sum(low[name] for name in theirs)
                our_low, our_high = sum(low[name] for name in ours), sum(high[name] for name in ours)
                for name in ours:
                    upper = min(high[name], most - (our_low - low[name]))
                    lower = max(low[name], least - (our_high - high[name]))
                    assert lower <= upper, f"{document.item.slug}: {name} has no value ({rule.name})"
                    if (lower, upper) != (low[name], high[name]):
                        our_low, our_high = our_low + lower - low[name], our_high + upper - high[name]
                        low[name], high[name], moved = lower, upper, True
    return {name: low[name] for name, value in cells.items() if value is None and low[name] == high[name]}


# Which cells cannot be told apart: all readings of a row are listed, then those that break an identity are dropped.

Row = tuple[int, ...]


def splits(text: str, count: int) -> Iterator[Row]:
    """All ways to cut a run of digits into so many figures without leading zeros."""
    if count == 0:
        if not text:
            yield ()
        return
    longest = 1 if text[:1] == "0" else len(text) - count + 1
    for size in range(1, longest + 1):
        for rest in splits(text[size:], count - 1):
            yield (int(text[:size]), *rest)


def adds_up(row: Row) -> bool:
    return sum(row[:-1]) == row[-1]


def placements(figures: list[int], count: int) -> Iterator[Row]:
    """All ways in which the figures that are left may sit in a row whose empty cells count as zero."""
    for places in itertools.combinations(range(count), len(figures)):
        row = [0] * count
        for place, figure in zip(places, figures, strict=True):
            row[place] = figure
        yield tuple(row)


def readings_of_row(item: Spec, cells: dict[str, Cell]) -> list[Row]:
    """The readings of one row of table III in a layout that loses the cells' places."""
    values = [cell.value for cell in cells.values() if cell.value is not None]
    if item.layout == "glued":
        found = set(splits("".join(map(str, values)), len(COLUMNS)))
    else:
        found = set(placements([int(value) for value in values], len(COLUMNS)))
    return sorted(row for row in found if adds_up(row))


def columns_fit(table: dict[str, Row], leaves: list[str]) -> bool:
    for i in range(len(COLUMNS)):
        if table["received"][i] + table["carried_in"][i] != table["total_handled"][i] + table["carried_out"][i]:
            return False
        if sum(table[leaf][i] for leaf in leaves) != table["total_handled"][i]:
            return False
    return True


def surviving(item: Spec, readings: dict[str, list[Row]]) -> dict[str, set[Row]]:
    """The readings that fit the columns too; all of them where there are too many to try."""
    cap = [max(r[i] for r in readings["received"]) + max(r[i] for r in readings["carried_in"]) for i in range(len(COLUMNS))]
    fitting = {
        name: [row for row in rows if all(x <= y for x, y in zip(row, cap, strict=True))] for name, rows in readings.items()
    }
    open_rows = [name for name, rows in fitting.items() if len(rows) > 1]
    size = 1
    for name in open_rows:
        size *= len(fitting[name])
    if size > 60_000:
        return {name: set(rows) for name, rows in fitting.items()}
    leaves = [name for name, _, _ in leaves_of(item.table_three)]
    kept: dict[str, set[Row]] = {name: set() for name in fitting}
    for choice in itertools.product(*(fitting[name] for name in open_rows)):
        table = {name: rows[0] for name, rows in fitting.items()} | dict(zip(open_rows, choice, strict=True))
        if columns_fit(table, leaves):
            for name, row in table.items():
                kept[name].add(row)
    return kept


def ambiguous_three(document: Document) -> list[str]:
    item, table = document.item, document.tables.three
    if item.layout not in ("glued", "blank-cells-dropped"):
        return []
    readings = {}
    for name, cells in table.items():
        gap = item.layout == "glued" and any(cell.value is None for cell in cells.values())
        readings[name] = [tuple(0 for _ in COLUMNS)] if gap else readings_of_row(item, cells)
        truth = tuple(int(cell.value or 0) for cell in cells.values())
        assert truth in readings[name], f"{item.slug}: {name} cannot be read"
    found = []
    for name, rows in surviving(item, readings).items():
        found += [f"applications.{name}.{column}" for i, column in enumerate(COLUMNS) if len({row[i] for row in rows}) > 1]
    if "glued_gap" in item.faults:
        found += [f"applications.denied_state_secret.{column}" for column in COLUMNS[3:]]
    return found


def ambiguous_two(document: Document) -> list[str]:
    """Table II has no identities: a row is ambiguous as soon as it has two readings."""
    item, found = document.item, []
    for name, cells in document.tables.two.items():
        present = [cell.text for cell in cells.values() if cell.text]
        if item.layout == "glued":
            pieces = unicodedata.normalize("NFKC", "".join(present))
            unsure = len(cells) > 1 and ("-" in pieces or "." in pieces or len(list(splits(pieces, len(cells)))) > 1)
        else:
            unsure = item.layout == "blank-cells-dropped" and 0 < len(present) < len(cells)
        if unsure:
            found += [f"proactive_disclosure.{name}.{column}" for column in cells]
    return found


def ambiguous_four(document: Document) -> list[str]:
    item = document.item
    names = [f"proceedings.{row}.{column}" for row in PROCEEDINGS for column in OUTCOMES]
    values = [cell.value for row in document.tables.four.values() for cell in row.values()]
    present = [int(value) for value in values if value is not None]
    if item.layout == "glued":
        rows = [row for row in splits("".join(map(str, present)), 15) if four_adds_up(row)]
    elif "lost_cell" in item.faults:
        rows = [row for place in range(15) if (row := restored(present, place)) is not None]
    else:
        return []
    return [name for i, name in enumerate(names) if len({row[i] for row in rows}) > 1]


def four_adds_up(row: Row) -> bool:
    return all(adds_up(row[i:i + 5]) for i in (0, 5, 10))


def restored(present: list[int], place: int) -> Row | None:
    """The 15 figures if the lost one stood at `place`, or None where the totals then fail."""
    start = place // 5 * 5
    row = [*present[:place], 0, *present[place:]]
    others = sum(row[start:start + 4])
    row[place] = others if place == start + 4 else row[start + 4] - others
    return tuple(row) if row[place] >= 0 and four_adds_up(tuple(row)) else None


def amount_text(cell: Cell) -> str | None:
    return None if cell.value is None else format(cell.value, "f") if isinstance(cell.value, Decimal) else str(cell.value)


def gold_two(document: Document) -> dict:
    return {
        row: {column: amount_text(cell) if column == "amount_yuan" else cell.value for column, cell in cells.items()}
        for row, cells in document.tables.two.items()
    }


def gold_of(document: Document) -> dict:
    """The gold answers of a report, in the shape of all gold files of this project."""
    item, tables, story = document.item, document.tables, document.story
    unsure = ambiguous_two(document) + ambiguous_three(document) + ambiguous_four(document)
    gold = {
        "source": str(SAMPLE_DIR / f"{item.slug}.txt"),
        "layout": item.layout,
        "layout_variant": item.variant or None,
        "year": item.year,
        "form": item.form,
        "form_mixed": item.mixed,
        "issuer": item.organ.name,
        "issuer_also": list(item.organ.also),
        "issuer_kind": item.organ.kind,
        "province": item.organ.province,
        "division_code": item.organ.code,
        "scope": item.organ.scope,
        "published_on": document.published_on,
        "proactive_disclosure": gold_two(document),
        "applications": {row: {name: cell.value for name, cell in cells.items()} for row, cells in tables.three.items()},
        "proceedings": {row: {name: cell.value for name, cell in cells.items()} for row, cells in tables.four.items()},
        "narrative": story.narrative,
        "implied": {name: value for name, value in implied(document).items() if name not in unsure},
        "ambiguous": unsure,
        "faults": tables.faults,
        "broken_identities": [
            {"identity": rule.name, "table": rule.table, "row": rule.row, "column": rule.column} for rule in broken(document)
        ],
        "decoys": [entry for entry in story.decoys if entry[1] not in {str(metric[2]) for metric in story.narrative}],
    }
    if item.note:
        gold["cell_notes"] = {"proactive_disclosure.normative_documents.made": item.note}
    if item.organ.key == "jingyue":
        gold["division_code_also"] = ["220102"]
    return gold


def as_json(value: object, indent: int = 1) -> str:
    """JSON with one line per innermost object or list, so that a diff stays readable."""
    def one_line(node: object) -> bool:
        inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
        return not any(isinstance(child, (dict, list)) for child in inner)

    def write(node: object, depth: int) -> str:
        if not isinstance(node, (dict, list)) or not node or (depth > 1 and one_line(node)):
            return json.dumps(node, ensure_ascii=False)
        pad, end = " " * indent * (depth + 1), " " * indent * depth
        if isinstance(node, dict):
            body = [f"{pad}{json.dumps(key, ensure_ascii=False)}: {write(child, depth + 1)}" for key, child in node.items()]
            return "{\n" + ",\n".join(body) + f"\n{end}}}"
        return "[\n" + ",\n".join(pad + write(child, depth + 1) for child in node) + f"\n{end}]"

    return write(value, 0) + "\n"


# ---------------------------------------------------------------------------------------------------------------
# 11. Bad cases, README, self-check, command line
# ---------------------------------------------------------------------------------------------------------------

WORK_REPORT = """政府工作报告
——在云岭县第九届人民代表大会第三次会议上

各位代表：
现在，我代表县人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。

一、2021年工作回顾
过去一年，全县地区生产总值完成86.4亿元，增长7.1%；一般公共预算收入4.9亿元，增长5.2%；城乡居民收入分别增长6.8%和9.3%。
（一）项目建设稳步推进。开工重点项目42个，竣工27个，完成投资31.6亿元。
（二）乡村面貌持续改善。新修农村道路118公里，改造危旧桥梁9座，建成高标准农田2.3万亩。
（三）民生保障不断加强。城镇新增就业3120人，发放低保金1865万元，改造老旧小区14个。
（四）政府自身建设得到加强。办理人大代表建议76件、政协提案91件，主动公开政府信息5210条，推进政务服务事项网上办理。

二、2022年工作安排
今年的主要预期目标是：地区生产总值增长6.5%左右，一般公共预算收入增长5%，城镇登记失业率控制在4%以内。
（一）抓项目，夯实发展基础。安排重点项目56个，年度计划投资38亿元。
（二）抓产业，培育新的增长点。支持茶叶、核桃加工企业技改，新增规模以上工业企业5家。
（三）抓治理，守住安全底线。完成隐患点工程治理21处，主要河流断面水质稳定达标。

三、加强政府自身建设
坚持依法行政，自觉接受人大监督、政协监督和社会监督，把群众满意作为衡量工作的标尺。
各位代表，让我们脚踏实地，把蓝图一步步变成现实！
"""

GUIDE = """云岭县农业农村局政府信息公开指南

为方便公民、法人和其他组织获取本机关的政府信息，根据《中华人民共和国政府信息公开条例》，编制本指南。本指南每年更新一次。

一、公开范围
本机关主动公开机构职能、规范性文件、规划计划、行政许可和行政处罚的依据与结果、财政预决算、惠农补贴发放情况等信息。

二、公开方式
通过县政府门户网站、政务公开栏、便民服务大厅查阅点公开。信息形成或者变更之日起20个工作日内公开。

三、申请公开
（一）受理机构：局办公室。办公时间：工作日8:30至12:00，14:30至17:30。
（二）提出申请：填写《政府信息公开申请表》，可当面提交、邮寄或者在线提交。邮寄的，请在信封上注明“政府信息公开申请”字样。
（三）答复时限：能当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复，需要延长的，延长期限不超过20个工作日。
（四）收费：不收取检索费、复制费、邮寄费；申请数量、频次明显超过合理范围的，可以收取信息处理费。

四、监督和救济
认为本机关未依法履行公开义务的，可以向县政府信息公开工作主管部门投诉、举报；认为具体行政行为侵犯合法权益的，可以依法申请行政复议或者提起行政诉讼。
"""

README = """# The embedded sample

60 annual reports on the disclosure of government information (政府信息公开工作年度报告), as plain UTF-8 text.

**Every figure and every sentence here is invented.** The names of places and organs are real, so that codes, area codes and
licence numbers can be checked against each other, but none of these organs reported any of this. Only the statutory headings
and table labels follow the forms of 2019 and 2021. Telephone numbers, index numbers and licence numbers are made up.

`tests/gold/sample/<slug>.json` beside each report says what a careful reader must find in it: `null` is a cell in which no figure
stands, `implied` are such cells that the accounting identities leave exactly one value for, `ambiguous` are cells whose digits
cannot be told apart, `faults` are faults made on purpose, `broken_identities` is computed from the printed figures, and
`decoys` are figures in the prose which are no metric of the year.

Written by `scripts/make_sample.py`; do not edit by hand:

```sh
python3 scripts/make_sample.py            # write again
python3 scripts/make_sample.py --check    # compare with what is committed
```

## Layouts

{layouts}

## Faults made on purpose

{faults}
"""


def random_bytes(count: int) -> bytes:
    """Bytes that look random and are the same every time."""
    blocks = (hashlib.sha256(f"{SEED}/{i}".encode()).digest() for i in itertools.count())
    return b"".join(itertools.islice(blocks, (count + 31) // 32))[:count]


def with_invalid_bytes(text: str) -> bytes:
    """Break three characters of the prose: a stray byte, a lone continuation byte, a cut sequence."""
    data = text.encode()
    first = data.index("下一步".encode())
    second = data.index("公开指南".encode()) if "公开指南".encode() in data else data.index("主动公开".encode())
    for place, junk in sorted([(first, b"\xff"), (second, b"\x80"), (first + 30, b"\xe4\xb8")], reverse=True):
        data = data[:place] + junk + data[place:]
    return data


def bad_cases(documents: list[Document]) -> dict[Path, bytes]:
    texts = {document.item.slug: document.text for document in documents}
    cut = write_report(CUT_SPEC, draw_values(CUT_SPEC, None))
    gold = gold_of(cut) | {"source": str(BAD_DIR / "cut_in_table_three.txt")}
    return {
        BAD_DIR / "empty.txt": b"",
        BAD_DIR / "binary.bin": random_bytes(4096),
        BAD_DIR / "work_report.txt": WORK_REPORT.encode(),
        BAD_DIR / "guide.txt": GUIDE.encode(),
        BAD_DIR / "cut_in_table_three.txt": cut.text.encode(),
        BAD_DIR / "cut_in_table_three.json": as_json(gold).encode(),
        BAD_DIR / "invalid_utf8.txt": with_invalid_bytes(texts[INVALID_OF]),
        BAD_DIR / "gbk.txt": texts[GBK_OF].encode("gb18030"),
    }


def readme(documents: list[Document]) -> str:
    counts = Counter(document.item.layout for document in documents)
    layouts = "\n".join(f"- `{name}`: {counts[name]}" for name in RENDERERS)
    faults = "\n".join(
        f"- `{document.item.slug}`: {kind}, {FAULTS[kind]}" for document in documents for kind in document.item.faults
    )
    return README.format(layouts=layouts, faults=faults)


def outputs(documents: list[Document]) -> dict[Path, bytes]:
    """Every file that this script is responsible for."""
    files = {SAMPLE_DIR / "README.md": readme(documents).encode()}
    for document in documents:
        files[SAMPLE_DIR / f"{document.item.slug}.txt"] = document.text.encode()
        files[GOLD_DIR / f"{document.item.slug}.json"] = as_json(gold_of(document)).encode()
    return files | bad_cases(documents)


ACCOUNTING_FAULTS = {"row_sum", "column_flow", "proceedings_total"}


def check_identities(document: Document) -> None:
    """Identities fail where a fault says so, and nowhere else; implied cells complete the tables without breaking any."""
    failing = {rule.name for rule in broken(document)}
    meant = ACCOUNTING_FAULTS & set(document.item.faults)
    assert bool(failing) == bool(meant) and meant <= failing, f"{document.item.slug}: {failing} but {meant} were meant"
    cells = stated(document) | implied(document)
    for rule in identities_of(document.item.table_three):
        parts = [cells[name] for name in rule.left + rule.right]
        if rule.name in failing or None in parts:
            continue
        assert sum(parts[:len(rule.left)]) == sum(parts[len(rule.left):]), f"{document.item.slug}: {rule}"


def check_text(document: Document) -> None:
    """The right size, the issuer and the year stated, a label for every row, a fault list for every planned fault."""
    item, text = document.item, document.text
    size = len(text.encode())
    assert 4_000 <= size <= 14_000, f"{item.slug}: {size} bytes"
    assert str(item.year) in text and item.organ.name in text.replace("\n", ""), item.slug
    recorded = {entry["kind"] for entry in document.tables.faults}
    told = {"prose_vs_table", "prose_channels"}
    assert set(item.faults) - told <= recorded, f"{item.slug}: {item.faults} against {recorded}"


def check_chains(documents: list[Document]) -> int:
    """What is carried out is carried in a year later; returns how many organs have three years or more."""
    by_key = {(document.item.organ.key, document.item.year): document for document in documents}
    for (key, year), document in by_key.items():
        before = by_key.get((key, year - 1))
        if before is None or "carry_break" in document.item.faults:
            continue
        ours, theirs = stated(document) | implied(document), stated(before) | implied(before)
        for column in COLUMNS:
            pair = ours[f"applications.carried_in.{column}"], theirs[f"applications.carried_out.{column}"]
            assert None in pair or pair[0] == pair[1], f"{key} {year}: {column} {pair}"
    years = Counter(key for key, _ in by_key)
    return sum(count >= 3 for count in years.values())


def check_coverage(documents: list[Document]) -> None:
    """What the sample promises to cover."""
    assert len(documents) == 60 and len({document.item.slug for document in documents}) == 60
    layouts = Counter(document.item.layout for document in documents)
    assert set(layouts) == set(RENDERERS) and min(layouts.values()) >= 3, layouts
    assert len({document.item.organ.province for document in documents}) >= 10
    assert check_chains(documents) >= 5
    said = {(entry[0], entry[1]) for document in documents for entry in document.story.narrative}
    channels = {channel for metric, channel in said if metric == "items_published"}
    assert channels >= {"all", "website", "weibo", "wechat", "app", "gazette", "newspaper", "broadcast", "short_video",
                        "bulletin_board", "service_platform", "other", "several"}, channels
    assert any(document.item.form == "2019" and document.item.year == 2022 for document in documents)
    assert any(document.item.mixed for document in documents)
    planned = {kind for document in documents for kind in document.item.faults}
    assert set(FAULTS) - {"text_cut"} == planned, set(FAULTS) ^ planned


def record_prose_faults(document: Document) -> None:
    """Contradictions of prose and tables are known only once both are written."""
    item, faults = document.item, document.tables.faults
    if "prose_vs_table" in item.faults:
        told = next(entry[2] for entry in document.story.narrative if entry[0] == "applications_received")
        printed = document.tables.three["received"]["total"].value
        faults.append(fault("prose_vs_table", "applications", "received", "total", f"prose {told}, table {printed}"))
    if "prose_channels" in item.faults:
        faults.append(fault("prose_channels", None, "items_published", "all"))


def self_check(documents: list[Document]) -> None:
    for document in documents:
        check_identities(document)
        check_text(document)
    check_coverage(documents)


def strangers(files: dict[Path, bytes]) -> list[Path]:
    """Files in the folders of the sample that we did not write; the bad cases share their folder with others."""
    found = [path.relative_to(ROOT) for folder in (SAMPLE_DIR, GOLD_DIR) for path in (ROOT / folder).glob("*")]
    return sorted(path for path in found if path not in files)


def compare(files: dict[Path, bytes]) -> int:
    """Report every difference to what is on disk."""
    problems = [f"unknown: {path}" for path in strangers(files)]
    for path, data in sorted(files.items()):
        target = ROOT / path
        if not target.exists():
            problems.append(f"missing: {path}")
        elif target.read_bytes() != data:
            problems.append(f"differs: {path}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def write(files: dict[Path, bytes]) -> int:
    for path, data in files.items():
        target = ROOT / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    for path in strangers(files):
        print(f"not written by this script: {path}", file=sys.stderr)
    print(f"{len(files)} files written")
    return 0


def summary(documents: list[Document]) -> int:
    for document in documents:
        item = document.item
        received = stated(document)["applications.received.total"]
        print(f"{item.slug:28} {item.layout:24} {item.form} {len(document.text.encode()):6} bytes "
              f"received {received} faults {','.join(item.faults)}")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the embedded sample corpus and its gold answers.")
    parser.add_argument("--check", action="store_true", help="compare with what is committed, exit 1 on difference")
    parser.add_argument("--summary", action="store_true", help="print what would be written")
    options = parser.parse_args()
    documents = write_all()
    for document in documents:
        record_prose_faults(document)
    self_check(documents)
    if options.summary:
        return summary(documents)
    files = outputs(documents)
    return compare(files) if options.check else write(files)


if __name__ == "__main__":
    sys.exit(main())
