"""Traditional Chinese: the report as mirrors and Big5 pages write it. Needs OpenCC."""

from __future__ import annotations

from functools import cache

import opencc

from .html import cms_page, flow
from .model import Report


@cache
def converter(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


def taiwan(text: str) -> str:
    """Traditional characters and Taiwanese words (檔案, 網路, 採購)."""
    return converter("s2twp").convert(text)


def traditional(text: str) -> str:
    """Traditional characters, words as they are."""
    return converter("s2t").convert(text)


def html_big5(report: Report) -> bytes:
    """A Big5 page, declared so or not; characters that Big5 lacks as references."""
    rng = report.rng("big5")
    text = (taiwan if rng.random() < 0.5 else traditional)(cms_page(report, flow(report), "big5"))
    if rng.random() < 0.3:
        text = text.replace('<meta charset="big5">\n', "")
    return text.encode("big5", errors="xmlcharrefreplace")


def spellings(names: list[str]) -> list[str]:
    """How the names may be read from a traditional page."""
    return sorted({convert(name) for name in names for convert in (taiwan, traditional)})
