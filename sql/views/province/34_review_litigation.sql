-- Question: how often are decisions corrected in review 行政复议 or lost in court 行政诉讼, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known) and proceeding. All four proceedings are there for each year and province with a report.
-- Columns: year, province, then those of review_litigation_by_place, where they are explained
-- Traps: those of review_litigation_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province, proceeding_no
CREATE OR REPLACE VIEW review_litigation AS
SELECT
    year,
    place_code AS province,
    proceeding_no,
    proceeding,
    n_reports,
    n_unknown,
    coverage_pct,
    upheld,
    corrected,
    other,
    pending,
    total,
    corrected_pct,
    corrected_with_pending_pct,
    total_with_parts,
    total_by_parts,
    total_difference
FROM review_litigation_by_place
WHERE place_level = 'province';
