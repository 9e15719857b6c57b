-- Question: which reports would count the same organs, if the report that sums them up were not there?
-- Grain: one row per year, report that counts for others, and report that it stands for.
-- Columns: year
--   whole_report_id: the report of the higher organ
--   part_report_id: a report below it that no report between the two counts for
--   province, issuer_id, issuer_kind, scope: of the part; scope is NULL where it is undecided
-- Traps: the other route to the same total, never to be added to it. The parts are seldom complete: organs whose report the lake does not
--   hold are missing in their sum, and the whole's own office 本级 is in the whole alone.
-- Order: year, whole_report_id, part_report_id
CREATE OR REPLACE VIEW rollup_parts AS
SELECT
    t.year,
    CASE g.steps WHEN 1 THEN t.cover_1 WHEN 2 THEN t.cover_2 WHEN 3 THEN t.cover_3 END AS whole_report_id,
    t.report_id AS part_report_id,
    t.province,
    t.issuer_id,
    t.issuer_kind,
    t.scope
FROM organ_tree AS t
CROSS JOIN (VALUES (1), (2), (3)) AS g (steps)
WHERE t.report_id IS NOT NULL
    AND CASE g.steps
        WHEN 1 THEN t.cover_1 IS NOT NULL
        WHEN 2 THEN t.cover_2 IS NOT NULL AND t.cover_1 IS NULL
        WHEN 3 THEN t.cover_3 IS NOT NULL AND t.cover_2 IS NULL AND t.cover_1 IS NULL
    END;
