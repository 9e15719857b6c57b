-- Fault: a row that stands twice in a table with one row per report and key.
-- The keys are disposition, item, proceeding, indicator, and for cells table, row and column.
SELECT 'applications' AS table_name, report_id, disposition AS key_name, count(*) AS n
FROM applications
GROUP BY report_id, disposition
HAVING count(*) > 1
UNION ALL
SELECT 'proactive_disclosure' AS table_name, report_id, item AS key_name, count(*) AS n
FROM proactive_disclosure
GROUP BY report_id, item
HAVING count(*) > 1
UNION ALL
SELECT 'proceedings' AS table_name, report_id, proceeding AS key_name, count(*) AS n
FROM proceedings
GROUP BY report_id, proceeding
HAVING count(*) > 1
UNION ALL
SELECT 'statistics_2014' AS table_name, report_id, indicator AS key_name, count(*) AS n
FROM statistics_2014
GROUP BY report_id, indicator
HAVING count(*) > 1
UNION ALL
SELECT 'cells' AS table_name, report_id, "table" || '/' || "row" || '/' || "column" AS key_name, count(*) AS n
FROM cells
GROUP BY report_id, "table" || '/' || "row" || '/' || "column"
HAVING count(*) > 1
UNION ALL
SELECT 'rule_rates' AS table_name, NULL AS report_id, rule AS key_name, count(*) AS n
FROM rule_rates
GROUP BY rule
HAVING count(*) > 1;
