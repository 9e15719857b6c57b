"""The registry of views and the arithmetic that they share."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, localcontext

import polars as pl

IMPLEMENTATIONS: dict[str, Callable[["ByHand"], pl.DataFrame]] = {}
"""View to the function that computes it."""

PLACE = ["year", "place_level", "place_code"]
"""What names a place in a year."""

NORMAL_95 = Decimal("1.959963984540054")
"""The quantile of the normal distribution that a 95 % interval takes, 0.975."""


def view(function: Callable[["ByHand"], pl.DataFrame]) -> Callable[["ByHand"], pl.DataFrame]:
    """Registers a function as the computation of the view of its name."""
    IMPLEMENTATIONS[function.__name__] = function
    return function


class ByHand:
    """The tables of a lake, and the views over them, each computed once."""

    def __init__(self, tables: dict[str, pl.DataFrame]) -> None:
        self.tables = tables
        self._views: dict[str, pl.DataFrame] = {}
        self._steps: dict[Callable, pl.DataFrame] = {}

    def table(self, name: str) -> pl.DataFrame:
        """A table of the lake."""
        return self.tables[name]

    def view(self, name: str) -> pl.DataFrame:
        """A view, by its name."""
        if name not in self._views:
            self._views[name] = IMPLEMENTATIONS[name](self)
        return self._views[name]

    def step(self, function: Callable[["ByHand"], pl.DataFrame]) -> pl.DataFrame:
        """What several views share, computed once."""
        if function not in self._steps:
            self._steps[function] = function(self)
        return self._steps[function]


def total(column: str | pl.Expr, where: pl.Expr | None = None) -> pl.Expr:
    """The sum of what is known; NULL, not 0, where nothing is."""
    known = pl.col(column) if isinstance(column, str) else column
    if where is not None:
        known = pl.when(where).then(known)
    return pl.when(known.is_not_null().any()).then(known.sum())


def count(condition: pl.Expr) -> pl.Expr:
    """How many rows hold it; unknown does not."""
    return condition.fill_null(False).sum().cast(pl.Int64)


def all_known(columns: list[str]) -> pl.Expr:
    """None of them is NULL."""
    return pl.all_horizontal(pl.col(c).is_not_null() for c in columns)


def strict_sum(columns: list[str]) -> pl.Expr:
    """Their sum, NULL as soon as one is not known: never a part of it."""
    return pl.when(all_known(columns)).then(pl.sum_horizontal(columns))


def percent(part: pl.Expr, whole: pl.Expr) -> pl.Expr:
    """100 * part / whole with two places, exact and half away from zero; NULL where one is unknown or the whole is 0."""
    part, whole = part.cast(pl.Int128), whole.cast(pl.Int128)
    hundredths = (part.abs() * 20_000 + whole.abs()) // (whole.abs() * 2)
    sign = pl.when((part < 0) != (whole < 0)).then(-1).otherwise(1)
    return pl.when(whole != 0).then((hundredths * sign).cast(pl.Decimal(38, 2)) * pl.lit(Decimal("0.01")))


def scaled(amount: pl.Expr) -> pl.Expr:
    """A decimal as its integer number of ten-thousandths."""
    return amount.cast(pl.Decimal(38, 4)).to_physical()


def wilson_percent(n_hits: int, n: int) -> tuple[Decimal, Decimal] | tuple[None, None]:
    """The Wilson 95 % interval of a share, in percent with two places."""
    if n == 0:
        return None, None
    with localcontext() as context:
        context.prec = 50
        share, z2 = Decimal(n_hits) / n, NORMAL_95 * NORMAL_95
        middle = share + z2 / (2 * n)
        reach = NORMAL_95 * (share * (1 - share) / n + z2 / (4 * n * n)).sqrt()
        low, high = ((middle + sign * reach) / (1 + z2 / n) * 100 for sign in (-1, 1))
        return tuple(max(side, Decimal(0)).quantize(Decimal("0.01"), ROUND_HALF_UP) for side in (low, high))


def with_wilson(frame: pl.DataFrame, hits: str, n: pl.Expr, low: str, high: str) -> pl.DataFrame:
    """The frame with two more columns, the ends of the interval."""
    pairs = [wilson_percent(*row) for row in frame.select(pl.col(hits), n.alias("n")).iter_rows()]
    ends = [pl.Series(name, [pair[i] for pair in pairs], pl.Decimal(20, 2)) for i, name in enumerate((low, high))]
    return frame.with_columns(ends)


def only_place(frame: pl.DataFrame, place_level: str) -> pl.DataFrame:
    """The rows of one level: those of provinces keep the place as province, those of the nation lose it."""
    rows = frame.filter(pl.col("place_level") == place_level).drop("place_level")
    return rows.drop("place_code") if place_level == "nation" else rows.rename({"place_code": "province"})
