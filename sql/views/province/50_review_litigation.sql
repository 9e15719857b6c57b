-- Question: how often are decisions corrected in review 行政复议 or lost in court 行政诉讼?
-- Grain: one row per year, province, scope and proceeding. All four proceedings are there for each year, province and scope with a report.
-- Columns: year, province, scope
--   proceeding_no, proceeding: 1 review 行政复议, 2 litigation 行政诉讼 (3 and 4 together),
--     3 litigation_direct 未经复议直接起诉, 4 litigation_after_review 复议后起诉
--   n_reports: reports of that year, province and scope
--   n_unknown: those which leave one of the four outcomes unknown
--   upheld 结果维持, corrected 结果纠正, other 其他结果, pending 尚未审结: sums over the reports that state them
--   total 总计: as stated, not the sum of the four
--   corrected_pct: 纠错率 of reviews, 败诉率 of lawsuits: corrected, of upheld + corrected + other (decided cases)
--   corrected_with_pending_pct: the same, of upheld + corrected + other + pending (all cases)
-- Traps: litigation already holds its two parts, never add the three. It is known for a report only where both parts are.
--   scope is part of the grain, never add rows of different scope.
--   Both rates rest on the parts and not on total, which many reports get wrong. They are NULL where there was no case.
-- Order: year, province, scope, proceeding_no
CREATE OR REPLACE VIEW review_litigation AS
WITH parts AS (
    SELECT proceeding_no, proceeding, part
    FROM (
        VALUES
            (1, 'review', 'review'),
            (2, 'litigation', 'litigation_direct'),
            (2, 'litigation', 'litigation_after_review'),
            (3, 'litigation_direct', 'litigation_direct'),
            (4, 'litigation_after_review', 'litigation_after_review')
    ) AS p (proceeding_no, proceeding, part)
),

figures AS (
    SELECT
        r.report_id,
        r.year,
        r.province,
        coalesce(r.scope, 'undecided') AS scope,
        p.proceeding_no,
        p.proceeding,
        CASE WHEN count(f.upheld) = count(*) THEN sum(f.upheld) END AS upheld,
        CASE WHEN count(f.corrected) = count(*) THEN sum(f.corrected) END AS corrected,
        CASE WHEN count(f.other) = count(*) THEN sum(f.other) END AS other,
        CASE WHEN count(f.pending) = count(*) THEN sum(f.pending) END AS pending,
        CASE WHEN count(f.total) = count(*) THEN sum(f.total) END AS total
    FROM current_reports AS r
    CROSS JOIN parts AS p
    LEFT JOIN proceedings AS f
        ON f.report_id = r.report_id AND f.province = r.province AND f.year = r.year AND f.proceeding = p.part
    GROUP BY r.report_id, r.year, r.province, coalesce(r.scope, 'undecided'), p.proceeding_no, p.proceeding
)

SELECT
    year,
    province,
    scope,
    proceeding_no,
    proceeding,
    count(*) AS n_reports,
    count(*) - count(upheld + corrected + other + pending) AS n_unknown,
    sum(upheld) AS upheld,
    sum(corrected) AS corrected,
    sum(other) AS other,
    sum(pending) AS pending,
    sum(total) AS total,
    CAST(
        100e0 * sum(corrected) FILTER (WHERE upheld + other IS NOT NULL)
        / nullif(sum(upheld + corrected + other), 0)
        AS DECIMAL(20, 2)
    ) AS corrected_pct,
    CAST(
        100e0 * sum(corrected) FILTER (WHERE upheld + other + pending IS NOT NULL)
        / nullif(sum(upheld + corrected + other + pending), 0)
        AS DECIMAL(20, 2)
    ) AS corrected_with_pending_pct
FROM figures
GROUP BY year, province, scope, proceeding_no, proceeding;
