-- Question: how many applications 依申请公开 were received and how were they decided, year by year?
-- Grain: one row per year.
-- Columns: year, then those of applications_by_place, where they are explained
-- Traps: those of applications_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year
CREATE OR REPLACE VIEW applications_national_year AS
SELECT
    year,
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
WHERE place_level = 'nation';
