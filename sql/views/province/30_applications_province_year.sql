-- Question: how many applications 依申请公开 were received and how were they decided, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known).
-- Columns: year, province, then those of applications_by_place, where they are explained
-- Traps: those of applications_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province
CREATE OR REPLACE VIEW applications_province_year AS
SELECT
    year,
    place_code AS province,
    n_reports,
    n_left_out,
    n_expected,
    n_covered,
    coverage_pct,
    n_unknown,
    received,
    carried_in,
    granted,
    partly_granted,
    denied,
    unavailable,
    unprocessed,
    other,
    total_handled,
    carried_out,
    granted_pct,
    denied_pct,
    unavailable_pct,
    unprocessed_pct,
    other_pct,
    n_with_parts,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applications_by_place
WHERE place_level = 'province';
