"""Rows of a query as a Polars frame, and where two such frames differ.

Engines give one value in types of their own: 50 is an integer, a huge integer or 50.00. Here every value is the text that
it is told by, numbers without zeros behind their point, so that equal text is an equal value and NULL stays NULL.
"""

from decimal import Decimal

import polars as pl


def number_text(value: float) -> str:
    """A floating number as digits: 49.48, 10, never 1e1."""
    return plain(format(Decimal(str(value)), "f"))


def plain(digits: str) -> str:
    """50.00 as 50, 9.80 as 9.8."""
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def canonical(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with every value as its text."""
    columns = []
    for column in frame.iter_columns():
        if column.dtype.is_float():
            texts = [None if value is None else number_text(value) for value in column]
            columns.append(pl.Series(column.name, texts, pl.String))
            continue
        text = column.cast(pl.String)
        if column.dtype.is_decimal():
            text = text.str.replace(r"(\.\d*?)0+$", "$1").str.replace(r"\.$", "").alias(column.name)
        columns.append(text)
    return pl.DataFrame(columns)


def differences(left: pl.DataFrame, right: pl.DataFrame, grain: list[str], here: str, there: str) -> str | None:
    """Where two canonical frames differ, as one line, or None. Their rows have no order, their columns do."""
    if left.columns != right.columns:
        return f"columns {', '.join(left.columns)}; {there}: {', '.join(right.columns)}"
    order = [*grain, *(column for column in left.columns if column not in grain)]
    left, right = left.sort(order), right.sort(order)
    if left.equals(right):
        return None

    def counted(frame: pl.DataFrame) -> pl.DataFrame:
        return frame.group_by(order).agg(n_times=pl.len())

    only_left = counted(left).join(counted(right), on=[*order, "n_times"], how="anti", nulls_equal=True).sort(order)
    only_right = counted(right).join(counted(left), on=[*order, "n_times"], how="anti", nulls_equal=True).sort(order)
    text = f"{len(only_left)} rows only in {here}, {len(only_right)} only in {there}"
    both = only_left.join(only_right, on=grain, how="inner", nulls_equal=True, suffix=" there").sort(grain)
    if both.is_empty():
        side, rows = (here, only_left) if len(only_left) else (there, only_right)
        return f"{text}, e.g. {side} has {told(rows.row(0, named=True))}"
    row = both.row(0, named=True)
    wrong = [c for c in order if c not in grain and row[c] != row[f"{c} there"]]
    values = ", ".join(f"{c} is {row[c]} in {here}, {row[f'{c} there']} in {there}" for c in wrong)
    return f"{text}, e.g. {told({key: row[key] for key in grain})}: {values or 'another number of such rows'}"


def told(row: dict) -> str:
    """A row in words: its values by their columns."""
    return ", ".join(f"{column} {value}" for column, value in row.items() if column != "n_times")
