-- Question: who applies 申请人, and who gets what they asked for, in the nation?
-- Grain: one row per year and kind of applicant. All six kinds are there for each year with a report.
-- Columns: year, then those of applicant_kinds_by_place, where they are explained
-- Traps: those of applicant_kinds_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year, kind_no
CREATE OR REPLACE VIEW applicant_kinds_national AS
SELECT
    year,
    kind_no,
    kind,
    n_reports,
    n_unknown,
    coverage_pct,
    received,
    granted,
    partly_granted,
    total_handled,
    received_pct,
    granted_pct,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applicant_kinds_by_place
WHERE place_level = 'nation';
