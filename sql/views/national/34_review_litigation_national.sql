-- Question: how often are decisions corrected in review 行政复议 or lost in court 行政诉讼, in the nation?
-- Grain: one row per year and proceeding. All four proceedings are there for each year with a report.
-- Columns: year, then those of review_litigation_by_place, where they are explained
-- Traps: those of review_litigation_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year, proceeding_no
CREATE OR REPLACE VIEW review_litigation_national AS
SELECT
    year,
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
WHERE place_level = 'nation';
