-- Question: what do organs make, decide and charge, by the figures of table II 主动公开政府信息情况?
-- Grain: one row per year, province, scope, form and item. All items of the form are there for each year, province, scope and form
--   with a report, and any further item that a report has.
-- Columns: year, province, scope
--   form: 2019 or 2021. It keeps apart what the two forms ask differently
--   item_no, item: 1 regulations 规章, 2 normative_documents 规范性文件, 3 licensing 行政许可, 4 other_services 其他对外管理服务事项,
--     5 penalties 行政处罚, 6 coercion 行政强制, 7 fees 行政事业性收费, 8 procurement 政府集中采购
--   n_reports: reports of the row
--   n_unknown: those which leave one of the figures unknown that the form asks for this item
--   made: 本年新制作数量 in the form of 2019, 本年制发件数 in that of 2021 (which may count amended ones 修订)
--   disclosed 本年新公开数量, disclosed_total 对外公开总数量: only 2019
--   repealed 本年废止件数, in_force 现行有效件数: only 2021
--   prior_year_items 上一年项目数量, items_change 本年增/减: only 2019
--   decisions: 处理决定数量 and 本年处理决定数量
--   projects 采购项目数量: only 2019, procurement
--   amount_yuan: 采购总金额 of procurement in 2019, 本年收费金额 of fees in 2021, in yuan 元
-- Traps: sums run over the reports that state a figure and are NULL where none does or where the form does not ask.
--   disclosed_total and in_force are stocks at the end of the year: never add them over years.
--   items_change holds what was stated, also where an organ put a count there. scope is part of the grain.
-- Order: year, province, scope, form, item_no
CREATE OR REPLACE VIEW proactive_by_province_year AS
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

-- What each report should state by its form, and what it states beyond that.
keys AS (
    SELECT r.report_id, r.province, r.year, i.item
    FROM current_reports AS r
    INNER JOIN items AS i ON i.form = r.form
    UNION
    SELECT p.report_id, p.province, p.year, p.item
    FROM proactive_disclosure AS p
),

figures AS (
    SELECT
        r.year,
        r.province,
        coalesce(r.scope, 'undecided') AS scope,
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
        CASE
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
    LEFT JOIN proactive_disclosure AS p
        ON p.report_id = k.report_id AND p.province = k.province AND p.year = k.year AND p.item = k.item
)

SELECT
    year,
    province,
    scope,
    form,
    item_no,
    item,
    count(*) AS n_reports,
    count(*) FILTER (WHERE is_unknown) AS n_unknown,
    sum(made) AS made,
    sum(disclosed) AS disclosed,
    sum(disclosed_total) AS disclosed_total,
    sum(repealed) AS repealed,
    sum(in_force) AS in_force,
    sum(prior_year_items) AS prior_year_items,
    sum(items_change) AS items_change,
    sum(decisions) AS decisions,
    sum(projects) AS projects,
    sum(amount_yuan) AS amount_yuan
FROM figures
GROUP BY year, province, scope, form, item_no, item;
