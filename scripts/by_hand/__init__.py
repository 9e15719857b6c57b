"""Every view of sql/views, computed by hand in Polars: an oracle that knows nothing of the SQL.

Written from the head comments of the views, the data model and the definitions in data/ alone, so that two independent
readings of one definition must give the same rows. Nothing here reads, runs or translates a statement of sql/views.

    by_hand = ByHand(tables)            tables: name to Polars frame, with the columns of sql/tables.sql
    by_hand.view("national_overview")   a frame with the view's columns, in its order

Counts are added as integers, amounts as decimals; shares are divided exactly and rounded once, half away from zero.
A new view brings a function of its name here, with the decorator `view`.
"""

from . import figures, indicators, organs, quality, rollup, years  # noqa: F401  Each registers its views.
from .core import IMPLEMENTATIONS, ByHand

__all__ = ["IMPLEMENTATIONS", "ByHand"]
