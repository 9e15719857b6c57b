-- Fault: an input that is accounted for twice, or a row that names no input.
-- Every input ends in exactly one of reports, rejects and duplicates.
WITH ends AS (
    SELECT 'reports' AS table_name, source FROM reports
    UNION ALL
    SELECT 'rejects' AS table_name, source FROM rejects
    UNION ALL
    SELECT 'duplicates' AS table_name, source FROM duplicates
)
SELECT source, count(*) AS n, min(table_name) AS first_table, max(table_name) AS last_table
FROM ends
GROUP BY source
HAVING count(*) > 1 OR source IS NULL;
