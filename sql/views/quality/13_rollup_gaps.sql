-- Question: which governments does the national total lack?
-- Grain: one row per year and expected government 人民政府 that no consolidated report counts for.
-- Columns: year, province, level, division_code, issuer_id, issuer
--   gap: partly: its own report or one of its organs is in the total; nothing: none is
--   status: what became of its own report: found, late, no_tables, rejected, missing
-- Traps: what a consolidated report leaves out of itself cannot be seen.
-- Order: year, province, division_code, issuer_id
CREATE OR REPLACE VIEW rollup_gaps AS
SELECT
    p.year,
    p.province,
    p.level,
    p.division_code,
    p.issuer_id,
    p.issuer,
    CASE WHEN p.report_id IS NOT NULL OR p.has_organs THEN 'partly' ELSE 'nothing' END AS gap,
    p.status
FROM organ_places AS p
WHERE p.place_level = 'nation'
    AND p.issuer_kind = 'government'
    AND p.expected_by = 'gazetteer'
    AND NOT p.is_covering
    AND p.covered_by IS NULL;
