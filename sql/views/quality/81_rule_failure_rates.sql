-- Question: which rules do reports break most often?
-- Grain: one row per rule, over the whole lake.
-- Columns: rule
--   evaluated: times that the rule had all the values it needs
--   failed: times that it did not hold
--   not_assessable: times that a value it needs was not known
--   failed_pct: failed, of evaluated, NULL where it was never evaluated
--   not_assessable_pct: not_assessable, of evaluated + not_assessable
--   example_report_id: one report that breaks it
-- Traps: one report asks a rule many times (once per row or column). A rule that was never asked does not hold, nor does it fail.
-- Order: failed_pct DESC NULLS LAST, rule
CREATE OR REPLACE VIEW rule_failure_rates AS
SELECT
    rule,
    evaluated,
    failed,
    not_assessable,
    CAST(round(1e4 * failed / nullif(evaluated, 0)) / 1e2 AS DECIMAL(20, 2)) AS failed_pct,
    CAST(round(1e4 * not_assessable / nullif(evaluated + not_assessable, 0)) / 1e2 AS DECIMAL(20, 2)) AS not_assessable_pct,
    example_report_id
FROM rule_rates;
