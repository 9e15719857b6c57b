-- Question: the whole lake at a glance: applications 依申请公开 and their outcomes, year by year.
-- Grain: one row per year and scope. The rows of a year stand side by side and are never to be added:
--   consolidated 汇总: consolidated reports of governments 人民政府 only
--   own 本机关: reports of any organ on itself alone
--   undecided: reports whose scope nothing decides, in neither of the other two
-- A consolidated report holds the figures of its bureaus already: adding the rows would count their applications twice.
-- Consolidated reports of other organs (a provincial department with its branches) are left out here: see applications_national_year.
-- Columns: year, scope, n_reports
--   received 本年新收, handled 办理结果总计, carried_out 结转下年度继续办理: sums over the reports that state them
--   granted_pct 公开率: granted 予以公开 and partly granted 部分公开, of handled
--   denied_pct 不予公开, unavailable_pct 无法提供, unprocessed_pct 不予处理, other_pct 其他处理: of handled
--   n_unknown: reports that leave a figure of table III unknown, be it only one: sums are lower bounds where it is not 0
-- Traps: a province that reports for all its cities and a city of it are both in the row consolidated: the sum counts the city twice.
--   Each share rests on the reports where both its numbers are known. Reports on 2014-2018 follow another form: see statistics_2014.
-- Order: year, scope
CREATE OR REPLACE VIEW national_overview AS
SELECT
    year,
    scope,
    count(*) AS n_reports,
    sum(received) AS received,
    sum(total_handled) AS handled,
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
    ) AS other_pct,
    sum(carried_out) AS carried_out,
    count(*) FILTER (WHERE n_unknown > 0) AS n_unknown
FROM applications_by_report
WHERE scope <> 'consolidated' OR issuer_kind = 'government'
GROUP BY year, scope;
