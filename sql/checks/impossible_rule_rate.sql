-- Fault: a rule that failed more often than it was asked, a negative count, or failures without an example.
SELECT rule, evaluated, failed, not_assessable, example_report_id
FROM rule_rates
WHERE
    rule IS NULL
    OR evaluated IS NULL
    OR failed IS NULL
    OR not_assessable IS NULL
    OR evaluated < 0
    OR failed < 0
    OR not_assessable < 0
    OR failed > evaluated
    OR (failed > 0 AND example_report_id IS NULL);
