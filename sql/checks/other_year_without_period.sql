-- Fault: a number in prose that speaks of another year without naming it, or names one and does not say so.
-- narrative_metrics.other_year is NULL exactly where period is not other_year.
SELECT report_id, metric, value, period, other_year, sentence
FROM narrative_metrics
WHERE (period = 'other_year' AND other_year IS NULL) OR (period <> 'other_year' AND other_year IS NOT NULL);
