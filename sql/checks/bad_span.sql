-- Fault: a span that is half there, runs backwards, or starts before the document.
-- byte_start and byte_end are offsets from 0, the end behind the last byte, both there or neither.
WITH spans AS (
    SELECT 'cells' AS table_name, report_id, byte_start, byte_end FROM cells
    UNION ALL
    SELECT 'findings' AS table_name, report_id, byte_start, byte_end FROM findings
    UNION ALL
    SELECT 'narrative_metrics' AS table_name, report_id, byte_start, byte_end FROM narrative_metrics
)
SELECT table_name, report_id, byte_start, byte_end
FROM spans
WHERE
    (byte_start IS NULL AND byte_end IS NOT NULL)
    OR (byte_start IS NOT NULL AND byte_end IS NULL)
    OR byte_start < 0
    OR byte_end < byte_start;
