-- Fault: a row whose report is not in reports.
-- Every row of every table belongs to a report, findings and the examples of rule_rates too.
WITH all_rows AS (
    SELECT 'applications' AS table_name, report_id FROM applications
    UNION ALL
    SELECT 'proactive_disclosure' AS table_name, report_id FROM proactive_disclosure
    UNION ALL
    SELECT 'proceedings' AS table_name, report_id FROM proceedings
    UNION ALL
    SELECT 'statistics_2014' AS table_name, report_id FROM statistics_2014
    UNION ALL
    SELECT 'narrative_metrics' AS table_name, report_id FROM narrative_metrics
    UNION ALL
    SELECT 'sections' AS table_name, report_id FROM sections
    UNION ALL
    SELECT 'cells' AS table_name, report_id FROM cells
    UNION ALL
    SELECT 'findings' AS table_name, report_id FROM findings
    UNION ALL
    SELECT 'rule_rates' AS table_name, example_report_id AS report_id FROM rule_rates WHERE example_report_id IS NOT NULL
)
SELECT a.table_name, a.report_id, count(*) AS n
FROM all_rows AS a
LEFT JOIN reports AS r ON r.report_id = a.report_id
WHERE r.report_id IS NULL
GROUP BY a.table_name, a.report_id;
