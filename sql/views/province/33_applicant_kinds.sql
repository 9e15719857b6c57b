-- Question: who applies 申请人, and who gets what they asked for, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known) and kind of applicant. All six kinds are there for each year and province with a report.
-- Columns: year, province, then those of applicant_kinds_by_place, where they are explained
-- Traps: those of applicant_kinds_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province, kind_no
CREATE OR REPLACE VIEW applicant_kinds AS
SELECT
    year,
    place_code AS province,
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
WHERE place_level = 'province';
