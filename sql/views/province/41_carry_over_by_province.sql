-- Question: in how many reports does what came in differ from what went out the year before, by province? 结转衔接
-- Grain: one row per year, province and column of table III, over pairs of reports of one organ on that year and on the one before.
-- Columns: year, province
--   applicant_no, applicant: the column, as in carry_over
--   n_pairs: pairs of reports that count for the same organs; no row where there is none. n_unknown: those in which one of the two
--     figures is not known
--   n_broken: pairs whose figures differ. n_more, n_less: those that carry in more, and less
--   broken_pct: n_broken, of the pairs with both figures. broken_low_pct, broken_high_pct: Wilson 95 % interval of it
--     (z = 1.959964)
--   carried_out_before, carried_in: sums over the pairs with both figures. size: sum of the differences without their sign
-- Traps: every organ counts once, also those that another sums up: this is about reports, not about applications.
-- Order: year, province, applicant_no
CREATE OR REPLACE VIEW carry_over_by_province AS
WITH pairs AS (
    SELECT
        c.year,
        c.province,
        applicant_no,
        applicant,
        count(*) AS n_pairs,
        count(is_broken) AS n,
        count(*) FILTER (WHERE is_broken) AS n_broken,
        count(*) FILTER (WHERE is_broken AND difference > 0) AS n_more,
        count(*) FILTER (WHERE is_broken AND difference < 0) AS n_less,
        sum(carried_out_before) FILTER (WHERE is_broken IS NOT NULL) AS carried_out_before,
        sum(carried_in) FILTER (WHERE is_broken IS NOT NULL) AS carried_in,
        sum(abs(difference)) FILTER (WHERE is_broken IS NOT NULL) AS size
    FROM carry_over AS c
    INNER JOIN current_reports AS b ON b.report_id = c.report_id_before AND b.year = c.year - 1
    WHERE c.scope = coalesce(b.scope, 'undecided')
    GROUP BY c.year, c.province, applicant_no, applicant
)

SELECT
    year,
    province,
    applicant_no,
    applicant,
    n_pairs,
    n_pairs - n AS n_unknown,
    n_broken,
    n_more,
    n_less,
    CAST(round(1e4 * n_broken / nullif(n, 0)) / 1e2 AS DECIMAL(20, 2)) AS broken_pct,
    CAST(
        CASE
            WHEN n > 0
            THEN 100e0 * greatest(
                0e0,
                (n_broken + 1.9207294e0 - 1.959964e0 * sqrt(1e0 * n_broken * (n - n_broken) / n + 0.9603647e0)) / (n + 3.8414588e0)
            )
        END AS DECIMAL(20, 2)
    ) AS broken_low_pct,
    CAST(
        CASE
            WHEN n > 0
            THEN 100e0 * least(
                1e0,
                (n_broken + 1.9207294e0 + 1.959964e0 * sqrt(1e0 * n_broken * (n - n_broken) / n + 0.9603647e0)) / (n + 3.8414588e0)
            )
        END AS DECIMAL(20, 2)
    ) AS broken_high_pct,
    carried_out_before,
    carried_in,
    size
FROM pairs;
