-- Question: how many applications 依申请公开 were received and how were they decided, year by year?
-- Grain: one row per year and scope (own 本机关, consolidated 汇总, undecided).
-- Columns: year, scope, then
--   n_reports: reports of the row
--   n_unknown: reports that leave at least one of the figures below unknown
--   received 本年新收, carried_in 上年结转, granted 予以公开, partly_granted 部分公开, denied 不予公开,
--   unavailable 无法提供, unprocessed 不予处理, other 其他处理, total_handled 总计, carried_out 结转下年度继续办理:
--     sums over the reports that state them, NULL where none does
--   granted_pct 公开率: granted + partly_granted, of total_handled
--   denied_pct 不予公开, unavailable_pct 无法提供, unprocessed_pct 不予处理, other_pct 其他处理: of total_handled
-- Traps: scope is part of the grain. A consolidated report holds its bureaus already, so never add rows of different scope.
--   A government may also hold the governments below it: consolidated sums over several levels count some applications twice.
--   Each share rests on the reports where both its numbers are known, so shares need not add up to 100 where n_unknown > 0,
--   nor where reports do not add up themselves. A share is NULL where nothing was handled.
--   A sum with n_unknown > 0 is a lower bound.
-- Order: year, scope
CREATE OR REPLACE VIEW applications_national_year AS
SELECT
    year,
    scope,
    count(*) AS n_reports,
    count(*) FILTER (WHERE n_unknown > 0) AS n_unknown,
    sum(received) AS received,
    sum(carried_in) AS carried_in,
    sum(granted) AS granted,
    sum(partly_granted) AS partly_granted,
    sum(denied) AS denied,
    sum(unavailable) AS unavailable,
    sum(unprocessed) AS unprocessed,
    sum(other) AS other,
    sum(total_handled) AS total_handled,
    sum(carried_out) AS carried_out,
    CAST(
        100e0 * sum(granted + partly_granted) FILTER (WHERE total_handled IS NOT NULL)
        / nullif(sum(total_handled) FILTER (WHERE granted + partly_granted IS NOT NULL), 0)
        AS DECIMAL(20, 2)
    ) AS granted_pct,
    CAST(
        100e0 * sum(denied) FILTER (WHERE total_handled IS NOT NULL)
        / nullif(sum(total_handled) FILTER (WHERE denied IS NOT NULL), 0)
        AS DECIMAL(20, 2)
    ) AS denied_pct,
    CAST(
        100e0 * sum(unavailable) FILTER (WHERE total_handled IS NOT NULL)
        / nullif(sum(total_handled) FILTER (WHERE unavailable IS NOT NULL), 0)
        AS DECIMAL(20, 2)
    ) AS unavailable_pct,
    CAST(
        100e0 * sum(unprocessed) FILTER (WHERE total_handled IS NOT NULL)
        / nullif(sum(total_handled) FILTER (WHERE unprocessed IS NOT NULL), 0)
        AS DECIMAL(20, 2)
    ) AS unprocessed_pct,
    CAST(
        100e0 * sum(other) FILTER (WHERE total_handled IS NOT NULL)
        / nullif(sum(total_handled) FILTER (WHERE other IS NOT NULL), 0)
        AS DECIMAL(20, 2)
    ) AS other_pct
FROM applications_by_report
GROUP BY year, scope;
