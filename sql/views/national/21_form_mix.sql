-- Question: which statutory forms stand behind the figures of a year, so that a series over years can be read?
-- Grain: one row per year and form.
-- Columns: year
--   form: 2019 and 2021, the forms of the regulation in force; 2014, the statistical table before; none, no tables
--   n_reports: reports in the national total by rollup_cover. n_mixed: those whose tables follow different forms
--   share_pct: of the reports in the total
-- Traps: the form of 2021 splits 其他处理 into three rows and asks table II otherwise: disclosed, disclosed_total, prior_year_items,
--   items_change, projects are only in the form of 2019, repealed and in_force only in that of 2021, amount_yuan is procurement in the
--   one and fees in the other. made, decisions and all of tables III and IV mean the same. Neither is to be joined with 2014.
-- Order: year, form
CREATE OR REPLACE VIEW form_mix AS
SELECT
    c.year,
    r.form,
    count(*) AS n_reports,
    count(*) FILTER (WHERE r.form_mixed) AS n_mixed,
    CAST(round(1e4 * count(*) / nullif(k.n_reports, 0)) / 1e2 AS DECIMAL(20, 2)) AS share_pct
FROM rollup_cover AS c
INNER JOIN current_reports AS r ON r.report_id = c.report_id AND r.year = c.year
INNER JOIN rollup_coverage AS k ON k.year = c.year AND k.place_level = 'nation'
WHERE c.place_level = 'nation'
GROUP BY c.year, r.form, k.n_reports;
