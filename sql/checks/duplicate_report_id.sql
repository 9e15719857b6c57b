-- Fault: two reports with the same report_id, or a report without one.
-- report_id is the key that every other table joins by.
SELECT report_id, count(*) AS n
FROM reports
GROUP BY report_id
HAVING count(*) > 1 OR report_id IS NULL OR report_id = '';
