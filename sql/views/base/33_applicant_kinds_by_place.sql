-- Question: who applies 申请人, and who gets what they asked for, each application counted once?
-- Grain: one row per year, place and kind of applicant. All six kinds are there for each year and place with a report.
-- Columns: year, place_level, place_code: as in organ_places
--   kind_no, kind: 1 natural_person 自然人, then the legal persons 法人或其他组织: 2 commercial 商业企业,
--     3 research 科研机构, 4 social 社会公益组织, 5 legal_service 法律服务机构, 6 other_org 其他
--   n_reports: reports that are added up, by rollup_cover. n_unknown: those which leave one of the four figures of this kind unknown
--   coverage_pct: governments of the place that stand behind the total, by rollup_coverage
--   received 本年新收, granted 予以公开, partly_granted 部分公开, total_handled 总计: sums over the reports that state them
--   received_pct: of all applications received 总计, over the reports that state both
--   granted_pct 公开率: granted + partly_granted, of total_handled, over the reports that state all three
--   received_with_parts, received_by_parts, received_difference: the other route to the total, as in applications_by_place
-- Traps: places lie in each other, never add their rows. Rates are NULL where the denominator is 0 or unknown.
-- Order: year, place_level, place_code, kind_no
CREATE OR REPLACE VIEW applicant_kinds_by_place AS
WITH kinds AS (
    SELECT kind_no, kind
    FROM (
        VALUES
            (1, 'natural_person'),
            (2, 'commercial'),
            (3, 'research'),
            (4, 'social'),
            (5, 'legal_service'),
            (6, 'other_org')
    ) AS k (kind_no, kind)
),

counts AS (
    SELECT
        a.report_id,
        a.province,
        a.year,
        a.disposition,
        a.total,
        k.kind,
        CASE k.kind
            WHEN 'natural_person' THEN a.natural_person
            WHEN 'commercial' THEN a.commercial
            WHEN 'research' THEN a.research
            WHEN 'social' THEN a.social
            WHEN 'legal_service' THEN a.legal_service
            WHEN 'other_org' THEN a.other_org
        END AS n
    FROM applications AS a
    CROSS JOIN kinds AS k
    WHERE a.disposition IN ('received', 'granted', 'partly_granted', 'total_handled')
),

stated AS (
    SELECT
        report_id,
        province,
        year,
        kind,
        max(n) FILTER (WHERE disposition = 'received') AS received,
        max(total) FILTER (WHERE disposition = 'received') AS received_all,
        max(n) FILTER (WHERE disposition = 'granted') AS granted,
        max(n) FILTER (WHERE disposition = 'partly_granted') AS partly_granted,
        max(n) FILTER (WHERE disposition = 'total_handled') AS total_handled
    FROM counts
    GROUP BY report_id, province, year, kind
),

parts AS (
    SELECT p.year, p.whole_report_id, s.kind, sum(s.received) AS received
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.province = p.province AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.kind
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        k.kind_no,
        k.kind,
        s.received,
        s.received_all,
        s.granted,
        s.partly_granted,
        s.total_handled,
        CASE WHEN p.received IS NOT NULL THEN s.received END AS with_parts,
        CASE WHEN s.received IS NOT NULL THEN p.received END AS by_parts
    FROM rollup_cover AS c
    CROSS JOIN kinds AS k
    LEFT JOIN stated AS s
        ON s.report_id = c.report_id AND s.province = c.province AND s.year = c.year AND s.kind = k.kind
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.kind = k.kind
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.kind_no,
    f.kind,
    count(*) AS n_reports,
    count(*) - count(f.received + f.granted + f.partly_granted + f.total_handled) AS n_unknown,
    k.coverage_pct,
    sum(f.received) AS received,
    sum(f.granted) AS granted,
    sum(f.partly_granted) AS partly_granted,
    sum(f.total_handled) AS total_handled,
    CAST(
        round(
            1e4 * sum(f.received) FILTER (WHERE f.received_all IS NOT NULL)
            / nullif(sum(f.received_all) FILTER (WHERE f.received IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS received_pct,
    CAST(
        round(
            1e4 * sum(f.granted + f.partly_granted) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.granted + f.partly_granted IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS granted_pct,
    sum(f.with_parts) AS received_with_parts,
    sum(f.by_parts) AS received_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS received_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.kind_no, f.kind, k.coverage_pct;
