-- Question: what do organs make, decide and charge, by the figures of table II 主动公开政府信息情况?
-- Grain: one row per year, place, form and item. All items of the form are there for each year, place and form with a report, and
--   any further item that a report has.
-- Columns: year, place_level, place_code: as in organ_places
--   form: 2019 or 2021. It keeps apart what the two forms ask differently
--   item_no, item: 1 regulations 规章, 2 normative_documents 规范性文件, 3 licensing 行政许可, 4 other_services 其他对外管理服务事项,
--     5 penalties 行政处罚, 6 coercion 行政强制, 7 fees 行政事业性收费, 8 procurement 政府集中采购
--   n_reports: reports of the row that are added up, by rollup_cover: all of that form, and of an item that the form does not ask
--     those which have it
--   n_unknown: those which leave one of the figures unknown that the form asks for this item
--   coverage_pct: governments of the place that stand behind the total of all forms, by rollup_coverage
--   made: 本年新制作数量 in the form of 2019, 本年制发件数 in that of 2021 (which may count amended ones 修订)
--   disclosed 本年新公开数量, disclosed_total 对外公开总数量: only 2019
--   repealed 本年废止件数, in_force 现行有效件数: only 2021
--   prior_year_items 上一年项目数量, items_change 本年增/减: only 2019
--   decisions: 处理决定数量 and 本年处理决定数量
--   projects 采购项目数量: only 2019, procurement
--   amount_yuan: 采购总金额 of procurement in 2019, 本年收费金额 of fees in 2021, in yuan 元
--   figure_with_parts, figure_by_parts, figure_difference: the other route to the total, as in applications_by_place, for the item's
--     leading figure: made of documents, amount_yuan of fees and procurement, decisions of all others. The parts may follow another form
-- Traps: sums run over the reports that state a figure and are NULL where none does, as where the form does not ask.
--   disclosed_total and in_force are stocks at the end of the year: never add them over years.
--   items_change holds what was stated, also where an organ put a count there. Places lie in each other, never add their rows.
-- Order: year, place_level, place_code, form, item_no
CREATE OR REPLACE VIEW proactive_by_place AS
WITH items AS (
    SELECT form, item
    FROM (
        VALUES
            ('2019', 'regulations'),
            ('2019', 'normative_documents'),
            ('2019', 'licensing'),
            ('2019', 'other_services'),
            ('2019', 'penalties'),
            ('2019', 'coercion'),
            ('2019', 'fees'),
            ('2019', 'procurement'),
            ('2021', 'regulations'),
            ('2021', 'normative_documents'),
            ('2021', 'licensing'),
            ('2021', 'penalties'),
            ('2021', 'coercion'),
            ('2021', 'fees')
    ) AS i (form, item)
),

keys AS (
    SELECT r.report_id, r.province, r.year, i.item
    FROM current_reports AS r
    INNER JOIN items AS i ON i.form = r.form
    UNION
    SELECT p.report_id, p.province, p.year, p.item
    FROM proactive_disclosure AS p
),

stated AS (
    SELECT
        r.year,
        r.province,
        r.report_id,
        r.form,
        k.item,
        CASE k.item
            WHEN 'regulations' THEN 1
            WHEN 'normative_documents' THEN 2
            WHEN 'licensing' THEN 3
            WHEN 'other_services' THEN 4
            WHEN 'penalties' THEN 5
            WHEN 'coercion' THEN 6
            WHEN 'fees' THEN 7
            WHEN 'procurement' THEN 8
        END AS item_no,
        p.made,
        p.disclosed,
        p.disclosed_total,
        p.repealed,
        p.in_force,
        p.prior_year_items,
        p.items_change,
        p.decisions,
        p.projects,
        p.amount_yuan,
        coalesce(CAST(coalesce(p.made, p.decisions) AS DECIMAL(20, 4)), p.amount_yuan) AS figure,
        CASE
            WHEN i.item IS NULL THEN false
            WHEN k.item IN ('regulations', 'normative_documents') AND r.form = '2019'
            THEN p.made IS NULL OR p.disclosed IS NULL OR p.disclosed_total IS NULL
            WHEN k.item IN ('regulations', 'normative_documents')
            THEN p.made IS NULL OR p.repealed IS NULL OR p.in_force IS NULL
            WHEN k.item = 'procurement'
            THEN p.projects IS NULL OR p.amount_yuan IS NULL
            WHEN k.item = 'fees' AND r.form = '2019'
            THEN p.prior_year_items IS NULL OR p.items_change IS NULL
            WHEN k.item = 'fees'
            THEN p.amount_yuan IS NULL
            WHEN r.form = '2019'
            THEN p.prior_year_items IS NULL OR p.items_change IS NULL OR p.decisions IS NULL
            ELSE p.decisions IS NULL
        END AS is_unknown
    FROM current_reports AS r
    INNER JOIN keys AS k
        ON k.report_id = r.report_id AND k.province = r.province AND k.year = r.year
    LEFT JOIN items AS i ON i.form = r.form AND i.item = k.item
    LEFT JOIN proactive_disclosure AS p
        ON p.report_id = k.report_id AND p.province = k.province AND p.year = k.year AND p.item = k.item
),

parts AS (
    SELECT p.year, p.whole_report_id, s.item, sum(s.figure) AS figure
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.item
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        s.form,
        s.item_no,
        s.item,
        s.made,
        s.disclosed,
        s.disclosed_total,
        s.repealed,
        s.in_force,
        s.prior_year_items,
        s.items_change,
        s.decisions,
        s.projects,
        s.amount_yuan,
        s.is_unknown,
        CASE WHEN p.figure IS NOT NULL THEN s.figure END AS with_parts,
        CASE WHEN s.figure IS NOT NULL THEN p.figure END AS by_parts
    FROM rollup_cover AS c
    INNER JOIN stated AS s ON s.report_id = c.report_id AND s.year = c.year
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.item = s.item
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.form,
    f.item_no,
    f.item,
    count(*) AS n_reports,
    count(*) FILTER (WHERE f.is_unknown) AS n_unknown,
    k.coverage_pct,
    sum(f.made) AS made,
    sum(f.disclosed) AS disclosed,
    sum(f.disclosed_total) AS disclosed_total,
    sum(f.repealed) AS repealed,
    sum(f.in_force) AS in_force,
    sum(f.prior_year_items) AS prior_year_items,
    sum(f.items_change) AS items_change,
    sum(f.decisions) AS decisions,
    sum(f.projects) AS projects,
    sum(f.amount_yuan) AS amount_yuan,
    sum(f.with_parts) AS figure_with_parts,
    sum(f.by_parts) AS figure_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS figure_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.form, f.item_no, f.item, k.coverage_pct;
