-- Question: does an organ begin the year with what it carried out of the last? 结转衔接
-- Grain: one row per year, organ and column of table III, where the lake has the organ's reports on that year and on the one before.
-- Columns: year, province, issuer_id, issuer, issuer_kind, scope: of this year, as in organ_tree; scope is undecided where nothing decides
--   applicant_no, applicant: the seven columns: 1 natural_person 自然人, 2 commercial 商业企业, 3 research 科研机构,
--     4 social 社会公益组织, 5 legal_service 法律服务机构, 6 other_org 其他, 7 total 总计
--   carried_out_before: 结转下年度继续办理 of the year before. carried_in: 上年结转 of this year
--   difference: carried_in less carried_out_before, NULL where one is not known
--   is_broken: the two differ. NULL where one is not known, or where the reports count for different organs (scope changed)
--   report_id, report_id_before: the two reports, those which organ_tree names
-- Traps: an organ that took over another's duties carries in what that one carried out. The seven columns of one organ break together.
-- Order: year, province, issuer_id, applicant_no
CREATE OR REPLACE VIEW carry_over AS
WITH columns_of_table AS (
    SELECT applicant_no, applicant
    FROM (
        VALUES
            (1, 'natural_person'),
            (2, 'commercial'),
            (3, 'research'),
            (4, 'social'),
            (5, 'legal_service'),
            (6, 'other_org'),
            (7, 'total')
    ) AS c (applicant_no, applicant)
),

figures AS (
    SELECT
        a.report_id,
        a.year,
        a.disposition,
        c.applicant_no,
        c.applicant,
        CASE c.applicant
            WHEN 'natural_person' THEN a.natural_person
            WHEN 'commercial' THEN a.commercial
            WHEN 'research' THEN a.research
            WHEN 'social' THEN a.social
            WHEN 'legal_service' THEN a.legal_service
            WHEN 'other_org' THEN a.other_org
            WHEN 'total' THEN a.total
        END AS n
    FROM applications AS a
    CROSS JOIN columns_of_table AS c
    WHERE a.disposition IN ('carried_in', 'carried_out')
)

SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    coalesce(t.scope, 'undecided') AS scope,
    c.applicant_no,
    c.applicant,
    o.n AS carried_out_before,
    i.n AS carried_in,
    i.n - o.n AS difference,
    CASE WHEN t.scope IS NOT DISTINCT FROM b.scope THEN i.n <> o.n END AS is_broken,
    t.report_id,
    b.report_id AS report_id_before
FROM organ_tree AS t
INNER JOIN organ_tree AS b ON b.issuer_id = t.issuer_id AND b.year = t.year - 1
CROSS JOIN columns_of_table AS c
LEFT JOIN figures AS i
    ON i.report_id = t.report_id AND i.year = t.year AND i.applicant = c.applicant AND i.disposition = 'carried_in'
LEFT JOIN figures AS o
    ON o.report_id = b.report_id AND o.year = b.year AND o.applicant = c.applicant AND o.disposition = 'carried_out'
WHERE t.report_id IS NOT NULL AND b.report_id IS NOT NULL;
