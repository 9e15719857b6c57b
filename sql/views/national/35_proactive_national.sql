-- Question: what do organs make, decide and charge, by the figures of table II 主动公开政府信息情况, in the nation?
-- Grain: one row per year, form and item. All items of the form are there for each year and form with a report, and any further item that a report has.
-- Columns: year, then those of proactive_by_place, where they are explained
-- Traps: those of proactive_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year, form, item_no
CREATE OR REPLACE VIEW proactive_national AS
SELECT
    year,
    form,
    item_no,
    item,
    n_reports,
    n_unknown,
    coverage_pct,
    made,
    disclosed,
    disclosed_total,
    repealed,
    in_force,
    prior_year_items,
    items_change,
    decisions,
    projects,
    amount_yuan,
    figure_with_parts,
    figure_by_parts,
    figure_difference
FROM proactive_by_place
WHERE place_level = 'nation';
