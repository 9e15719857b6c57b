-- Fault: a row in another partition than its report.
-- The views join on report_id, province and year: a misplaced row would be missing from them.
WITH all_rows AS (
    SELECT 'applications' AS table_name, report_id, province, year FROM applications
    UNION ALL
    SELECT 'proactive_disclosure' AS table_name, report_id, province, year FROM proactive_disclosure
    UNION ALL
    SELECT 'proceedings' AS table_name, report_id, province, year FROM proceedings
    UNION ALL
    SELECT 'statistics_2014' AS table_name, report_id, province, year FROM statistics_2014
    UNION ALL
    SELECT 'narrative_metrics' AS table_name, report_id, province, year FROM narrative_metrics
    UNION ALL
    SELECT 'sections' AS table_name, report_id, province, year FROM sections
    UNION ALL
    SELECT 'cells' AS table_name, report_id, province, year FROM cells
    UNION ALL
    SELECT 'findings' AS table_name, report_id, province, year FROM findings
)
SELECT
    a.table_name,
    a.report_id,
    a.province,
    a.year,
    r.province AS report_province,
    r.year AS report_year,
    count(*) AS n
FROM all_rows AS a
INNER JOIN reports AS r ON r.report_id = a.report_id
WHERE a.province <> r.province OR a.year <> r.year
GROUP BY a.table_name, a.report_id, a.province, a.year, r.province, r.year;
