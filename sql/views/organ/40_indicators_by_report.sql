-- Question: what is each indicator of a single report?
-- Grain: one row per report that stands and indicator whose terms it states, all of them.
-- Columns: report_id, year, province, issuer_id, issuer, issuer_kind, scope (own, consolidated, undecided): of the report
--   indicator_no, indicator: as in indicators
--   numerator, denominator: counts, NULL for totals, whose sum is the value. The denominator is the n of a share
--   value: 100 × numerator / denominator for shares, per × … for rates, the sum for totals. NULL where the denominator is not above 0
--   low, high: 95 % interval: Wilson's for shares, the score interval of a Poisson count for rates. NULL where it is in indicators_by_place
-- Traps: an indicator that a report does not state has no row. Indicators over the population are of places: see indicators_by_place.
--   Most organs handle few applications: look at the interval, and rank nobody with a denominator below 30.
--   Never add or average over reports of different scope.
-- Order: year, province, report_id, indicator_no
CREATE OR REPLACE VIEW indicators_by_report AS
WITH counted AS (
    SELECT
        s.*,
        i.kind,
        i.per,
        CASE WHEN s.denominator > 0 THEN CAST(s.numerator AS DOUBLE) END AS x,
        CASE WHEN s.denominator > 0 THEN CAST(s.denominator AS DOUBLE) END AS n,
        CASE
            WHEN i.kind = 'share' AND s.denominator > 0 AND 0 <= s.numerator AND s.numerator <= s.denominator
            THEN CAST(s.numerator AS DOUBLE) * CAST(s.denominator - s.numerator AS DOUBLE) / CAST(s.denominator AS DOUBLE)
            WHEN i.kind = 'rate' AND s.denominator > 0 AND 0 <= s.numerator
            THEN CAST(s.numerator AS DOUBLE)
        END AS variance
    FROM indicator_sums AS s
    INNER JOIN indicators AS i ON i.indicator = s.indicator
    WHERE i.basis <> 'inhabitants'
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
    b.report_id,
    b.year,
    b.province,
    r.issuer_id,
    r.issuer,
    r.issuer_kind,
    coalesce(r.scope, 'undecided') AS scope,
    b.indicator_no,
    b.indicator,
    CASE WHEN b.kind <> 'total' THEN CAST(b.numerator AS BIGINT) END AS numerator,
    CAST(b.denominator AS BIGINT) AS denominator,
    CASE
        WHEN b.kind = 'total' THEN CAST(b.numerator AS DECIMAL(20, 2))
        ELSE CAST(round(1e2 * b.per * b.x / b.n) / 1e2 AS DECIMAL(20, 2))
    END AS value,
    CAST(b.scale * (b.middle - b.spread) AS DECIMAL(20, 2)) AS low,
    CAST(b.scale * (b.middle + b.spread) AS DECIMAL(20, 2)) AS high
FROM bounds AS b
INNER JOIN current_reports AS r
    ON r.report_id = b.report_id AND r.province = b.province AND r.year = b.year;
