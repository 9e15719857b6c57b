-- Question: how much of the country stands behind a figure? 覆盖率
-- Grain: one row per year, province, level and kind of organ.
-- Columns:
--   n_expected: organs that should have reported: governments of divisions in force, townships 乡镇街道 (as far as the tables of
--     2015-2023 tell), organs that did report, organs that reported on years before and after, and organs of n_rejected
--   n_found: those with a report, of which n_late came after the day that the regulation sets 逾期, n_undated without a date,
--     n_no_tables without statutory tables
--   n_rejected: those of which only a document is there that gave no report (its reason stands in rejects)
--   n_missing: those of which nothing is there
--   coverage_pct: n_found of n_expected
--   n_other_years: organs without a report that reported only on earlier or only on later years: not counted as expected, for they
--     may have been founded or dissolved
--   n_earlier, n_copies: versions that were replaced, and copies that were set aside
-- Traps: level is the division's that an organ belongs to, NULL where it is not known. Only years on which the lake holds a report
--   have rows. Of bureaus only those are expected that reported on some year: their coverage says nothing of others.
-- Order: year, province, level, issuer_kind
CREATE OR REPLACE VIEW coverage_by_province_year AS
SELECT
    year,
    province,
    level,
    issuer_kind,
    count(*) FILTER (WHERE expected_by <> 'other_years') AS n_expected,
    count(*) FILTER (WHERE status NOT IN ('missing', 'rejected')) AS n_found,
    count(*) FILTER (WHERE status = 'late') AS n_late,
    count(*) FILTER (WHERE status NOT IN ('missing', 'rejected') AND published_on IS NULL) AS n_undated,
    count(*) FILTER (WHERE status = 'no_tables') AS n_no_tables,
    count(*) FILTER (WHERE status = 'rejected') AS n_rejected,
    count(*) FILTER (WHERE status = 'missing' AND expected_by <> 'other_years') AS n_missing,
    CAST(
        round(
            1e4 * count(*) FILTER (WHERE status NOT IN ('missing', 'rejected'))
            / nullif(count(*) FILTER (WHERE expected_by <> 'other_years'), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS coverage_pct,
    count(*) FILTER (WHERE status = 'missing' AND expected_by = 'other_years') AS n_other_years,
    sum(n_earlier) AS n_earlier,
    sum(n_copies) AS n_copies
FROM coverage
GROUP BY year, province, level, issuer_kind;
