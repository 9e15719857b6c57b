-- Fault: a partition with a province outside the known list, or a year that cannot be a reporting year.
-- province is one of the 31 ISO 3166-2 codes of mainland China, CN or unknown. The first such reports are on 2004 (Shanghai), 0 is unknown.
WITH partitions AS (
    SELECT 'reports' AS table_name, province, year FROM reports
    UNION ALL
    SELECT 'applications' AS table_name, province, year FROM applications
    UNION ALL
    SELECT 'proactive_disclosure' AS table_name, province, year FROM proactive_disclosure
    UNION ALL
    SELECT 'proceedings' AS table_name, province, year FROM proceedings
    UNION ALL
    SELECT 'statistics_2014' AS table_name, province, year FROM statistics_2014
    UNION ALL
    SELECT 'narrative_metrics' AS table_name, province, year FROM narrative_metrics
    UNION ALL
    SELECT 'sections' AS table_name, province, year FROM sections
    UNION ALL
    SELECT 'cells' AS table_name, province, year FROM cells
    UNION ALL
    SELECT 'findings' AS table_name, province, year FROM findings
)
SELECT table_name, province, year, count(*) AS n
FROM partitions
WHERE
    province IS NULL
    OR year IS NULL
    OR province NOT IN (
        'CN', 'unknown',
        'CN-BJ', 'CN-TJ', 'CN-HE', 'CN-SX', 'CN-NM', 'CN-LN', 'CN-JL', 'CN-HL',
        'CN-SH', 'CN-JS', 'CN-ZJ', 'CN-AH', 'CN-FJ', 'CN-JX', 'CN-SD', 'CN-HA',
        'CN-HB', 'CN-HN', 'CN-GD', 'CN-GX', 'CN-HI', 'CN-CQ', 'CN-SC', 'CN-GZ',
        'CN-YN', 'CN-XZ', 'CN-SN', 'CN-GS', 'CN-QH', 'CN-NX', 'CN-XJ'
    )
    OR (year <> 0 AND (year < 2000 OR year > 2100))
GROUP BY table_name, province, year;
