-- Question: how do the figures of the same organs change from one year to the next, over the whole lake?
-- Grain: one row per year and figure.
-- Columns: year
--   figure: as in year_on_year
--   n_pairs: organs with comparable reports on both years. n_unknown: those whose figure is not known in one of them
--   value_before, value: sums over the organs that state both. change: the second less the first
--   change_pct: change, of value_before
--   n_up, n_down: organs whose figure rose, and fell
-- Traps: a panel of organs, among them those that another sums up: its sums count applications twice, its change does not mislead by
--   organs that come and go. For totals see applications_national_year.
-- Order: year, figure
CREATE OR REPLACE VIEW year_on_year_national AS
SELECT
    year,
    figure,
    count(*) AS n_pairs,
    count(*) - count(change) AS n_unknown,
    sum(value_before) FILTER (WHERE change IS NOT NULL) AS value_before,
    sum(value) FILTER (WHERE change IS NOT NULL) AS value,
    sum(change) AS change,
    CAST(
        round(1e4 * sum(change) / nullif(sum(value_before) FILTER (WHERE change IS NOT NULL), 0)) / 1e2
        AS DECIMAL(20, 2)
    ) AS change_pct,
    count(*) FILTER (WHERE change > 0) AS n_up,
    count(*) FILTER (WHERE change < 0) AS n_down
FROM year_on_year
WHERE is_comparable
GROUP BY year, figure;
