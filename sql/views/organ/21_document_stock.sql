-- Question: do the documents in force add up from year to year? 现行有效件数
-- Grain: one row per year, organ and kind of document, where the lake has the organ's reports on that year and on the one before, both in
--   the form of 2021.
-- Columns: year, province, issuer_id, issuer, issuer_kind, scope: as in carry_over
--   item: regulations 规章, normative_documents 行政规范性文件
--   in_force_before: 现行有效件数 of the year before
--   made 本年制发件数, repealed 本年废止件数, in_force 现行有效件数: of this year
--   expected: in_force_before + made - repealed
--   difference: in_force less expected, NULL where one of the four is not known
--   is_broken: they differ. NULL where it is not known, or where the reports count for different organs (scope changed)
--   report_id, report_id_before: the two reports
-- Traps: documents that lapse by their date are in force no longer without being repealed, and made counts amended ones 修订 in many
--   reports: a difference is a question to the organ, not an error.
-- Order: year, province, issuer_id, item
CREATE OR REPLACE VIEW document_stock AS
SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    coalesce(t.scope, 'undecided') AS scope,
    k.item,
    q.in_force AS in_force_before,
    p.made,
    p.repealed,
    p.in_force,
    q.in_force + p.made - p.repealed AS expected,
    p.in_force - (q.in_force + p.made - p.repealed) AS difference,
    CASE
        WHEN t.scope IS NOT DISTINCT FROM b.scope THEN p.in_force <> q.in_force + p.made - p.repealed
    END AS is_broken,
    t.report_id,
    b.report_id AS report_id_before
FROM organ_tree AS t
INNER JOIN organ_tree AS b ON b.issuer_id = t.issuer_id AND b.year = t.year - 1
INNER JOIN current_reports AS r ON r.report_id = t.report_id AND r.year = t.year AND r.form = '2021'
INNER JOIN current_reports AS s ON s.report_id = b.report_id AND s.year = b.year AND s.form = '2021'
CROSS JOIN (VALUES ('regulations'), ('normative_documents')) AS k (item)
LEFT JOIN proactive_disclosure AS p ON p.report_id = t.report_id AND p.year = t.year AND p.item = k.item
LEFT JOIN proactive_disclosure AS q ON q.report_id = b.report_id AND q.year = b.year AND q.item = k.item;
