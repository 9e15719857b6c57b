-- Question: how far can the figures of a year be trusted?
-- Grain: one row per year, aspect, name and detail.
-- Columns: year
--   aspect, name, detail: what is counted
--     finding: name is the rule, detail its severity error or warning
--     cell: name is the method read, split, inferred, or unknown where no value could be had. detail is the table
--     form: name is the form 2014, 2019, 2021, none. detail is mixed where the tables follow different forms, else plain
--   n: findings, cells, reports
--   n_reports: reports they stand in
--   share_pct: finding: reports with that finding, of the reports of the year.
--     cell: of the cells of that table and year. form: of the reports of the year
-- Traps: versions that were replaced count here too, for this is about what was read.
--   A report has several findings, so the shares of findings do not add up. Rows of different aspects are never to be added.
--   How often a rule could be asked at all stands in rule_failure_rates.
-- Order: year, aspect, name, detail
CREATE OR REPLACE VIEW data_quality AS
WITH years AS (
    SELECT year, count(*) AS n_reports
    FROM reports
    GROUP BY year
),

cell_totals AS (
    SELECT year, "table" AS table_name, count(*) AS n
    FROM cells
    GROUP BY year, "table"
),

found AS (
    SELECT year, rule, severity, count(*) AS n, count(DISTINCT report_id) AS n_reports
    FROM findings
    GROUP BY year, rule, severity
),

methods AS (
    SELECT
        year,
        coalesce(method, 'unknown') AS method,
        "table" AS table_name,
        count(*) AS n,
        count(DISTINCT report_id) AS n_reports
    FROM cells
    GROUP BY year, coalesce(method, 'unknown'), "table"
),

forms AS (
    SELECT year, form, CASE WHEN form_mixed THEN 'mixed' ELSE 'plain' END AS mixture, count(*) AS n
    FROM reports
    GROUP BY year, form, CASE WHEN form_mixed THEN 'mixed' ELSE 'plain' END
),

aspects AS (
    SELECT
        f.year,
        'finding' AS aspect,
        f.rule AS name,
        f.severity AS detail,
        f.n,
        f.n_reports,
        CAST(round(1e4 * f.n_reports / nullif(y.n_reports, 0)) / 1e2 AS DECIMAL(20, 2)) AS share_pct
    FROM found AS f
    LEFT JOIN years AS y ON y.year = f.year
    UNION ALL
    SELECT
        m.year,
        'cell' AS aspect,
        m.method AS name,
        m.table_name AS detail,
        m.n,
        m.n_reports,
        CAST(round(1e4 * m.n / nullif(t.n, 0)) / 1e2 AS DECIMAL(20, 2)) AS share_pct
    FROM methods AS m
    LEFT JOIN cell_totals AS t ON t.year = m.year AND t.table_name = m.table_name
    UNION ALL
    SELECT
        f.year,
        'form' AS aspect,
        f.form AS name,
        f.mixture AS detail,
        f.n,
        f.n AS n_reports,
        CAST(round(1e4 * f.n / nullif(y.n_reports, 0)) / 1e2 AS DECIMAL(20, 2)) AS share_pct
    FROM forms AS f
    LEFT JOIN years AS y ON y.year = f.year
)

SELECT year, aspect, name, detail, n, n_reports, share_pct
FROM aspects;
