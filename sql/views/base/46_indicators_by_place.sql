-- Question: what is each indicator of a place, over the reports that count every organ once?
-- Grain: one row per year, place and indicator, also where nothing is known of it.
-- Columns: year, place_level, place_code: as in rollup_cover
--   indicator_no, indicator: as in indicators
--   n_reports: reports that the place stands on, those of rollup_cover, for basis organs one of each organ that has a report
--   n_known: those which state all terms of the indicator
--   numerator, denominator: sums over these, NULL where none is known. For totals both are NULL: the sum is the value.
--     The denominator is the n of a share
--   value: 100 × numerator / denominator for shares, per × … for rates, the sum for totals. NULL where the denominator is not above 0
--   low, high: 95 % interval: Wilson's for shares, the score interval of a Poisson count for rates. NULL for totals,
--     where the value is, and where figures that do not add up leave a part that is larger than its whole
--   coverage_pct: of governments, as in rollup_coverage
--   is_in_form: false where no form of that year has the rows of the indicator, so that nothing can be known. True where it needs none
-- Traps: where n_known < n_reports a total is a lower bound, and where coverage_pct < 100 it lacks governments. Intervals say how far chance
--   goes where the figures are right, nothing about organs that are missing.
--   Over the population denominator, value, low and high are NULL unless governments are expected in the place, all are covered and
--   n_known = n_reports.
--   Two indicators can rest on different reports: compare n_known.
-- Order: year, place_level, place_code, indicator_no
CREATE OR REPLACE VIEW indicators_by_place AS
WITH members AS (
    SELECT 'cover' AS chosen, year, place_level, place_code, report_id
    FROM rollup_cover
    UNION ALL
    SELECT 'organs' AS chosen, year, place_level, place_code, report_id
    FROM organ_places
    WHERE report_id IS NOT NULL
),

sizes AS (
    SELECT chosen, year, place_level, place_code, count(*) AS n_reports
    FROM members
    GROUP BY chosen, year, place_level, place_code
),

kinds AS (
    SELECT *, CASE WHEN basis = 'organs' THEN 'organs' ELSE 'cover' END AS chosen
    FROM indicators
),

sums AS (
    SELECT
        m.year,
        m.place_level,
        m.place_code,
        k.indicator,
        count(*) AS n_known,
        CAST(sum(s.numerator) AS DECIMAL(20, 4)) AS numerator,
        CAST(sum(s.denominator) AS DECIMAL(20, 4)) AS denominator
    FROM members AS m
    INNER JOIN indicator_sums AS s ON s.report_id = m.report_id AND s.year = m.year
    INNER JOIN kinds AS k ON k.indicator = s.indicator AND k.chosen = m.chosen
    GROUP BY m.year, m.place_level, m.place_code, k.indicator
),

placed AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        k.indicator_no,
        k.indicator,
        k.kind,
        k.per,
        coalesce(z.n_reports, 0) AS n_reports,
        coalesce(s.n_known, 0) AS n_known,
        s.numerator,
        CASE
            WHEN k.basis <> 'inhabitants' THEN s.denominator
            WHEN c.n_expected > 0 AND c.n_covered = c.n_expected AND s.n_known = z.n_reports
            THEN CAST(p.population AS DECIMAL(20, 4))
        END AS denominator,
        c.coverage_pct,
        (k.first_year IS NULL OR k.first_year <= c.year) AND (k.last_year IS NULL OR c.year <= k.last_year) AS is_in_form
    FROM rollup_coverage AS c
    CROSS JOIN kinds AS k
    LEFT JOIN sizes AS z
        ON z.chosen = k.chosen AND z.year = c.year AND z.place_level = c.place_level AND z.place_code = c.place_code
    LEFT JOIN sums AS s
        ON s.indicator = k.indicator AND s.year = c.year AND s.place_level = c.place_level AND s.place_code = c.place_code
    LEFT JOIN population AS p ON p.year = c.year AND p.place_code = c.place_code
),

-- What has no interval, or no value, is NULL from here on.
counted AS (
    SELECT
        *,
        CASE WHEN denominator > 0 THEN CAST(numerator AS DOUBLE) END AS x,
        CASE WHEN denominator > 0 THEN CAST(denominator AS DOUBLE) END AS n,
        CASE
            WHEN kind = 'share' AND denominator > 0 AND 0 <= numerator AND numerator <= denominator
            THEN CAST(numerator AS DOUBLE) * CAST(denominator - numerator AS DOUBLE) / CAST(denominator AS DOUBLE)
            WHEN kind = 'rate' AND denominator > 0 AND 0 <= numerator
            THEN CAST(numerator AS DOUBLE)
        END AS variance
    FROM placed
),

bounds AS (
    SELECT
        *,
        x + 3.8414588206941254e0 / 2e0 AS middle,
        1.959963984540054e0 * sqrt(variance + 3.8414588206941254e0 / 4e0) AS spread,
        per / CASE WHEN kind = 'share' THEN n + 3.8414588206941254e0 ELSE n END AS scale
    FROM counted
)

SELECT
    year,
    place_level,
    place_code,
    indicator_no,
    indicator,
    n_reports,
    n_known,
    CASE WHEN kind <> 'total' THEN CAST(numerator AS BIGINT) END AS numerator,
    CAST(denominator AS BIGINT) AS denominator,
    CASE
        WHEN kind = 'total' THEN CAST(numerator AS DECIMAL(20, 2))
        ELSE CAST(round(1e2 * per * x / n) / 1e2 AS DECIMAL(20, 2))
    END AS value,
    CAST(scale * (middle - spread) AS DECIMAL(20, 2)) AS low,
    CAST(scale * (middle + spread) AS DECIMAL(20, 2)) AS high,
    coverage_pct,
    is_in_form
FROM bounds;
