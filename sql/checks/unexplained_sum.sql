-- Fault: a report whose table III or IV breaks one of the sums that the form prescribes, and no finding says so.
-- Reports do contradict themselves. A sound lake has a finding on that table for each report that does.
-- Sums are asked only where all their numbers are known:
--   outcomes: the outcomes add up to total_handled 总计 (column total)
--   flow: received 本年新收 + carried_in 上年结转 = total_handled 总计 + carried_out 结转下年度 (column total)
--   applicants: the six kinds of applicant add up to total 总计 (each row of table III)
--   proceedings: upheld + corrected + other + pending = total 总计 (each row of table IV)
WITH broken AS (
    SELECT report_id, 'applications' AS table_name, 'outcomes' AS sum_name, 'total_handled' AS row_name,
        outcome_sum AS expected, total_handled AS actual
    FROM applications_by_report
    WHERE outcome_sum <> total_handled
    UNION ALL
    SELECT report_id, 'applications' AS table_name, 'flow' AS sum_name, 'total_handled' AS row_name,
        received + carried_in - carried_out AS expected, total_handled AS actual
    FROM applications_by_report
    WHERE received + carried_in <> total_handled + carried_out
    UNION ALL
    SELECT report_id, 'applications' AS table_name, 'applicants' AS sum_name, disposition AS row_name,
        natural_person + commercial + research + social + legal_service + other_org AS expected, total AS actual
    FROM applications
    WHERE natural_person + commercial + research + social + legal_service + other_org <> total
    UNION ALL
    SELECT report_id, 'proceedings' AS table_name, 'proceedings' AS sum_name, proceeding AS row_name,
        upheld + corrected + other + pending AS expected, total AS actual
    FROM proceedings
    WHERE upheld + corrected + other + pending <> total
),

explained AS (
    SELECT DISTINCT report_id, "table" AS table_name
    FROM findings
)

SELECT b.report_id, b.table_name, b.sum_name, b.row_name, b.expected, b.actual
FROM broken AS b
LEFT JOIN explained AS e ON e.report_id = b.report_id AND e.table_name = b.table_name
WHERE e.report_id IS NULL;
