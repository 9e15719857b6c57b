"""Cases of plain text and of mirrors: every layout in every encoding, and what copies do to each.

Each variant takes a report and gives the bytes of a file.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import make_sample as ms

from . import html, markdown, mirror, text
from .model import Report
from .traditional import traditional

Make = Callable[[Report], bytes]


def layout(name: str, variant: str = "") -> Make:
    return lambda report: text.as_bytes(text.lines_of(report, name, variant))


def encoded(make: Make, how: Callable[[str], bytes]) -> Make:
    return lambda report: how(make(report).decode())


# Layouts that keep blank cells.
KEPT = {
    "bar": layout("row-bar"),
    "bartail": layout("row-bar", "tail-lost"),
    "barspans": layout("row-bar-no-colspan"),
    "barboth": layout("row-bar-leading"),
    "tabs": layout("tab-separated", "leading-tabs"),
    "cellbar": layout("cell-line-trailing-bar", "own-line"),
    "cellbarend": layout("cell-line-trailing-bar", "same-line"),
    "barlines": layout("bar-own-line"),
    "barfirst": layout("leading-bar-line"),
}
# Layouts in which a blank cell leaves nothing, for reports without such.
WHOLE = {
    "celllines": layout("cell-line-blank"),
    "cellindent": layout("cell-line-blank", "indent"),
    "celltabs": layout("cell-line-nosep", "tabs"),
    "cellplain": layout("cell-line-nosep", "plain"),
}
BAR = KEPT["bar"]
TEXT: dict[str, Make] = KEPT | {
    "gbk": encoded(BAR, lambda it: it.encode("gb18030")),
    "utf16": encoded(BAR, lambda it: b"\xff\xfe" + it.encode("utf-16-le")),
    "windows": encoded(BAR, lambda it: ("\ufeff" + it.replace("\n", "\r\n")).encode()),
    "oldmac": encoded(KEPT["barspans"], lambda it: it.replace("\n", "\r\n\r\n").encode()),
    "wide": encoded(BAR, lambda it: it.replace(" | ", "　｜　").replace(" |", "　｜").encode()),
    "dumped": encoded(BAR, lambda it: re.sub(r"(?m)^", "    ", it).encode()),
}


# Mirrors. Carriers: what the copy was made of.

CARRIERS: dict[str, Make] = {
    "bar": BAR,
    "barboth": KEPT["barboth"],
    "cellbar": KEPT["cellbar"],
    "barlines": KEPT["barlines"],
    "tabs": KEPT["tabs"],
    "page": lambda report: html.simple(report).encode(),
    "cms": html.html_cms,
    "split": html.html_split,
    "layout": html.html_layout,
    "markdown": markdown.md_plain,
    "mdhtml": markdown.md_html,
}


def on_text(change: Callable[[Report, str], str]) -> Callable[[Make], Make]:
    """Changes the text of a file, but not its markup."""

    def through(make: Make) -> Make:
        def made(report: Report) -> bytes:
            found = make(report).decode()
            if "</td>" not in found:
                return change(report, found).encode()
            parts = re.split(r"(<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>)", found, flags=re.DOTALL)
            return "".join(part if part.startswith("<") else change(report, part) for part in parts).encode()

        return made

    return through


def readings(report: Report, part: str) -> str:
    from pypinyin import Style, pinyin

    chosen = "一三公息情理行机年不其"
    return "".join(f"{c}({pinyin(c, style=Style.TONE)[0][0]})" if c in traditional(chosen) else c for c in traditional(part))


def eaten(report: Report, part: str) -> str:
    part = re.sub(r"(\d{4})年(\d{1,2})月(\d{1,2})日", r"\1\2\3日", part)
    return part.replace("本年增/减", "本年增/")


def spam(report: Report, part: str) -> str:
    return part.replace("政府信息公开", mirror.SPAM[int(report.id[1:4]) % 4])


def shifted(report: Report, part: str) -> str:
    """The first byte of headings is lost in GBK, and all that follows up to the next letter of one byte is other characters."""

    def broken(it: re.Match[str]) -> str:
        return it[1] + "?" + it[2].encode("gb18030")[1:].decode("gb18030", "ignore")

    topics = "|".join(ms.TOPICS)
    return re.sub(rf"(?m)^(#* ?)(（[一二三四五]）(?:{topics})|五、[^\n|a-zA-Z0-9]{{4,30}})$", broken, part)


KINDS: dict[str, Callable[[Make], Make]] = {
    "trad": on_text(lambda _, part: mirror.taiwan(part)),
    "pinyin": on_text(readings),
    "eaten": on_text(eaten),
    "spam": on_text(spam),
    "mojibake": on_text(shifted),
}


def extension(carrier: str) -> str:
    return "html" if carrier in ("page", "cms", "split", "layout") else "md" if carrier.startswith("m") else "txt"


MIRROR: dict[str, dict[str, Make]] = {
    kind: {name: damage(make) for name, make in CARRIERS.items()} for kind, damage in KINDS.items()
}
