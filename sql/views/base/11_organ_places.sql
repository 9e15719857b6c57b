-- Question: to which places does an organ count, and who reports for it there?
-- Grain: one row per year, place and organ that lies in it.
-- Columns: year
--   place_level: nation 全国, province 省级, prefecture 地级, county 县级
--   place_code: 000000 for the nation, the ISO code for a province (CN for organs of the central government, a place of their own),
--     the GB/T 2260 code for prefectures and counties. In a prefecture or county lie its government and all organs below it in
--     organ_tree; local bodies of vertical systems 垂直管理系统 count in their province and the nation alone
--   issuer_id, issuer, issuer_kind, province, level, division_code, expected_by, status, report_id, scope: of the organ
--   is_covering: its own report counts for all organs below it
--   has_organs: as in organ_tree
--   covered_by: report_id of the highest report in the place that counts for it, NULL where there is none above it
-- Traps: an organ stands in up to four places, so never count over places. Who covers it depends on the place: in its county the
--   county's government may, in the nation the province's.
-- Order: year, place_level, place_code, issuer_id
CREATE OR REPLACE VIEW organ_places AS
WITH placed AS (
    SELECT
        t.*,
        CASE
            WHEN g.steps = -2 THEN 'nation'
            WHEN g.steps = -1 THEN 'province'
            WHEN g.steps = 0 AND t.issuer_kind = 'government' THEN t.level
            WHEN g.steps = 1 AND t.kind_1 = 'government' THEN t.level_1
            WHEN g.steps = 2 AND t.kind_2 = 'government' THEN t.level_2
            WHEN g.steps = 3 AND t.kind_3 = 'government' THEN t.level_3
        END AS place_level,
        CASE g.steps
            WHEN -2 THEN '000000'
            WHEN -1 THEN t.province
            WHEN 0 THEN t.division_code
            WHEN 1 THEN t.code_1
            WHEN 2 THEN t.code_2
            WHEN 3 THEN t.code_3
        END AS place_code,
        CASE g.steps
            WHEN -2 THEN coalesce(t.cover_3, t.cover_2, t.cover_1)
            WHEN -1 THEN coalesce(
                CASE WHEN t.province_3 = t.province THEN t.cover_3 END,
                CASE WHEN t.province_2 = t.province THEN t.cover_2 END,
                CASE WHEN t.province_1 = t.province THEN t.cover_1 END
            )
            WHEN 1 THEN t.cover_1
            WHEN 2 THEN coalesce(t.cover_2, t.cover_1)
            WHEN 3 THEN coalesce(t.cover_3, t.cover_2, t.cover_1)
        END AS covered_by,
        g.steps
    FROM organ_tree AS t
    CROSS JOIN (VALUES (-2), (-1), (0), (1), (2), (3)) AS g (steps)
)

SELECT
    year,
    place_level,
    place_code,
    issuer_id,
    issuer,
    issuer_kind,
    province,
    level,
    division_code,
    expected_by,
    status,
    report_id,
    scope,
    cover_0 IS NOT NULL AS is_covering,
    has_organs,
    covered_by
FROM placed
WHERE steps < 0 OR place_level IN ('prefecture', 'county');
