"""Which evidence a document shows, and what of its identity that leaves decidable."""

from identities.facts import short_name

# Profiles of evidence. title: organ, parents (organ behind all that is above it), bare (no organ), none.
PROFILES = {
    "everything": dict(title="parents", sign="organ", intro="organ", phone=1, address=1, site=1, psb=1, icp=1, unit=1, url="gov"),
    "title+parents": dict(title="parents"),
    "title, site code": dict(title="organ", site=1, icp=1),
    "title, phone": dict(title="organ", phone=1),
    "title, url": dict(title="organ", url="gov"),
    "title, police number": dict(title="organ", psb=1, icp=1),
    "title, postcode": dict(title="organ", post=1, phone=0),
    "title, address": dict(title="organ", address=1, sign="organ"),
    "title, ICP": dict(title="organ", icp=1),
    "title, superior": dict(title="organ", superior=1, sign="organ"),
    "title alone": dict(title="organ"),
    "signature+parents": dict(title="bare", sign="parents"),
    "signature, footer": dict(title="bare", sign="organ", site=1, icp=1, unit=1),
    "first paragraph": dict(title="none", intro="parents"),
    "paragraph, phone": dict(title="bare", intro="organ", phone=1),
    "mirror, phone": dict(title="organ", sign="organ", phone=1, url="mirror"),
    "no name, address": dict(title="bare", phone=1, address=1, intro="self"),
    "no name, footer": dict(title="bare", site=1, icp=1, unit=1, intro="self"),
    "no name, url": dict(title="bare", url="gov", intro="self"),
    "nothing": dict(title="bare", intro="self"),
}
YEARS = {
    "all": dict(title=1, period=1, opening=1),
    "title": dict(title=1),
    "title, opening": dict(title=1, opening=1, last=1),
    "period": dict(period=1),
    "opening": dict(opening=1, last=1),
    "words": dict(title=2, opening=1),
    "eaten": dict(period=2),
    "none": dict(),
    "conflict": dict(title=1, period=-1),
}


def candidates(facts, organ, year, shown):
    """Latest codes of the divisions that the shown evidence leaves possible; None where it leaves everything."""
    place = organ.place(year)
    chain = [it.code for it in organ.chain(year)]
    if shown["named"]:
        if organ.fixed and organ.kind != "zone":
            found = {place.code}
        elif organ.kind == "zone":
            # The facts list some zones twice, with the county and without, in whatever prefecture.
            hosts = {it["prefecture_code"] or it["host_county_code"] for it in facts.zones if facts.zone_name(it) == organ.slug}
            found = {place.code} if len(hosts) <= 1 else {place.code} | hosts
        elif organ.kind == "township" and not shown["county"]:
            found = {it for it in facts.town_counties[organ.town] if facts.by_code.get(it)}
        elif shown["form"] == "short":
            pool = [it for it in facts.by_short[short_name(place.name)] if it.in_force(year)]
            if not place.name.endswith("市"):
                pool = [it for it in pool if it.name[-1] == place.name[-1] and it.level == place.level]
            found = {it.code for it in pool}
        else:
            found = {it.code for it in facts.by_name[place.name] if it.in_force(year)}
            if organ.kind == "township":
                found = {it for it in found if facts.latest(it) in facts.town_counties[organ.town]} or found
        if shown["parents"]:
            found = {it for it in found if set(chain[:-1]) <= {above.code for above in facts.chain(it, year)}}
    else:
        found = None
    marks = [{shown[it]} for it in ("site", "psb") if shown[it]] + ([shown["url"]] if shown["url"] else [])
    latest = lambda codes: {facts.latest(it) for it in codes}
    if found is None:
        if shown["site"] or shown["url"]:
            return latest([shown["site"]] if shown["site"] else shown["url"])
        # An organ gives its address down to its own level.
        if shown["address"]:
            return {facts.latest(place.code)}
        return None
    found = latest(found)
    for codes in marks:
        # A mark of a division leaves it, what it lies in and what lies in it.
        near = {it for it in found for code in codes if it == facts.latest(code) or facts.within(it, code, 2026) or facts.within(code, it, 2026)}
        found = near or found
    if shown["area"]:
        area = facts.prefectures_of_area[shown["area"]]
        found = {it for it in found if facts.area(it) == shown["area"] or any(above.code in area for above in facts.chain(it, 2026))} or found
    if shown["address"]:
        found = {it for it in found if it == facts.latest(chain[-1])} or found
    if shown["post"]:
        found = {it for it in found if it[:4] == facts.latest(place.code)[:4]} or found
    if shown["superior"]:
        found = {it for it in found if facts.within(it, facts.latest(shown["superior"]), 2025)} or found
    if shown["icp"]:
        found = {it for it in found if it[:2] == place.code[:2]} or found
    return found


def undecidable_place(facts, organ, year, shown):
    if organ.code is None:
        return []
    found = candidates(facts, organ, year, shown)
    if found is None:
        known = shown["area"] or shown["icp"] or shown["psb"]
        return ["division"] if known else ["province", "division"]
    if len(found) == 1:
        return []
    return ["division"] if len({it[:2] for it in found}) == 1 else ["province", "division"]
