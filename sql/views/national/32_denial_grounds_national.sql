-- Question: on which grounds are applications denied 不予公开, in the nation?
-- Grain: one row per year and ground. All eight grounds are there for each year with a report.
-- Columns: year, then those of denial_grounds_by_place, where they are explained
-- Traps: those of denial_grounds_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year, ground_no
CREATE OR REPLACE VIEW denial_grounds_national AS
SELECT
    year,
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
WHERE place_level = 'nation';
