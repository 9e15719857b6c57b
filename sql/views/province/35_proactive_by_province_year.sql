-- Question: what do organs make, decide and charge, by the figures of table II 主动公开政府信息情况, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known) form and item. All items of the form are there for each year, province and form with a report, and any further item that a report has.
-- Columns: year, province, then those of proactive_by_place, where they are explained
-- Traps: those of proactive_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province, form, item_no
CREATE OR REPLACE VIEW proactive_by_province_year AS
SELECT
    year,
    place_code AS province,
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
WHERE place_level = 'province';
