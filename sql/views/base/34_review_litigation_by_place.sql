-- Question: how often are decisions corrected in review 行政复议 or lost in court 行政诉讼, each case counted once?
-- Grain: one row per year, place and proceeding. All four proceedings are there for each year and place with a report.
-- Columns: year, place_level, place_code: as in organ_places
--   proceeding_no, proceeding: 1 review 行政复议, 2 litigation 行政诉讼 (3 and 4 together),
--     3 litigation_direct 未经复议直接起诉, 4 litigation_after_review 复议后起诉
--   n_reports: reports that are added up, by rollup_cover. n_unknown: those which leave one of the four outcomes unknown
--   coverage_pct: governments of the place that stand behind the total, by rollup_coverage
--   upheld 结果维持, corrected 结果纠正, other 其他结果, pending 尚未审结: sums over the reports that state them
--   total 总计: as stated, not the sum of the four
--   corrected_pct: 纠错率 of reviews, 败诉率 of lawsuits: corrected, of upheld + corrected + other (decided cases)
--   corrected_with_pending_pct: the same, of upheld + corrected + other + pending (all cases)
--   total_with_parts, total_by_parts, total_difference: the other route to the total, as in applications_by_place
-- Traps: litigation already holds its two parts, never add the three. It is known for a report only where both parts are.
--   Places lie in each other, never add their rows.
--   Both rates rest on the parts and not on total, which many reports get wrong. They are NULL where there was no case.
-- Order: year, place_level, place_code, proceeding_no
CREATE OR REPLACE VIEW review_litigation_by_place AS
WITH kinds AS (
    SELECT proceeding_no, proceeding
    FROM (
        VALUES (1, 'review'), (2, 'litigation'), (3, 'litigation_direct'), (4, 'litigation_after_review')
    ) AS k (proceeding_no, proceeding)
),

stated AS (
    SELECT report_id, province, year, proceeding, upheld, corrected, other, pending, total
    FROM proceedings
    UNION ALL
    SELECT
        report_id,
        province,
        year,
        'litigation' AS proceeding,
        CASE WHEN count(upheld) = 2 THEN sum(upheld) END AS upheld,
        CASE WHEN count(corrected) = 2 THEN sum(corrected) END AS corrected,
        CASE WHEN count(other) = 2 THEN sum(other) END AS other,
        CASE WHEN count(pending) = 2 THEN sum(pending) END AS pending,
        CASE WHEN count(total) = 2 THEN sum(total) END AS total
    FROM proceedings
    WHERE proceeding <> 'review'
    GROUP BY report_id, province, year
),

parts AS (
    SELECT p.year, p.whole_report_id, s.proceeding, sum(s.total) AS total
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.province = p.province AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.proceeding
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        k.proceeding_no,
        k.proceeding,
        s.upheld,
        s.corrected,
        s.other,
        s.pending,
        s.total,
        CASE WHEN p.total IS NOT NULL THEN s.total END AS with_parts,
        CASE WHEN s.total IS NOT NULL THEN p.total END AS by_parts
    FROM rollup_cover AS c
    CROSS JOIN kinds AS k
    LEFT JOIN stated AS s
        ON s.report_id = c.report_id AND s.province = c.province AND s.year = c.year AND s.proceeding = k.proceeding
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.proceeding = k.proceeding
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.proceeding_no,
    f.proceeding,
    count(*) AS n_reports,
    count(*) - count(f.upheld + f.corrected + f.other + f.pending) AS n_unknown,
    k.coverage_pct,
    sum(f.upheld) AS upheld,
    sum(f.corrected) AS corrected,
    sum(f.other) AS other,
    sum(f.pending) AS pending,
    sum(f.total) AS total,
    CAST(
        round(
            1e4 * sum(f.corrected) FILTER (WHERE f.upheld + f.other IS NOT NULL)
            / nullif(sum(f.upheld + f.corrected + f.other), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS corrected_pct,
    CAST(
        round(
            1e4 * sum(f.corrected) FILTER (WHERE f.upheld + f.other + f.pending IS NOT NULL)
            / nullif(sum(f.upheld + f.corrected + f.other + f.pending), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS corrected_with_pending_pct,
    sum(f.with_parts) AS total_with_parts,
    sum(f.by_parts) AS total_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS total_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.proceeding_no, f.proceeding, k.coverage_pct;
