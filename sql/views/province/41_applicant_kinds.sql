-- Question: who applies 申请人, and who gets what they asked for?
-- Grain: one row per year, province, scope and kind of applicant. All six kinds are there for each year, province and scope with a report.
-- Columns: year, province, scope
--   kind_no, kind: 1 natural_person 自然人, then the legal persons 法人或其他组织: 2 commercial 商业企业,
--     3 research 科研机构, 4 social 社会公益组织, 5 legal_service 法律服务机构, 6 other_org 其他
--   n_reports: reports of that year, province and scope
--   n_unknown: those which leave one of the four figures of this kind unknown
--   received 本年新收, granted 予以公开, partly_granted 部分公开, total_handled 总计: sums over the reports that state them
--   received_pct: of all applications received 总计, over the reports that state both
--   granted_pct 公开率: granted + partly_granted, of total_handled, over the reports that state all three
-- Traps: scope is part of the grain, never add rows of different scope. Rates are NULL where the denominator is 0 or unknown.
-- Order: year, province, scope, kind_no
CREATE OR REPLACE VIEW applicant_kinds AS
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

figures AS (
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
)

SELECT
    r.year,
    r.province,
    coalesce(r.scope, 'undecided') AS scope,
    k.kind_no,
    k.kind,
    count(*) AS n_reports,
    count(*) - count(f.received + f.granted + f.partly_granted + f.total_handled) AS n_unknown,
    sum(f.received) AS received,
    sum(f.granted) AS granted,
    sum(f.partly_granted) AS partly_granted,
    sum(f.total_handled) AS total_handled,
    CAST(
        100e0 * sum(f.received) FILTER (WHERE f.received_all IS NOT NULL)
        / nullif(sum(f.received_all) FILTER (WHERE f.received IS NOT NULL), 0)
        AS DECIMAL(20, 2)
    ) AS received_pct,
    CAST(
        100e0 * sum(f.granted + f.partly_granted) FILTER (WHERE f.total_handled IS NOT NULL)
        / nullif(sum(f.total_handled) FILTER (WHERE f.granted + f.partly_granted IS NOT NULL), 0)
        AS DECIMAL(20, 2)
    ) AS granted_pct
FROM current_reports AS r
CROSS JOIN kinds AS k
LEFT JOIN figures AS f
    ON f.report_id = r.report_id AND f.province = r.province AND f.year = r.year AND f.kind = k.kind
GROUP BY r.year, r.province, coalesce(r.scope, 'undecided'), k.kind_no, k.kind;
