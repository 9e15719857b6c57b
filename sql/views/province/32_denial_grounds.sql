-- Question: on which grounds are applications denied 不予公开, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known) and ground. All eight grounds are there for each year and province with a report.
-- Columns: year, province, then those of denial_grounds_by_place, where they are explained
-- Traps: those of denial_grounds_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province, ground_no
CREATE OR REPLACE VIEW denial_grounds AS
SELECT
    year,
    place_code AS province,
    ground_no,
    ground,
    n_reports,
    n_unknown,
    coverage_pct,
    denied,
    share_pct,
    denied_with_parts,
    denied_by_parts,
    denied_difference
FROM denial_grounds_by_place
WHERE place_level = 'province';
