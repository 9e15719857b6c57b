-- Question: which reports does the lake hold, and how sound is each?
-- Grain: one row per report 年度报告.
-- Columns:
--   year, province, province_name, prefecture_name, county_name, division_code: reporting year and place 行政区划
--   issuer, issuer_kind: reporting organ 发布机构 and its kind
--   form: statutory form of the tables 2014, 2019, 2021, none
--   form_mixed: true where the tables follow different forms
--   scope: own 本机关, consolidated 汇总, undecided
--   published_on: date of publication 发布日期
--   current: false for a version that a later one replaces 已被更正版本取代
--   n_errors, n_warnings: findings of each severity, 0 where nothing was found
--   title, source, url, report_id: what it is called, where it lies, and the key of all other tables
-- Traps: scope is the word undecided here where the table reports has NULL. Year 0 and province unknown mean not known.
-- Order: year, province, division_code, issuer, report_id
CREATE OR REPLACE VIEW report_listing AS
WITH found AS (
    SELECT
        report_id,
        province,
        year,
        count(*) FILTER (WHERE severity = 'error') AS n_errors,
        count(*) FILTER (WHERE severity = 'warning') AS n_warnings
    FROM findings
    GROUP BY report_id, province, year
)
SELECT
    r.year,
    r.province,
    r.province_name,
    r.prefecture_name,
    r.county_name,
    r.division_code,
    r.issuer,
    r.issuer_kind,
    r.form,
    r.form_mixed,
    coalesce(r.scope, 'undecided') AS scope,
    r.published_on,
    r.current,
    coalesce(f.n_errors, 0) AS n_errors,
    coalesce(f.n_warnings, 0) AS n_warnings,
    r.title,
    r.source,
    r.url,
    r.report_id
FROM reports AS r
LEFT JOIN found AS f
    ON f.report_id = r.report_id AND f.province = r.province AND f.year = r.year;
