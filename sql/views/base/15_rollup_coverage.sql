-- Question: how much of a place stands behind its totals?
-- Grain: one row per year and place in which an organ of coverage lies, and per nation and province with a report that is in no total.
-- Columns: year, place_level, place_code: as in organ_places
--   n_expected: governments 人民政府 of provinces, prefectures and counties in force (expected_by gazetteer) that lie in the place,
--     itself included
--   n_covered: those whose consolidated report, or that of a government above them in the place, is in the total
--   n_undecided: of these, those that stand on a report of undecided scope
--   n_partly: not covered, but their own report or one of their organs is in the total
--   n_uncovered: nothing of them is
--   coverage_pct: n_covered of n_expected
--   n_reports: reports that the total adds up
--   n_left_out: reports that stand and may belong to the place, but are in no total: of organs or years that are not known, and second
--     reports of organs that count once. NULL for prefectures and counties, where it is not told
-- Traps: townships 乡镇街道 are no units here: they lie within their county. The place CN, organs of the central government, has no
--   expected units and coverage_pct NULL. A covered government may still have left out an organ: a report does not say whom it sums up.
-- Order: year, place_level, place_code
CREATE OR REPLACE VIEW rollup_coverage AS
WITH undecided AS (
    SELECT year, report_id FROM organ_tree WHERE cover_0 IS NOT NULL AND scope IS NULL
),

units AS (
    SELECT
        p.year,
        p.place_level,
        p.place_code,
        p.report_id,
        p.covered_by,
        p.issuer_kind = 'government' AND p.expected_by = 'gazetteer' AS is_expected,
        p.is_covering OR p.covered_by IS NOT NULL AS is_covered,
        u.report_id IS NOT NULL AS is_undecided,
        p.report_id IS NOT NULL OR p.has_organs AS is_active,
        CASE WHEN p.place_level IN ('nation', 'province') THEN 0 END AS n_left_out
    FROM organ_places AS p
    LEFT JOIN undecided AS u
        ON u.year = p.year AND u.report_id = coalesce(p.covered_by, CASE WHEN p.is_covering THEN p.report_id END)
    UNION ALL
    SELECT
        o.year,
        g.place_level,
        CASE WHEN g.place_level = 'nation' THEN '000000' ELSE o.province END AS place_code,
        NULL AS report_id,
        NULL AS covered_by,
        false AS is_expected,
        false AS is_covered,
        false AS is_undecided,
        false AS is_active,
        1 AS n_left_out
    FROM rollup_left_out AS o
    CROSS JOIN (VALUES ('nation'), ('province')) AS g (place_level)
    WHERE o.reason <> 'within'
)

SELECT
    year,
    place_level,
    place_code,
    count(*) FILTER (WHERE is_expected) AS n_expected,
    count(*) FILTER (WHERE is_expected AND is_covered) AS n_covered,
    count(*) FILTER (WHERE is_expected AND is_undecided) AS n_undecided,
    count(*) FILTER (WHERE is_expected AND NOT is_covered AND is_active) AS n_partly,
    count(*) FILTER (WHERE is_expected AND NOT is_covered AND NOT is_active) AS n_uncovered,
    CAST(
        round(
            1e4 * count(*) FILTER (WHERE is_expected AND is_covered)
            / nullif(count(*) FILTER (WHERE is_expected), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS coverage_pct,
    count(*) FILTER (WHERE report_id IS NOT NULL AND covered_by IS NULL) AS n_reports,
    CAST(sum(n_left_out) AS BIGINT) AS n_left_out
FROM units
GROUP BY year, place_level, place_code;
