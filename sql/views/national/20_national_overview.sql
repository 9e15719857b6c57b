-- Question: the whole country at a glance: applications 依申请公开 and their outcomes, each counted once, year by year.
-- Grain: one row per year.
-- Columns: year
--   n_reports: reports that are added up: for each place the highest that counts for all organs below it, by rollup_cover
--   coverage_pct 覆盖率: of the governments 人民政府 of provinces, prefectures and counties, those that stand behind the total
--   received 本年新收, handled 办理结果总计: sums over the reports that state them
--   granted_pct 公开率: granted 予以公开 and partly granted 部分公开, of handled
--   denied_pct 不予公开, unavailable_pct 无法提供, unprocessed_pct 不予处理, other_pct 其他处理: of handled
--   carried_out 结转下年度继续办理
--   n_unknown: reports that leave a figure of table III unknown, be it only one
--   received_by_parts, received_difference: what the reports that were left out count together, where they are summed up by one that is
--     in the total, and how much more that one counts
-- Traps: sums are lower bounds where coverage_pct is not 100 or n_unknown not 0.
--   Each share rests on the reports where both its numbers are known. Reports on 2014-2018 follow another form: see statistics_2014.
-- Order: year
CREATE OR REPLACE VIEW national_overview AS
SELECT
    year,
    n_reports,
    coverage_pct,
    received,
    total_handled AS handled,
    granted_pct,
    denied_pct,
    unavailable_pct,
    unprocessed_pct,
    other_pct,
    carried_out,
    n_unknown,
    received_by_parts,
    received_difference
FROM applications_by_place
WHERE place_level = 'nation';
