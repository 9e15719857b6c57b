-- Question: which organs stand above which, and which of them report for those below?
-- Grain: one row per year and organ 机关 of the table coverage: also organs whose report is missing.
-- Columns: year, issuer_id, issuer, issuer_kind, province, level, division_code, expected_by, status: as in coverage
--   report_id, scope: the report that stands, NULL where there is none; scope as in reports, NULL where it is undecided
--   cover_0: its report_id where it counts for all organs below as well: the report of a government 人民政府 that is
--     consolidated 汇总 or of undecided scope, or the consolidated report of a body of a vertical system 垂直管理系统.
--     A report without statutory tables (status no_tables) covers nobody
--   has_organs: one of the organs directly below it, other than a government (its kind may be unknown), has a report that stands
--   parent_1 … parent_3: the organs above, from the nearest; for each its kind (kind_1 …), province (province_1 …), level (level_1 …),
--     division code (code_1 …) and cover_1 …: its report that counts for those below, NULL where it has none. All are NULL where the
--     organ above has no row of its own in coverage of that year
-- Traps: an undecided report of a government is taken as covering, since adding its organs to it could count applications twice; what
--   that may leave out stands in rollup_parts. No organ has more than three above it; the check deep_tree looks for one.
-- Order: year, issuer_id
CREATE OR REPLACE VIEW organ_tree AS
WITH organs AS (
    SELECT
        c.year,
        c.issuer_id,
        c.issuer,
        c.issuer_kind,
        c.province,
        c.level,
        c.division_code,
        c.expected_by,
        c.status,
        c.parent_issuer_id,
        r.report_id,
        r.scope,
        CASE
            WHEN c.status NOT IN ('found', 'late') THEN NULL
            WHEN r.issuer_kind = 'government' AND (r.scope IS NULL OR r.scope = 'consolidated') THEN r.report_id
            WHEN r.issuer_kind = 'central' AND r.scope = 'consolidated' THEN r.report_id
        END AS cover
    FROM coverage AS c
    LEFT JOIN current_reports AS r ON r.report_id = c.report_id AND r.year = c.year
),

active AS (
    SELECT DISTINCT year, parent_issuer_id AS issuer_id
    FROM organs
    WHERE report_id IS NOT NULL AND parent_issuer_id IS NOT NULL AND issuer_kind IS DISTINCT FROM 'government'
)

SELECT
    o.year,
    o.issuer_id,
    o.issuer,
    o.issuer_kind,
    o.province,
    o.level,
    o.division_code,
    o.expected_by,
    o.status,
    o.report_id,
    o.scope,
    o.cover AS cover_0,
    x.issuer_id IS NOT NULL AS has_organs,
    a.issuer_id AS parent_1,
    a.issuer_kind AS kind_1,
    a.province AS province_1,
    a.level AS level_1,
    a.division_code AS code_1,
    a.cover AS cover_1,
    b.issuer_id AS parent_2,
    b.issuer_kind AS kind_2,
    b.province AS province_2,
    b.level AS level_2,
    b.division_code AS code_2,
    b.cover AS cover_2,
    d.issuer_id AS parent_3,
    d.issuer_kind AS kind_3,
    d.province AS province_3,
    d.level AS level_3,
    d.division_code AS code_3,
    d.cover AS cover_3
FROM organs AS o
LEFT JOIN active AS x ON x.year = o.year AND x.issuer_id = o.issuer_id
LEFT JOIN organs AS a ON a.year = o.year AND a.issuer_id = o.parent_issuer_id
LEFT JOIN organs AS b ON b.year = a.year AND b.issuer_id = a.parent_issuer_id
LEFT JOIN organs AS d ON d.year = b.year AND d.issuer_id = b.parent_issuer_id;
