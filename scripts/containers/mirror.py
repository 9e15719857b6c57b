"""Mirrors: what foreign hosts do to a report's characters. Needs OpenCC and pypinyin."""

from __future__ import annotations

import re
from collections.abc import Callable

from pypinyin import Style, pinyin

from . import html, text
from .model import Report
from .traditional import taiwan, traditional

SPAM = ["开元棋牌", "皇冠体育", "百家乐", "澳门娱乐场官网"]


def extension(report: Report) -> str:
    """Every other mirror is a page, the others are texts."""
    return "html" if int(report.id[1:4]) % 2 else "txt"


def mirrored(report: Report, change: Callable[[str], str]) -> bytes:
    """The report with its text changed, its markup not."""
    if extension(report) == "txt":
        return change(text.txt_bar(report).decode()).encode()
    return re.sub(r">([^<>]+)<", lambda it: ">" + change(it[1]) + "<", html.simple(report)).encode()


def mirror_trad(report: Report) -> bytes:
    """Traditional characters and Taiwanese words: 檔案, 網路, 採購."""
    return mirrored(report, taiwan)


def mirror_pinyin(report: Report) -> bytes:
    """The reading in brackets after certain characters, in labels and heading numbers too."""
    rng = report.rng("pinyin")
    source = traditional(
        "".join(
            block.text + "".join(cell.text for row in (block.grid.rows if block.grid else []) for cell in row)
            for block in report.blocks
        )
    )
    known = sorted({c for c in source if "\u4e00" <= c <= "\u9fff"})
    chosen = set(rng.sample(known, len(known) // 9)) | {"一"}

    def change(part: str) -> str:
        return "".join(f"{c}({pinyin(c, style=Style.TONE)[0][0]})" if c in chosen else c for c in traditional(part))

    return mirrored(report, change)


def mirror_eaten(report: Report) -> bytes:
    """The characters between the digits of dates are lost, and the number of a heading, a slash's neighbour, a phone's dash."""
    rng = report.rng("eaten")
    numeral = rng.choice(["二、", "三、", "五、", "一一"])
    year = report.item.year

    def change(part: str) -> str:
        part = re.sub(r"(\d{4})年(\d{1,2})月(\d{1,2})日", r"\1\2\3日", part)
        part = re.sub(r"(\d{1,2})月(\d{1,2})日", r"\1\2日", part)
        part = re.sub(rf"{year}年(\d+)日", rf"{year}\1日", part)
        part = part.replace("本年增/减", "本年增/").replace("〕", "")
        part = re.sub(r"(0\d{2,3})-(\d{7,8})", r"\1\2", part)
        return re.sub(rf"(?m)^{numeral}(?=[^\d（(]{{4,30}}$)", "、", part)

    return mirrored(report, change)


def mirror_spam(report: Report) -> bytes:
    """政府信息公开 is a spam word everywhere, in some broken by a line's end."""
    rng = report.rng("spam")
    word = rng.choice(SPAM)
    broken = word[:2] + "\n" + word[2:] if rng.random() < 0.25 else word
    return mirrored(report, lambda part: part.replace("政府信息公开", broken if len(part) < 40 else word))
