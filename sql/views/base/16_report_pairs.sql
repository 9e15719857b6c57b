-- Question: of which organs does the lake hold the reports on two years that follow each other?
-- Grain: one row per year and organ with a report on that year and on the one before.
-- Columns: year, province, issuer_id, issuer, issuer_kind: as in organ_tree for that year
--   scope: of the later report, undecided where nothing decides
--   is_comparable: both reports count for the same organs: their scope is the same, be it undecided in both
--   report_id, report_id_before: the two reports
-- Traps: every organ has its pair, also one that another sums up: pairs are about reports, never add their figures to a total.
-- Order: year, province, issuer_id
CREATE OR REPLACE VIEW report_pairs AS
SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    coalesce(t.scope, 'undecided') AS scope,
    t.scope IS NOT DISTINCT FROM b.scope AS is_comparable,
    t.report_id,
    b.report_id AS report_id_before
FROM organ_tree AS t
INNER JOIN organ_tree AS b ON b.issuer_id = t.issuer_id AND b.year = t.year - 1
WHERE t.report_id IS NOT NULL AND b.report_id IS NOT NULL;
