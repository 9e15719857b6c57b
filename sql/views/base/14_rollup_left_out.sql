-- Question: which reports does the national total leave out, and why?
-- Grain: one row per report that stands and is not chosen for the nation.
-- Columns: year, province, report_id, issuer_id, issuer, issuer_kind
--   reason: within: a report above it counts for it
--     second_report: another report of the same organ and year is taken, and nothing tells that they are versions of one
--     unplaced: the organ or the year is not known, so that nothing tells who else counts for it
--   covered_by: report_id of the report that counts for it, or of the one that is taken
-- Traps: together with the rows of rollup_cover for the nation these are all reports that stand, each once.
-- Order: year, province, report_id
CREATE OR REPLACE VIEW rollup_left_out AS
SELECT
    r.year,
    r.province,
    r.report_id,
    r.issuer_id,
    r.issuer,
    r.issuer_kind,
    CASE
        WHEN p.report_id IS NULL THEN 'unplaced'
        WHEN p.report_id <> r.report_id THEN 'second_report'
        ELSE 'within'
    END AS reason,
    CASE WHEN p.report_id <> r.report_id THEN p.report_id ELSE p.covered_by END AS covered_by
FROM current_reports AS r
LEFT JOIN organ_places AS p
    ON p.year = r.year AND p.issuer_id = r.issuer_id AND p.place_level = 'nation' AND p.report_id IS NOT NULL
WHERE p.report_id IS NULL OR p.report_id <> r.report_id OR p.covered_by IS NOT NULL;
