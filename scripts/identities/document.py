"""One document: what it says and shows of an organ and a year, and the right answers."""

from identities import wording
from identities.evidence import PROFILES, YEARS, undecidable_place
from identities.facts import ISO
from identities.organs import unit_word

MIRROR_HOSTS = ["www.zwdtw.com", "m.gkbgw.net", "www.jhxxzx.com", "www.tlwenku.cn", "doc.yuwenmi.org"]
ROADS = ["人民路", "建设路", "中山路", "解放路", "新华街", "府前街", "文化路", "和平路"]
# Profiles whose evidence is not to be added to by what the text says of superiors and neighbours.
WEAK = {"title alone", "title, ICP", "no name, address", "no name, footer", "no name, url", "nothing"}


class Maker:
    def __init__(self, facts, rng):
        self.facts, self.rng = facts, rng

    def make(self, ident, organ, year, profile, years="all", style="text", form="full", variant=0, scope=None, traditional=False,
             distractors=2, group=None, as_office=False):
        facts, rng = self.facts, self.rng
        want = dict(dict(title="organ", sign="", intro="", phone=0, address=0, site=0, psb=0, icp=0, unit=0, url="", superior=0, post=0),
                    **PROFILES[profile])
        ywant = dict(dict(title=0, period=0, opening=0, last=0), **YEARS[years])
        chain, place = organ.chain(year), organ.place(year)
        if organ.kind != "department" and want["title"] not in ("organ", "parents"):
            # The bare name of a place signs nothing.
            form = "full"
        own = organ.name(year, "full" if form == "bare" else form, variant)
        headed = organ.name(year, form, variant)
        if as_office:
            own = place.name + ("人民政府办公厅" if place.level == "province" else "人民政府办公室")
            headed = own
        above = "".join(it.name for it in (chain if organ.kind == "township" else chain[:-1]))
        if organ.fixed or organ.kind == "central" or form == "short":
            above = ""
        if organ.kind == "other" and not own.startswith(place.name):
            above = ""
        parents = above + own
        # A town is called with its county or without; what stands above is a different question.
        county = place.name if organ.kind == "township" and place else ""
        named = want["title"] in ("organ", "parents") or bool(want["sign"]) or want["intro"] in ("organ", "parents")
        has_parents = bool(above) and "parents" in (want["title"], want["sign"], want["intro"])
        with_county = has_parents or (organ.kind == "township" and rng.random() < 0.5)
        if organ.kind == "township" and with_county and not has_parents:
            own, headed = county + own, county + headed
        published = self.published(year)
        latest = facts.latest(place.code) if place else None
        code_now = place.code if place and rng.random() < 0.7 else latest
        host = self.host(organ, latest) if want["url"] == "gov" else None
        shown = dict(
            named=named, parents=has_parents, county=with_county, form=form,
            site=code_now if want["site"] and place and place.code[:4] != "6590" else "",
            psb=code_now if want["psb"] and place else "", icp=bool(want["icp"]) and bool(place),
            area=facts.area(place.code) if want["phone"] and place else "", address=bool(want["address"]) and bool(place),
            post=bool(want["post"]) and bool(place) and bool(facts.post(place.code)), superior=False,
            url=facts.codes_of(host, named and organ.kind != "township") if host and latest else set(),
        )
        if latest not in shown["url"]:
            shown["url"] = set()
        shown["site_code"] = f"{shown['site']}{rng.randint(1, 60):04}" if shown["site"] else ""
        unit = unit_word(place.name) if place else "国"
        self_word = organ.self_word
        scope_gold, scope_text = self.scope(organ, unit, scope, year, as_office)

        title = self.title(want["title"], headed, above + headed, year, ywant["title"], organ)
        when = f"{year}年，" if ywant["opening"] else "一年来，"
        # Where the scope is to stay open, nobody is said to have counted.
        fill = dict(self="" if scope_gold is None else self_word, law=wording.LAW, when=when)
        number = lambda text: text.format(**fill, n=rng.randint(20, 900), m=rng.randint(2, 19), k=rng.randint(1, 9), p=rng.randint(20, 90))
        intro = ""
        period_year = year if ywant["period"] >= 0 else year - 1
        if want["intro"] or ywant["period"]:
            who = {"organ": own, "parents": parents}.get(want["intro"], self_word)
            intro = rng.choice([
                f"本报告由{who}按照{wording.LAW}的规定编制。", f"根据{wording.LAW}，{who}编制本报告，现向社会公布。",
                f"按照{wording.LAW}要求，{who}特向社会公布政府信息公开工作年度报告。",
            ])
        if ywant["period"]:
            span = f"自{period_year}年1月1日起至{period_year}年12月31日止"
            if ywant["period"] == 2:
                span = f"{period_year}11日至{period_year}1231日"
            intro += rng.choice([f"本报告中所列数据的统计期限{span}。", f"报告所列数据统计时限为{span}。", f"统计期限{span}。"])
        superior = ""
        if want["superior"] and len(chain) >= 2 and not organ.fixed:
            up = chain[-1] if organ.kind == "township" else chain[-2]
            shown["superior"] = up.code
            superior = f"在{up.name}委、{up.name}政府的正确领导下，工作取得新进展。" if up.name.endswith(("市", "省")) else f"在{up.name}人民政府的领导下，工作取得新进展。"
        if not named and place and organ.kind in ("department", "township") and place.level == "county" and not organ.fixed:
            superior += f"在{unit}委、{unit}政府的坚强领导下，各项任务顺利完成。"

        noise, traps = self.distract(organ, year, place, chain, fill["self"], distractors, ywant, profile in WEAK)
        contact = self.contact(want, shown, organ, chain, place)
        sections = self.sections(year, number, scope_text, superior, noise, ywant, self_word)
        sign = {"organ": own, "parents": parents}.get(want["sign"], "")
        date = f"{published[0]}年{published[1]}月{published[2]}日"
        if rng.random() < 0.2:
            words = wording.chinese_year(published[0])
            day = "一二三四五六七八九"[published[1] - 1]
            date = f"{words}年{day}月{'十' if published[2] == 10 else '二十' if published[2] == 20 else '五'}日" if published[2] in (5, 10, 20) else date
        footer = self.footer(want, shown, organ, chain, place)
        banner = "banner" in traps
        crumb = rng.random() < 0.4
        text = self.render(style, title, intro, sections, contact, sign, date if sign or rng.random() < 0.3 else "", footer,
                           published, banner, crumb, year >= 2019, shown["site_code"])
        if traditional:
            text = wording.traditional(text)
        url = self.url(want["url"], host, published)
        undecidable = undecidable_place(facts, organ, year, shown)
        if organ.kind == "zone" and "division" not in undecidable and not named:
            undecidable.append("division")
        if not named:
            undecidable += ["issuer"]
        conflicting = []
        if years == "none":
            undecidable.append("year")
        if years == "conflict":
            conflicting.append("year")
        if scope_gold is None:
            undecidable.append("scope")
        # Which of its codes a division had follows from the year: where the text leaves that open, so are they.
        also = [it for it in organ.host_also if it]
        if place and "year" in undecidable + conflicting:
            also += [it for it in facts.codes_over_time(place.code) if it != place.code]
        names = {it.level: it.name for it in chain}
        gold = dict(
            id=ident, province="CN" if organ.code is None else f"CN-{ISO[place.code[:2]]}", division_code=place.code if place else None,
            division_also=also, province_name=names.get("province"),
            prefecture_name=names.get("prefecture"), county_name=names.get("county"), issuer_kind=organ.kind,
            issuer=None if not named else (parents if has_parents else own), year_also=[year - 1] if years == "conflict" else [],
            organ=organ.key, year=year, scope=scope_gold,
            undecidable=sorted(set(undecidable)), conflicting=conflicting,
            evidence=dict(profile=profile, years=years, style=style, form=form, parents=has_parents, level=organ.level, traps=traps,
                          traditional=traditional, group=group,
                          shown=sorted(key for key in ("site", "psb", "icp", "area", "address", "post", "superior", "url") if shown[key])
                          + (["mirror"] if want["url"] == "mirror" else [])),
        )
        return dict(id=ident, url=url, text=text), gold

    def published(self, year):
        rng = self.rng
        late = rng.choice([2, 3, 6]) if rng.random() < 0.08 else 1
        return min(year + late, 2026), rng.choice([1, 1, 2, 3]), rng.choice([5, 8, 10, 14, 20, 22, 27])

    def host(self, organ, latest):
        facts = self.facts
        if latest is None:
            row = next(it for it in facts.central if it["name"] == organ.slug)
            return row["domains"].split(";")[0] or None
        hosts = facts.hosts.get(latest)
        return hosts[0] if hosts else None

    def url(self, kind, host, published):
        year, month, day = published
        rng = self.rng
        n = rng.randint(10000, 9999999)
        path = rng.choice([f"/xxgk/ndbg/{year}{month:02}/t{year}{month:02}{day:02}_{n}.html", f"/art/{year}/{month}/{day}/art_{n % 9000}_{n}.html",
                           f"/zwgk/xxgknb/content_{n}.html"])
        if kind == "gov" and host:
            return f"http://{host if host.count('.') > 2 or host.startswith('www') else 'www.' + host}{path}"
        return f"http://{rng.choice(MIRROR_HOSTS)}{path}" if kind == "mirror" else None

    def title(self, kind, own, parents, year, how, organ):
        rng = self.rng
        if kind == "none":
            return ""
        name = {"organ": own, "parents": parents}.get(kind, "")
        digits = wording.chinese_year(year, rng.choice("〇零0")) if how == 2 else str(year)
        word = "政府信息公开" if organ.kind != "other" else "信息公开"
        if not how:
            return name + rng.choice([f"{word}工作年度报告", f"{word}年度报告"])
        return rng.choice([
            f"{name}{digits}年{word}工作年度报告", f"{digits}年{name}{word}工作年度报告", f"{name}{digits}年度{word}工作年度报告",
            f"{name}关于{digits}年{word}工作的年度报告" if name else f"{digits}年度{word}年度报告", f"{name}{word}工作年度报告（{digits}年）",
            f"{name}\n{digits}年{word}工作年度报告" if name else f"{digits}年{word}工作年度报告",
        ])

    def scope(self, organ, unit, scope, year, as_office):
        """Right scope and the sentence that tells it."""
        rng = self.rng
        if organ.kind == "government" and not organ.office:
            if scope == "open":
                return None, ""
            below = {"省": "各市、县（市、区）", "市": "各县（市、区）", "州": "各县（市）", "地区": "各县（市、区）", "盟": "各旗（县、市）"}.get(unit, "各乡镇（街道）")
            if organ.level == "county":
                below = "各乡镇（街道）"
            room = "办公厅" if organ.level == "province" else "办公室"
            return "consolidated", rng.choice([
                f"本报告由{unit}政府{room}汇总{below}、{unit}直各部门的政府信息公开年度报告编制而成。",
                f"全{unit}各级行政机关共主动公开政府信息{rng.randint(900, 9000)}条，全{unit}共收到政府信息公开申请{rng.randint(10, 400)}件。",
                f"本报告所列数据为{below}和{unit}政府各部门的汇总数。",
            ])
        if organ.office:
            return "own", "本报告所列数据为本办公室的数据，不含其他单位。"
        if organ.kind == "department" and scope == "consolidated":
            return "consolidated", f"本报告数据汇总了{organ.self_word}机关及所属各单位的政府信息公开情况。"
        if organ.kind == "zone" and scope == "consolidated":
            return "consolidated", f"本报告由管委会办公室汇总全区各部门、各街道数据编制，全区共主动公开政府信息{rng.randint(90, 900)}条。"
        return "own", ""

    def distract(self, organ, year, place, chain, self_word, n, ywant, weak):
        rng, facts = self.rng, self.facts
        out, kinds = [], []
        pool = ["elsewhere", "last_year", "notice", "superior_notice", "neighbour", "not_published", "homonym", "banner", "national"]
        if weak:
            # These two tell more than the profile is to tell.
            pool = [it for it in pool if it not in ("superior_notice", "neighbour")]
        drawn = rng.sample(pool, n)
        if ywant["last"] and "last_year" not in drawn:
            drawn.append("last_year")
        for kind in drawn:
            if kind == "elsewhere":
                code = rng.choice([it for it in sorted(facts.hosts) if facts.at(it, year) and (not place or it[:2] != place.code[:2])])
                names = facts.chain(code, year)
                out.append(f"学习借鉴了{''.join(it.name for it in names)}人民政府门户网站（{facts.hosts[code][0]}）的栏目设置经验。")
            elif kind == "last_year":
                out.append(f"与{year - 1}年相比，公开数量增长{rng.randint(3, 30)}%；{year - 1}年{self_word}共公开{rng.randint(20, 300)}条。")
            elif kind == "notice":
                out.append("按照《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编写。"
                           if year >= 2021 else "按照《国务院办公厅关于印发政务公开工作要点的通知》要求，逐项抓好落实。")
            elif kind == "superior_notice" and place:
                out.append(f"根据{chain[0].name}人民政府办公厅《关于做好{year}年政府信息公开工作年度报告编制发布工作的通知》要求，按时完成了任务。"
                           if ywant["opening"] or ywant["title"] > 0 else f"根据{chain[0].name}人民政府办公厅要求，按时完成了任务。")
            elif kind == "neighbour" and len(chain) >= 2:
                near = [it for it in facts.divisions if it.parent == chain[-1].parent and it.in_force(year) and it.code != chain[-1].code]
                if not near:
                    continue
                out.append(f"组织人员赴{rng.choice(near).name}考察学习。")
            elif kind == "not_published":
                out.append(f"{year - 1}年未发布政策解读，今年已补上。")
            elif kind == "homonym" and place:
                other = [it for it in facts.by_name[place.name] if it.in_force(year) and it.code != place.code]
                if not other:
                    continue
                path = facts.chain(rng.choice(other).code, year)
                out.append(f"与{''.join(it.name for it in path)}开展了工作交流。")
            elif kind == "national":
                out.append("在全国政务公开工作会议精神指引下，对标先进、查找差距。")
            elif kind != "banner":
                continue
            kinds.append(kind)
        # The reported year is never told by a distractor where the profile leaves it open.
        if not any(ywant[it] for it in ("title", "period", "opening")):
            keep = [(s, k) for s, k in zip(out, [it for it in kinds if it != "banner"]) if str(year - 1) not in s]
            kinds = [k for _, k in keep] + (["banner"] if "banner" in kinds else [])
            out = [s for s, _ in keep]
        return out, kinds

    def contact(self, want, shown, organ, chain, place):
        rng = self.rng
        if not place or not (want["phone"] or want["address"] or want["post"]):
            return ""
        parts = []
        if want["address"]:
            # A prefecture's organ sits in one of its districts.
            path = "".join(it.name for it in chain)
            parts.append(f"{rng.choice(['地址', '联系地址'])}：{path}{rng.choice(ROADS)}{rng.randint(2, 298)}号")
        if shown["post"]:
            parts.append(f"邮编：{rng.choice(self.facts.post(place.code))}{rng.choice(['00', '02', '11', '21'])}")
        if shown["area"]:
            digits = 8 if shown["area"] in ("010", "020", "021", "022", "023", "024", "025", "027", "028", "029") else 7
            parts.append(f"{rng.choice(['电话', '联系电话'])}：{shown['area']}-{rng.choice('2358')}{rng.randint(10 ** (digits - 2), 10 ** (digits - 1) - 1)}")
        return f"公众如对本报告有疑问，请联系（{'；'.join(parts)}）。" if parts else ""

    def footer(self, want, shown, organ, chain, place):
        rng = self.rng
        out = []
        if not place:
            return []
        if want["unit"]:
            host = place.name + ("行政公署" if place.name.endswith(("地区", "盟")) else "人民政府")
            # A town's pages hang on its county's site.
            out.append(f"主办单位：{host}　承办单位：{host}办公室")
        if shown["site"]:
            out.append(f"网站标识码：{shown['site_code']}")
        if shown["icp"]:
            out.append(f"{self.facts.provinces[place.code[:2] + '0000']['icp_prefix']}ICP备{rng.randint(10 ** 7, 10 ** 8 - 1)}号-{rng.randint(1, 3)}")
        if shown["psb"]:
            out.append(f"{self.facts.provinces[place.code[:2] + '0000']['psb_prefix']}公网安备 {shown['psb']}02{rng.randint(1, 900):06}号")
        return out

    def sections(self, year, number, scope_text, superior, noise, ywant, self_word):
        rng = self.rng
        new = year >= 2019
        headings = wording.HEADINGS_NEW if new else wording.HEADINGS_OLD
        work = rng.sample(wording.WORK, 2)
        told = [it for it in wording.DISCLOSED if year >= 2013 or "微信" not in it]
        bodies = [number(rng.choice(wording.OPENINGS)) + superior + number(work[0]) + scope_text,
                  number(rng.choice(told)) + number(work[1]), number(rng.choice(wording.REQUESTS))]
        bodies += [rng.choice(wording.PROCEEDINGS)] if new else [rng.choice(wording.FEES), rng.choice(wording.PROCEEDINGS)]
        bodies += [number(rng.choice(wording.PROBLEMS))]
        bodies += [rng.choice(wording.MORE)] if new else []
        for sentence in noise:
            bodies[rng.choice([0, 1, 4])] += sentence
        return list(zip(headings, bodies))

    def render(self, style, title, intro, sections, contact, sign, date, footer, published, banner, crumb, new, site):
        rng = self.rng
        stamp = f"{published[0]}-{published[1]:02}-{published[2]:02}"
        head, body, tail = [], [], []
        if banner:
            head.append(f"今天是{min(2026, published[0] + rng.choice([1, 3]))}年{rng.randint(1, 12)}月{rng.randint(1, 28)}日 星期{rng.choice('一二三四五')}")
        if crumb:
            head.append("当前位置：首页 > 政务公开 > 政府信息公开年报")
        titles = title.split("\n") if title else []
        meta = [f"发布日期：{stamp} 浏览次数：{rng.randint(10, 900)}"] if style == "html" or rng.random() < 0.3 else []
        if style == "md":
            titles = [f"# {it}" for it in titles]
        for idx, (heading, text) in enumerate(sections):
            label = f"{'一二三四五六'[idx]}、{heading}"
            body.append(f"## {label}" if style == "md" else label)
            body.append(text)
            if new and idx == 3:
                body.append(wording.TABLE_FOUR["html" if style == "html" else "text"])
        tail = ([contact] if contact and rng.random() < 0.6 else [])
        if contact and not tail:
            intro = (intro + contact) if intro else contact
        tail += [it for it in (sign, date) if it]
        if style == "html":
            p = lambda it: it if it.startswith("<table") else f"<p>{it}</p>"
            metas = [f'<meta name="SiteIDCode" content="{site}">'] if site and rng.random() < 0.5 else []
            metas += [f'<meta name="ArticleTitle" content="{"".join(title.split())}">'] if title and rng.random() < 0.5 else []
            return "\n".join([
                "<!DOCTYPE html>", "<html><head><meta charset=\"utf-8\">", f"<title>{''.join(titles) or '政府信息公开年报'}</title>", *metas, "</head><body>",
                *[f"<div class=\"top\">{it}</div>" for it in head], *[f"<h1>{it}</h1>" for it in titles],
                *[f"<div class=\"info\">{it}</div>" for it in meta], "<div class=\"content\">", *[p(it) for it in [intro] if it], *[p(it) for it in body],
                *[p(it) for it in tail], "</div>", *([f"<div class=\"footer\"><p>{'</p><p>'.join(footer)}</p></div>"] if footer else []), "</body></html>", "",
            ])
        gap = "\n\n" if style == "md" else "\n"
        return gap.join([*head, *titles, *meta, *([intro] if intro else []), *body, *tail, *footer]) + "\n"
