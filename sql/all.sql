-- A whole lake for DataFusion: its tables, all views, all Chinese views. Written by `gongkai docs`.
--
-- Run it from the directory that holds the folder "lake":
--   datafusion-cli -r sql/all.sql       and go on by hand
--   datafusion-cli -f sql/all.sql my-query.sql

-- The tables of the lake, as SQL. One statement per table, in the order of the data model.
--
-- Run it from the directory that holds the folder "lake", in any DataFusion 55:
--   datafusion-cli -f sql/tables.sql
-- Types are those of the files: VARCHAR is Utf8, BIGINT Int64, INT Int32, DATE Date32.
-- The partition columns province and year stand in the path (province=CN-SD/year=2020), not in the files.
-- province is the ISO 3166-2 code, CN for central organs, unknown where nothing decides. year is the reporting year, 0 where unknown.
-- NULL means that the report does not state the value. A stated zero is 0.
--
-- The views of sql/views come after it, in the order of their numbers. A view has no order of its own: each names in its line
-- "Order:" the columns that an ORDER BY should take, which are its grain too.

-- One row per report 年度报告.
CREATE EXTERNAL TABLE IF NOT EXISTS reports (
    report_id VARCHAR,
    source VARCHAR,
    format VARCHAR,
    url VARCHAR,
    title VARCHAR,
    issuer VARCHAR,
    issuer_id VARCHAR,
    issuer_kind VARCHAR,
    division_code VARCHAR,
    province_name VARCHAR,
    prefecture_name VARCHAR,
    county_name VARCHAR,
    form VARCHAR,
    form_mixed BOOLEAN,
    scope VARCHAR,
    published_on DATE,
    current BOOLEAN,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/reports/';

-- Table II 主动公开政府信息情况: one row per report and item.
CREATE EXTERNAL TABLE IF NOT EXISTS proactive_disclosure (
    report_id VARCHAR,
    item VARCHAR,
    made BIGINT,
    disclosed BIGINT,
    disclosed_total BIGINT,
    repealed BIGINT,
    in_force BIGINT,
    prior_year_items BIGINT,
    items_change BIGINT,
    decisions BIGINT,
    projects BIGINT,
    amount_yuan DECIMAL(20, 4),
    amount_unit VARCHAR,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/proactive_disclosure/';

-- Table III 收到和处理政府信息公开申请情况: one row per report and disposition.
CREATE EXTERNAL TABLE IF NOT EXISTS applications (
    report_id VARCHAR,
    disposition VARCHAR,
    natural_person BIGINT,
    commercial BIGINT,
    research BIGINT,
    social BIGINT,
    legal_service BIGINT,
    other_org BIGINT,
    total BIGINT,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/applications/';

-- Table IV 行政复议、行政诉讼情况: one row per report and proceeding.
CREATE EXTERNAL TABLE IF NOT EXISTS proceedings (
    report_id VARCHAR,
    proceeding VARCHAR,
    upheld BIGINT,
    corrected BIGINT,
    other BIGINT,
    pending BIGINT,
    total BIGINT,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/proceedings/';

-- The statistical table 统计表 of 2014-2018: one row per report and indicator.
CREATE EXTERNAL TABLE IF NOT EXISTS statistics_2014 (
    report_id VARCHAR,
    indicator VARCHAR,
    value DECIMAL(20, 4),
    unit VARCHAR,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/statistics_2014/';

-- Numbers stated in prose: one row each.
-- other_year is the year that the number speaks of where period is other_year. It cannot be named year: that is the partition column.
CREATE EXTERNAL TABLE IF NOT EXISTS narrative_metrics (
    report_id VARCHAR,
    metric VARCHAR,
    channel VARCHAR,
    channels VARCHAR,
    value DECIMAL(20, 4),
    unit VARCHAR,
    qualifier VARCHAR,
    period VARCHAR,
    other_year INT,
    section INT,
    sentence VARCHAR,
    byte_start BIGINT,
    byte_end BIGINT,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/narrative_metrics/';

-- The text of the six sections: 0 is what stands before the first, 7 an unknown heading.
CREATE EXTERNAL TABLE IF NOT EXISTS sections (
    report_id VARCHAR,
    section INT,
    heading VARCHAR,
    text VARCHAR,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/sections/';

-- Where each statutory number came from: one row per cell.
CREATE EXTERNAL TABLE IF NOT EXISTS cells (
    report_id VARCHAR,
    "table" VARCHAR,
    "row" VARCHAR,
    "column" VARCHAR,
    raw VARCHAR,
    value DECIMAL(20, 4),
    method VARCHAR,
    candidates INT,
    note VARCHAR,
    byte_start BIGINT,
    byte_end BIGINT,
    page INT,
    rectangle VARCHAR,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/cells/';

-- What does not add up: one row per failed check.
CREATE EXTERNAL TABLE IF NOT EXISTS findings (
    report_id VARCHAR,
    rule VARCHAR,
    "table" VARCHAR,
    "row" VARCHAR,
    "column" VARCHAR,
    severity VARCHAR,
    expected DECIMAL(20, 4),
    actual DECIMAL(20, 4),
    message VARCHAR,
    byte_start BIGINT,
    byte_end BIGINT,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/findings/';

-- Numbers that a later version of a report states otherwise: one row per report and cell.
CREATE EXTERNAL TABLE IF NOT EXISTS restatements (
    report_id VARCHAR,
    earlier_report_id VARCHAR,
    "table" VARCHAR,
    "row" VARCHAR,
    "column" VARCHAR,
    old_value DECIMAL(20, 4),
    new_value DECIMAL(20, 4),
    old_byte_start BIGINT,
    old_byte_end BIGINT,
    byte_start BIGINT,
    byte_end BIGINT,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
PARTITIONED BY (province, year)
LOCATION 'lake/restatements/';

-- How often each rule holds over the whole lake: one row per rule.
CREATE EXTERNAL TABLE IF NOT EXISTS rule_rates (
    rule VARCHAR,
    evaluated BIGINT,
    failed BIGINT,
    not_assessable BIGINT,
    example_report_id VARCHAR
)
STORED AS PARQUET
LOCATION 'lake/rule_rates/';

-- Documents that gave no report: one row per source.
CREATE EXTERNAL TABLE IF NOT EXISTS rejects (
    source VARCHAR,
    reason VARCHAR,
    message VARCHAR,
    issuer_id VARCHAR,
    province VARCHAR,
    year INT
)
STORED AS PARQUET
LOCATION 'lake/rejects/';

-- Documents that repeat another: one row per source.
CREATE EXTERNAL TABLE IF NOT EXISTS duplicates (
    source VARCHAR,
    duplicate_of VARCHAR,
    reason VARCHAR
)
STORED AS PARQUET
LOCATION 'lake/duplicates/';

-- The organs that report: one row per organ, over all years.
CREATE EXTERNAL TABLE IF NOT EXISTS issuers (
    issuer_id VARCHAR,
    name VARCHAR,
    other_names VARCHAR,
    issuer_kind VARCHAR,
    province VARCHAR,
    division_code VARCHAR,
    first_year INT,
    last_year INT,
    n_years BIGINT,
    parent_issuer_id VARCHAR
)
STORED AS PARQUET
LOCATION 'lake/issuers/';

-- Who should have reported and who did: one row per organ and year on which the lake holds a report.
CREATE EXTERNAL TABLE IF NOT EXISTS coverage (
    issuer_id VARCHAR,
    year INT,
    province VARCHAR,
    report_id VARCHAR,
    issuer VARCHAR,
    issuer_kind VARCHAR,
    level VARCHAR,
    division_code VARCHAR,
    expected_by VARCHAR,
    status VARCHAR,
    published_on DATE,
    due_on DATE,
    n_earlier BIGINT,
    n_copies BIGINT,
    parent_issuer_id VARCHAR
)
STORED AS PARQUET
LOCATION 'lake/coverage/';

-- sql/views/base/05_current_reports.sql
-- Question: which reports count? The version that stands of each.
-- Grain: one row per report 年度报告, without versions that the organ has replaced.
-- Columns: those of reports, without current.
-- Traps: every view that adds figures stands on this one. An earlier version keeps its rows in all tables; what the later one
--   changed stands in restatements. Copies of a report are in no table but duplicates.
-- Order: year, province, report_id
CREATE OR REPLACE VIEW current_reports AS
SELECT
    report_id,
    source,
    format,
    url,
    title,
    issuer,
    issuer_id,
    issuer_kind,
    division_code,
    province_name,
    prefecture_name,
    county_name,
    form,
    form_mixed,
    scope,
    published_on,
    province,
    year
FROM reports
WHERE current;

-- sql/views/base/10_organ_tree.sql
-- Question: which organs stand above which, and which of them report for those below?
-- Grain: one row per year and organ 机关 of the table coverage: also organs whose report is missing.
-- Columns: year, issuer_id, issuer, issuer_kind, province, level, division_code, expected_by, status: as in coverage
--   report_id, scope: the report that stands, NULL where there is none; scope as in reports, NULL where it is undecided
--   cover_0: its report_id where it counts for all organs below as well: the report of a government 人民政府 that is
--     consolidated 汇总 or of undecided scope, or the consolidated report of a body of a vertical system 垂直管理系统.
--     A report without statutory tables (status no_tables) covers nobody
--   has_organs: one of the organs directly below it, other than a government (its kind may be unknown), has a report that stands
--   parent_1 … parent_3: the organs above, from the nearest; for each its kind (kind_1 …), province (province_1 …), level (level_1 …),
--     division code (code_1 …) and cover_1 …: its report that counts for those below, NULL where it has none. All are NULL where the
--     organ above has no row of its own in coverage of that year
-- Traps: an undecided report of a government is taken as covering, since adding its organs to it could count applications twice; what
--   that may leave out stands in rollup_parts. No organ has more than three above it; the check deep_tree looks for one.
-- Order: year, issuer_id
CREATE OR REPLACE VIEW organ_tree AS
WITH organs AS (
    SELECT
        c.year,
        c.issuer_id,
        c.issuer,
        c.issuer_kind,
        c.province,
        c.level,
        c.division_code,
        c.expected_by,
        c.status,
        c.parent_issuer_id,
        r.report_id,
        r.scope,
        CASE
            WHEN c.status NOT IN ('found', 'late') THEN NULL
            WHEN r.issuer_kind = 'government' AND (r.scope IS NULL OR r.scope = 'consolidated') THEN r.report_id
            WHEN r.issuer_kind = 'central' AND r.scope = 'consolidated' THEN r.report_id
        END AS cover
    FROM coverage AS c
    LEFT JOIN current_reports AS r ON r.report_id = c.report_id AND r.year = c.year
),

active AS (
    SELECT DISTINCT year, parent_issuer_id AS issuer_id
    FROM organs
    WHERE report_id IS NOT NULL AND parent_issuer_id IS NOT NULL AND issuer_kind IS DISTINCT FROM 'government'
)

SELECT
    o.year,
    o.issuer_id,
    o.issuer,
    o.issuer_kind,
    o.province,
    o.level,
    o.division_code,
    o.expected_by,
    o.status,
    o.report_id,
    o.scope,
    o.cover AS cover_0,
    x.issuer_id IS NOT NULL AS has_organs,
    a.issuer_id AS parent_1,
    a.issuer_kind AS kind_1,
    a.province AS province_1,
    a.level AS level_1,
    a.division_code AS code_1,
    a.cover AS cover_1,
    b.issuer_id AS parent_2,
    b.issuer_kind AS kind_2,
    b.province AS province_2,
    b.level AS level_2,
    b.division_code AS code_2,
    b.cover AS cover_2,
    d.issuer_id AS parent_3,
    d.issuer_kind AS kind_3,
    d.province AS province_3,
    d.level AS level_3,
    d.division_code AS code_3,
    d.cover AS cover_3
FROM organs AS o
LEFT JOIN active AS x ON x.year = o.year AND x.issuer_id = o.issuer_id
LEFT JOIN organs AS a ON a.year = o.year AND a.issuer_id = o.parent_issuer_id
LEFT JOIN organs AS b ON b.year = a.year AND b.issuer_id = a.parent_issuer_id
LEFT JOIN organs AS d ON d.year = b.year AND d.issuer_id = b.parent_issuer_id;

-- sql/views/base/11_organ_places.sql
-- Question: to which places does an organ count, and who reports for it there?
-- Grain: one row per year, place and organ that lies in it.
-- Columns: year
--   place_level: nation 全国, province 省级, prefecture 地级, county 县级
--   place_code: 000000 for the nation, the ISO code for a province (CN for organs of the central government, a place of their own),
--     the GB/T 2260 code for prefectures and counties. In a prefecture or county lie its government and all organs below it in
--     organ_tree; local bodies of vertical systems 垂直管理系统 count in their province and the nation alone
--   issuer_id, issuer, issuer_kind, province, level, division_code, expected_by, status, report_id, scope: of the organ
--   is_covering: its own report counts for all organs below it
--   has_organs: as in organ_tree
--   covered_by: report_id of the highest report in the place that counts for it, NULL where there is none above it
-- Traps: an organ stands in up to four places, so never count over places. Who covers it depends on the place: in its county the
--   county's government may, in the nation the province's.
-- Order: year, place_level, place_code, issuer_id
CREATE OR REPLACE VIEW organ_places AS
WITH placed AS (
    SELECT
        t.*,
        CASE
            WHEN g.steps = -2 THEN 'nation'
            WHEN g.steps = -1 THEN 'province'
            WHEN g.steps = 0 AND t.issuer_kind = 'government' THEN t.level
            WHEN g.steps = 1 AND t.kind_1 = 'government' THEN t.level_1
            WHEN g.steps = 2 AND t.kind_2 = 'government' THEN t.level_2
            WHEN g.steps = 3 AND t.kind_3 = 'government' THEN t.level_3
        END AS place_level,
        CASE g.steps
            WHEN -2 THEN '000000'
            WHEN -1 THEN t.province
            WHEN 0 THEN t.division_code
            WHEN 1 THEN t.code_1
            WHEN 2 THEN t.code_2
            WHEN 3 THEN t.code_3
        END AS place_code,
        CASE g.steps
            WHEN -2 THEN coalesce(t.cover_3, t.cover_2, t.cover_1)
            WHEN -1 THEN coalesce(
                CASE WHEN t.province_3 = t.province THEN t.cover_3 END,
                CASE WHEN t.province_2 = t.province THEN t.cover_2 END,
                CASE WHEN t.province_1 = t.province THEN t.cover_1 END
            )
            WHEN 1 THEN t.cover_1
            WHEN 2 THEN coalesce(t.cover_2, t.cover_1)
            WHEN 3 THEN coalesce(t.cover_3, t.cover_2, t.cover_1)
        END AS covered_by,
        g.steps
    FROM organ_tree AS t
    CROSS JOIN (VALUES (-2), (-1), (0), (1), (2), (3)) AS g (steps)
)

SELECT
    year,
    place_level,
    place_code,
    issuer_id,
    issuer,
    issuer_kind,
    province,
    level,
    division_code,
    expected_by,
    status,
    report_id,
    scope,
    cover_0 IS NOT NULL AS is_covering,
    has_organs,
    covered_by
FROM placed
WHERE steps < 0 OR place_level IN ('prefecture', 'county');

-- sql/views/base/12_rollup_cover.sql
-- Question: which reports, added up, count every organ of a place once?
-- Grain: one row per year, place and report that is chosen for it.
-- Columns: year, place_level, place_code: as in organ_places
--   province, report_id, issuer_id, issuer_kind, scope: of the report; scope is undecided where nothing decides
--   rule: why it is chosen
--     consolidated: it sums up the organs below it 汇总, whose reports are left out
--     undecided: a government's report that may sum them up; they are left out too, so that nothing counts twice
--     own: a government on itself alone 本机关, beside the reports of its organs
--     part: an organ above which no report counts for it
--     no_tables: it shows no statutory tables, so that its figures are all unknown
-- Traps: the highest consolidated report wins, recursively: where the province's counts for all, no city's is chosen for the nation, but
--   the city's own is chosen for the city. So sums of provinces and the nation may differ for bodies of vertical systems, whose head
--   organ reports for the nation. An organ counts once even where two of its reports stand: the other is in rollup_left_out.
-- Order: year, place_level, place_code, report_id
CREATE OR REPLACE VIEW rollup_cover AS
SELECT
    year,
    place_level,
    place_code,
    province,
    report_id,
    issuer_id,
    issuer_kind,
    coalesce(scope, 'undecided') AS scope,
    CASE
        WHEN status = 'no_tables' THEN 'no_tables'
        WHEN is_covering AND scope IS NULL THEN 'undecided'
        WHEN is_covering THEN 'consolidated'
        WHEN issuer_kind = 'government' THEN 'own'
        ELSE 'part'
    END AS rule
FROM organ_places
WHERE report_id IS NOT NULL AND covered_by IS NULL;

-- sql/views/base/13_rollup_parts.sql
-- Question: which reports would count the same organs, if the report that sums them up were not there?
-- Grain: one row per year, report that counts for others, and report that it stands for.
-- Columns: year
--   whole_report_id: the report of the higher organ
--   part_report_id: a report below it that no report between the two counts for
--   province, issuer_id, issuer_kind, scope: of the part; scope is NULL where it is undecided
-- Traps: the other route to the same total, never to be added to it. The parts are seldom complete: organs whose report the lake does not
--   hold are missing in their sum, and the whole's own office 本级 is in the whole alone.
-- Order: year, whole_report_id, part_report_id
CREATE OR REPLACE VIEW rollup_parts AS
SELECT
    t.year,
    CASE g.steps WHEN 1 THEN t.cover_1 WHEN 2 THEN t.cover_2 WHEN 3 THEN t.cover_3 END AS whole_report_id,
    t.report_id AS part_report_id,
    t.province,
    t.issuer_id,
    t.issuer_kind,
    t.scope
FROM organ_tree AS t
CROSS JOIN (VALUES (1), (2), (3)) AS g (steps)
WHERE t.report_id IS NOT NULL
    AND CASE g.steps
        WHEN 1 THEN t.cover_1 IS NOT NULL
        WHEN 2 THEN t.cover_2 IS NOT NULL AND t.cover_1 IS NULL
        WHEN 3 THEN t.cover_3 IS NOT NULL AND t.cover_2 IS NULL AND t.cover_1 IS NULL
    END;

-- sql/views/base/14_rollup_left_out.sql
-- Question: which reports does the national total leave out, and why?
-- Grain: one row per report that stands and is not chosen for the nation.
-- Columns: year, province, report_id, issuer_id, issuer, issuer_kind
--   reason: within: a report above it counts for it
--     second_report: another report of the same organ and year is taken, and nothing tells that they are versions of one
--     unplaced: the organ or the year is not known, so that nothing tells who else counts for it
--   covered_by: report_id of the report that counts for it, or of the one that is taken
-- Traps: together with the rows of rollup_cover for the nation these are all reports that stand, each once.
-- Order: year, province, report_id
CREATE OR REPLACE VIEW rollup_left_out AS
SELECT
    r.year,
    r.province,
    r.report_id,
    r.issuer_id,
    r.issuer,
    r.issuer_kind,
    CASE
        WHEN p.report_id IS NULL THEN 'unplaced'
        WHEN p.report_id <> r.report_id THEN 'second_report'
        ELSE 'within'
    END AS reason,
    CASE WHEN p.report_id <> r.report_id THEN p.report_id ELSE p.covered_by END AS covered_by
FROM current_reports AS r
LEFT JOIN organ_places AS p
    ON p.year = r.year AND p.issuer_id = r.issuer_id AND p.place_level = 'nation' AND p.report_id IS NOT NULL
WHERE p.report_id IS NULL OR p.report_id <> r.report_id OR p.covered_by IS NOT NULL;

-- sql/views/base/15_rollup_coverage.sql
-- Question: how much of a place stands behind its totals?
-- Grain: one row per year and place in which an organ of coverage lies, and per nation and province with a report that is in no total.
-- Columns: year, place_level, place_code: as in organ_places
--   n_expected: governments 人民政府 of provinces, prefectures and counties in force (expected_by gazetteer) that lie in the place,
--     itself included
--   n_covered: those whose consolidated report, or that of a government above them in the place, is in the total
--   n_undecided: of these, those that stand on a report of undecided scope
--   n_partly: not covered, but their own report or one of their organs is in the total
--   n_uncovered: nothing of them is
--   coverage_pct: n_covered of n_expected
--   n_reports: reports that the total adds up
--   n_left_out: reports that stand and may belong to the place, but are in no total: of organs or years that are not known, and second
--     reports of organs that count once. NULL for prefectures and counties, where it is not told
-- Traps: townships 乡镇街道 are no units here: they lie within their county. The place CN, organs of the central government, has no
--   expected units and coverage_pct NULL. A covered government may still have left out an organ: a report does not say whom it sums up.
-- Order: year, place_level, place_code
CREATE OR REPLACE VIEW rollup_coverage AS
WITH undecided AS (
    SELECT year, report_id FROM organ_tree WHERE cover_0 IS NOT NULL AND scope IS NULL
),

units AS (
    SELECT
        p.year,
        p.place_level,
        p.place_code,
        p.report_id,
        p.covered_by,
        p.issuer_kind = 'government' AND p.expected_by = 'gazetteer' AS is_expected,
        p.is_covering OR p.covered_by IS NOT NULL AS is_covered,
        u.report_id IS NOT NULL AS is_undecided,
        p.report_id IS NOT NULL OR p.has_organs AS is_active,
        CASE WHEN p.place_level IN ('nation', 'province') THEN 0 END AS n_left_out
    FROM organ_places AS p
    LEFT JOIN undecided AS u
        ON u.year = p.year AND u.report_id = coalesce(p.covered_by, CASE WHEN p.is_covering THEN p.report_id END)
    UNION ALL
    SELECT
        o.year,
        g.place_level,
        CASE WHEN g.place_level = 'nation' THEN '000000' ELSE o.province END AS place_code,
        NULL AS report_id,
        NULL AS covered_by,
        false AS is_expected,
        false AS is_covered,
        false AS is_undecided,
        false AS is_active,
        1 AS n_left_out
    FROM rollup_left_out AS o
    CROSS JOIN (VALUES ('nation'), ('province')) AS g (place_level)
    WHERE o.reason <> 'within'
)

SELECT
    year,
    place_level,
    place_code,
    count(*) FILTER (WHERE is_expected) AS n_expected,
    count(*) FILTER (WHERE is_expected AND is_covered) AS n_covered,
    count(*) FILTER (WHERE is_expected AND is_undecided) AS n_undecided,
    count(*) FILTER (WHERE is_expected AND NOT is_covered AND is_active) AS n_partly,
    count(*) FILTER (WHERE is_expected AND NOT is_covered AND NOT is_active) AS n_uncovered,
    CAST(
        round(
            1e4 * count(*) FILTER (WHERE is_expected AND is_covered)
            / nullif(count(*) FILTER (WHERE is_expected), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS coverage_pct,
    count(*) FILTER (WHERE report_id IS NOT NULL AND covered_by IS NULL) AS n_reports,
    CAST(sum(n_left_out) AS BIGINT) AS n_left_out
FROM units
GROUP BY year, place_level, place_code;

-- sql/views/base/16_report_pairs.sql
-- Question: of which organs does the lake hold the reports on two years that follow each other?
-- Grain: one row per year and organ with a report on that year and on the one before.
-- Columns: year, province, issuer_id, issuer, issuer_kind: as in organ_tree for that year
--   scope: of the later report, undecided where nothing decides
--   is_comparable: both reports count for the same organs: their scope is the same, be it undecided in both
--   report_id, report_id_before: the two reports
-- Traps: every organ has its pair, also one that another sums up: pairs are about reports, never add their figures to a total.
-- Order: year, province, issuer_id
CREATE OR REPLACE VIEW report_pairs AS
SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    coalesce(t.scope, 'undecided') AS scope,
    t.scope IS NOT DISTINCT FROM b.scope AS is_comparable,
    t.report_id,
    b.report_id AS report_id_before
FROM organ_tree AS t
INNER JOIN organ_tree AS b ON b.issuer_id = t.issuer_id AND b.year = t.year - 1
WHERE t.report_id IS NOT NULL AND b.report_id IS NOT NULL;

-- sql/views/base/20_applications_by_report.sql
-- Question: what became of the applications 依申请公开 in each report?
-- Grain: one row per report, also for reports whose table III is lost or has another form (all figures NULL).
-- Columns: report_id, year, province, issuer, issuer_kind, form, scope (undecided where nothing decides), then the column 总计 of
--   table III:
--   received 本年新收, carried_in 上年结转
--   granted 予以公开, partly_granted 部分公开
--   denied 不予公开: sum of its eight grounds
--   unavailable 无法提供: sum of its three reasons
--   unprocessed 不予处理: sum of its five reasons
--   other 其他处理: the single row of the 2019 form, or the sum of the three rows of the 2021 form
--   outcome_sum: granted + partly_granted + denied + unavailable + unprocessed + other, computed
--   total_handled 总计: as the report states it
--   carried_out 结转下年度继续办理
--   n_unknown: how many of the ten stated or summed figures are NULL (outcome_sum is not counted)
-- Traps: a group is NULL as soon as one of its rows is not known, it is never a part of the sum.
--   outcome_sum and total_handled differ where the report itself does not add up. Rates use total_handled.
--   Never add reports of different scope: a consolidated report holds its bureaus already.
-- Order: year, province, report_id
CREATE OR REPLACE VIEW applications_by_report AS
WITH figures AS (
    SELECT
        report_id,
        province,
        year,
        max(total) FILTER (WHERE disposition = 'received') AS received,
        max(total) FILTER (WHERE disposition = 'carried_in') AS carried_in,
        max(total) FILTER (WHERE disposition = 'granted') AS granted,
        max(total) FILTER (WHERE disposition = 'partly_granted') AS partly_granted,
        CASE
            WHEN count(total) FILTER (WHERE disposition LIKE 'denied_%') = 8
            THEN sum(total) FILTER (WHERE disposition LIKE 'denied_%')
        END AS denied,
        CASE
            WHEN count(total) FILTER (WHERE disposition LIKE 'unavailable_%') = 3
            THEN sum(total) FILTER (WHERE disposition LIKE 'unavailable_%')
        END AS unavailable,
        CASE
            WHEN count(total) FILTER (WHERE disposition LIKE 'unprocessed_%') = 5
            THEN sum(total) FILTER (WHERE disposition LIKE 'unprocessed_%')
        END AS unprocessed,
        CASE
            WHEN count(total) FILTER (WHERE disposition = 'other') = 1
            THEN sum(total) FILTER (WHERE disposition = 'other')
            WHEN count(total) FILTER (WHERE disposition LIKE 'other_%') = 3
            THEN sum(total) FILTER (WHERE disposition LIKE 'other_%')
        END AS other,
        max(total) FILTER (WHERE disposition = 'total_handled') AS total_handled,
        max(total) FILTER (WHERE disposition = 'carried_out') AS carried_out
    FROM applications
    GROUP BY report_id, province, year
)
SELECT
    r.report_id,
    r.year,
    r.province,
    r.issuer,
    r.issuer_kind,
    r.form,
    coalesce(r.scope, 'undecided') AS scope,
    f.received,
    f.carried_in,
    f.granted,
    f.partly_granted,
    f.denied,
    f.unavailable,
    f.unprocessed,
    f.other,
    f.granted + f.partly_granted + f.denied + f.unavailable + f.unprocessed + f.other AS outcome_sum,
    f.total_handled,
    f.carried_out,
    CASE WHEN f.received IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.carried_in IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.granted IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.partly_granted IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.denied IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.unavailable IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.unprocessed IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.other IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.total_handled IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.carried_out IS NULL THEN 1 ELSE 0 END AS n_unknown
FROM current_reports AS r
LEFT JOIN figures AS f
    ON f.report_id = r.report_id AND f.province = r.province AND f.year = r.year;

-- sql/views/base/30_applications_by_place.sql
-- Question: how many applications 依申请公开 did a place receive and how were they decided, each counted once?
-- Grain: one row per year and place: the nation, provinces, prefectures and counties.
-- Columns: year, place_level, place_code: as in organ_places
--   n_reports: reports that are added up, by rollup_cover. n_left_out: reports that may belong here and are in no total
--   n_expected, n_covered, coverage_pct: governments of the place, and how many of them stand behind the total, by rollup_coverage
--   n_unknown: reports that leave at least one of the figures below unknown
--   received 本年新收, carried_in 上年结转, granted 予以公开, partly_granted 部分公开, denied 不予公开,
--   unavailable 无法提供, unprocessed 不予处理, other 其他处理, total_handled 总计, carried_out 结转下年度继续办理:
--     sums over the reports that state them, NULL where none does
--   granted_pct 公开率: granted + partly_granted, of total_handled
--   denied_pct 不予公开, unavailable_pct 无法提供, unprocessed_pct 不予处理, other_pct 其他处理: of total_handled
--   n_with_parts: reports that sum up others which the lake holds as well
--   received_with_parts, received_by_parts: received by those reports, and by the reports that they sum up: the other route to the total.
--     Both over the reports that state it and of whose parts at least one does, so that they can be compared; NULL where none is left
--   received_difference: the first less the second. Organs without a report, and the summing organ's own office, are in the first alone
-- Traps: places lie in each other, never add their rows. A sum with n_unknown > 0 or coverage_pct < 100 is a lower bound.
--   Each share rests on the reports where both its numbers are known, so shares need not add up to 100 where n_unknown > 0,
--   nor where reports do not add up themselves. A share is NULL where nothing was handled.
-- Order: year, place_level, place_code
CREATE OR REPLACE VIEW applications_by_place AS
WITH parts AS (
    SELECT p.year, p.whole_report_id, count(*) AS n_parts, sum(a.received) AS received
    FROM rollup_parts AS p
    LEFT JOIN applications_by_report AS a ON a.report_id = p.part_report_id AND a.year = p.year
    GROUP BY p.year, p.whole_report_id
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        a.*,
        p.n_parts,
        CASE WHEN p.received IS NOT NULL THEN a.received END AS received_with_parts,
        CASE WHEN a.received IS NOT NULL THEN p.received END AS received_by_parts
    FROM rollup_cover AS c
    INNER JOIN (
        SELECT
            report_id,
            received,
            carried_in,
            granted,
            partly_granted,
            denied,
            unavailable,
            unprocessed,
            other,
            total_handled,
            carried_out,
            n_unknown
        FROM applications_by_report
    ) AS a ON a.report_id = c.report_id
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year
)

SELECT
    k.year,
    k.place_level,
    k.place_code,
    k.n_reports,
    k.n_left_out,
    k.n_expected,
    k.n_covered,
    k.coverage_pct,
    count(f.report_id) FILTER (WHERE f.n_unknown > 0) AS n_unknown,
    sum(f.received) AS received,
    sum(f.carried_in) AS carried_in,
    sum(f.granted) AS granted,
    sum(f.partly_granted) AS partly_granted,
    sum(f.denied) AS denied,
    sum(f.unavailable) AS unavailable,
    sum(f.unprocessed) AS unprocessed,
    sum(f.other) AS other,
    sum(f.total_handled) AS total_handled,
    sum(f.carried_out) AS carried_out,
    CAST(
        round(
            1e4 * sum(f.granted + f.partly_granted) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.granted + f.partly_granted IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS granted_pct,
    CAST(
        round(
            1e4 * sum(f.denied) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.denied IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS denied_pct,
    CAST(
        round(
            1e4 * sum(f.unavailable) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.unavailable IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS unavailable_pct,
    CAST(
        round(
            1e4 * sum(f.unprocessed) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.unprocessed IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS unprocessed_pct,
    CAST(
        round(
            1e4 * sum(f.other) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.other IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS other_pct,
    count(f.n_parts) AS n_with_parts,
    sum(f.received_with_parts) AS received_with_parts,
    sum(f.received_by_parts) AS received_by_parts,
    sum(f.received_with_parts) - sum(f.received_by_parts) AS received_difference
FROM rollup_coverage AS k
LEFT JOIN figures AS f ON f.year = k.year AND f.place_level = k.place_level AND f.place_code = k.place_code
GROUP BY k.year, k.place_level, k.place_code, k.n_reports, k.n_left_out, k.n_expected, k.n_covered, k.coverage_pct;

-- sql/views/base/32_denial_grounds_by_place.sql
-- Question: on which grounds are applications denied 不予公开, each counted once?
-- Grain: one row per year, place and ground. All eight grounds are there for each year and place with a report.
-- Columns: year, place_level, place_code: as in organ_places
--   ground_no, ground: the eight grounds in the order of the form
--     1 denied_state_secret 属于国家秘密, 2 denied_by_law 其他法律行政法规禁止公开,
--     3 denied_security_stability 危及三安全一稳定, 4 denied_third_party 保护第三方合法权益,
--     5 denied_internal 属于三类内部事务信息, 6 denied_deliberative 属于四类过程性信息,
--     7 denied_enforcement_file 属于行政执法案卷, 8 denied_query_matter 属于行政查询事项
--   n_reports: reports that are added up, by rollup_cover. n_unknown: those which do not state this ground
--   coverage_pct: governments of the place that stand behind the total, by rollup_coverage
--   denied: sum over the reports that state it, NULL where none does
--   share_pct: of all denials 不予公开, over the reports that state all eight grounds, so that eight shares add up to 100
--   denied_with_parts, denied_by_parts, denied_difference: the other route to the total, as in applications_by_place
-- Traps: places lie in each other, never add their rows. The share is NULL where nothing was denied.
--   denied also counts reports that leave another ground unknown, share_pct does not.
-- Order: year, place_level, place_code, ground_no
CREATE OR REPLACE VIEW denial_grounds_by_place AS
WITH grounds AS (
    SELECT ground_no, ground
    FROM (
        VALUES
            (1, 'denied_state_secret'),
            (2, 'denied_by_law'),
            (3, 'denied_security_stability'),
            (4, 'denied_third_party'),
            (5, 'denied_internal'),
            (6, 'denied_deliberative'),
            (7, 'denied_enforcement_file'),
            (8, 'denied_query_matter')
    ) AS g (ground_no, ground)
),

parts AS (
    SELECT p.year, p.whole_report_id, a.disposition, sum(a.total) AS total
    FROM rollup_parts AS p
    INNER JOIN applications AS a ON a.report_id = p.part_report_id AND a.province = p.province AND a.year = p.year
    GROUP BY p.year, p.whole_report_id, a.disposition
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        g.ground_no,
        g.ground,
        r.denied,
        a.total,
        CASE WHEN p.total IS NOT NULL THEN a.total END AS with_parts,
        CASE WHEN a.total IS NOT NULL THEN p.total END AS by_parts
    FROM rollup_cover AS c
    INNER JOIN applications_by_report AS r ON r.report_id = c.report_id AND r.year = c.year
    CROSS JOIN grounds AS g
    LEFT JOIN applications AS a
        ON a.report_id = c.report_id AND a.province = c.province AND a.year = c.year AND a.disposition = g.ground
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.disposition = g.ground
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.ground_no,
    f.ground,
    count(*) AS n_reports,
    count(*) - count(f.total) AS n_unknown,
    k.coverage_pct,
    sum(f.total) AS denied,
    CAST(
        round(
            1e4 * sum(f.total) FILTER (WHERE f.denied IS NOT NULL)
            / nullif(sum(f.denied), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS share_pct,
    sum(f.with_parts) AS denied_with_parts,
    sum(f.by_parts) AS denied_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS denied_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.ground_no, f.ground, k.coverage_pct;

-- sql/views/base/33_applicant_kinds_by_place.sql
-- Question: who applies 申请人, and who gets what they asked for, each application counted once?
-- Grain: one row per year, place and kind of applicant. All six kinds are there for each year and place with a report.
-- Columns: year, place_level, place_code: as in organ_places
--   kind_no, kind: 1 natural_person 自然人, then the legal persons 法人或其他组织: 2 commercial 商业企业,
--     3 research 科研机构, 4 social 社会公益组织, 5 legal_service 法律服务机构, 6 other_org 其他
--   n_reports: reports that are added up, by rollup_cover. n_unknown: those which leave one of the four figures of this kind unknown
--   coverage_pct: governments of the place that stand behind the total, by rollup_coverage
--   received 本年新收, granted 予以公开, partly_granted 部分公开, total_handled 总计: sums over the reports that state them
--   received_pct: of all applications received 总计, over the reports that state both
--   granted_pct 公开率: granted + partly_granted, of total_handled, over the reports that state all three
--   received_with_parts, received_by_parts, received_difference: the other route to the total, as in applications_by_place
-- Traps: places lie in each other, never add their rows. Rates are NULL where the denominator is 0 or unknown.
-- Order: year, place_level, place_code, kind_no
CREATE OR REPLACE VIEW applicant_kinds_by_place AS
WITH kinds AS (
    SELECT kind_no, kind
    FROM (
        VALUES
            (1, 'natural_person'),
            (2, 'commercial'),
            (3, 'research'),
            (4, 'social'),
            (5, 'legal_service'),
            (6, 'other_org')
    ) AS k (kind_no, kind)
),

counts AS (
    SELECT
        a.report_id,
        a.province,
        a.year,
        a.disposition,
        a.total,
        k.kind,
        CASE k.kind
            WHEN 'natural_person' THEN a.natural_person
            WHEN 'commercial' THEN a.commercial
            WHEN 'research' THEN a.research
            WHEN 'social' THEN a.social
            WHEN 'legal_service' THEN a.legal_service
            WHEN 'other_org' THEN a.other_org
        END AS n
    FROM applications AS a
    CROSS JOIN kinds AS k
    WHERE a.disposition IN ('received', 'granted', 'partly_granted', 'total_handled')
),

stated AS (
    SELECT
        report_id,
        province,
        year,
        kind,
        max(n) FILTER (WHERE disposition = 'received') AS received,
        max(total) FILTER (WHERE disposition = 'received') AS received_all,
        max(n) FILTER (WHERE disposition = 'granted') AS granted,
        max(n) FILTER (WHERE disposition = 'partly_granted') AS partly_granted,
        max(n) FILTER (WHERE disposition = 'total_handled') AS total_handled
    FROM counts
    GROUP BY report_id, province, year, kind
),

parts AS (
    SELECT p.year, p.whole_report_id, s.kind, sum(s.received) AS received
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.province = p.province AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.kind
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        k.kind_no,
        k.kind,
        s.received,
        s.received_all,
        s.granted,
        s.partly_granted,
        s.total_handled,
        CASE WHEN p.received IS NOT NULL THEN s.received END AS with_parts,
        CASE WHEN s.received IS NOT NULL THEN p.received END AS by_parts
    FROM rollup_cover AS c
    CROSS JOIN kinds AS k
    LEFT JOIN stated AS s
        ON s.report_id = c.report_id AND s.province = c.province AND s.year = c.year AND s.kind = k.kind
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.kind = k.kind
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.kind_no,
    f.kind,
    count(*) AS n_reports,
    count(*) - count(f.received + f.granted + f.partly_granted + f.total_handled) AS n_unknown,
    k.coverage_pct,
    sum(f.received) AS received,
    sum(f.granted) AS granted,
    sum(f.partly_granted) AS partly_granted,
    sum(f.total_handled) AS total_handled,
    CAST(
        round(
            1e4 * sum(f.received) FILTER (WHERE f.received_all IS NOT NULL)
            / nullif(sum(f.received_all) FILTER (WHERE f.received IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS received_pct,
    CAST(
        round(
            1e4 * sum(f.granted + f.partly_granted) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.granted + f.partly_granted IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS granted_pct,
    sum(f.with_parts) AS received_with_parts,
    sum(f.by_parts) AS received_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS received_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.kind_no, f.kind, k.coverage_pct;

-- sql/views/base/34_review_litigation_by_place.sql
-- Question: how often are decisions corrected in review 行政复议 or lost in court 行政诉讼, each case counted once?
-- Grain: one row per year, place and proceeding. All four proceedings are there for each year and place with a report.
-- Columns: year, place_level, place_code: as in organ_places
--   proceeding_no, proceeding: 1 review 行政复议, 2 litigation 行政诉讼 (3 and 4 together),
--     3 litigation_direct 未经复议直接起诉, 4 litigation_after_review 复议后起诉
--   n_reports: reports that are added up, by rollup_cover. n_unknown: those which leave one of the four outcomes unknown
--   coverage_pct: governments of the place that stand behind the total, by rollup_coverage
--   upheld 结果维持, corrected 结果纠正, other 其他结果, pending 尚未审结: sums over the reports that state them
--   total 总计: as stated, not the sum of the four
--   corrected_pct: 纠错率 of reviews, 败诉率 of lawsuits: corrected, of upheld + corrected + other (decided cases)
--   corrected_with_pending_pct: the same, of upheld + corrected + other + pending (all cases)
--   total_with_parts, total_by_parts, total_difference: the other route to the total, as in applications_by_place
-- Traps: litigation already holds its two parts, never add the three. It is known for a report only where both parts are.
--   Places lie in each other, never add their rows.
--   Both rates rest on the parts and not on total, which many reports get wrong. They are NULL where there was no case.
-- Order: year, place_level, place_code, proceeding_no
CREATE OR REPLACE VIEW review_litigation_by_place AS
WITH kinds AS (
    SELECT proceeding_no, proceeding
    FROM (
        VALUES (1, 'review'), (2, 'litigation'), (3, 'litigation_direct'), (4, 'litigation_after_review')
    ) AS k (proceeding_no, proceeding)
),

stated AS (
    SELECT report_id, province, year, proceeding, upheld, corrected, other, pending, total
    FROM proceedings
    UNION ALL
    SELECT
        report_id,
        province,
        year,
        'litigation' AS proceeding,
        CASE WHEN count(upheld) = 2 THEN sum(upheld) END AS upheld,
        CASE WHEN count(corrected) = 2 THEN sum(corrected) END AS corrected,
        CASE WHEN count(other) = 2 THEN sum(other) END AS other,
        CASE WHEN count(pending) = 2 THEN sum(pending) END AS pending,
        CASE WHEN count(total) = 2 THEN sum(total) END AS total
    FROM proceedings
    WHERE proceeding <> 'review'
    GROUP BY report_id, province, year
),

parts AS (
    SELECT p.year, p.whole_report_id, s.proceeding, sum(s.total) AS total
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.province = p.province AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.proceeding
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        k.proceeding_no,
        k.proceeding,
        s.upheld,
        s.corrected,
        s.other,
        s.pending,
        s.total,
        CASE WHEN p.total IS NOT NULL THEN s.total END AS with_parts,
        CASE WHEN s.total IS NOT NULL THEN p.total END AS by_parts
    FROM rollup_cover AS c
    CROSS JOIN kinds AS k
    LEFT JOIN stated AS s
        ON s.report_id = c.report_id AND s.province = c.province AND s.year = c.year AND s.proceeding = k.proceeding
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.proceeding = k.proceeding
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.proceeding_no,
    f.proceeding,
    count(*) AS n_reports,
    count(*) - count(f.upheld + f.corrected + f.other + f.pending) AS n_unknown,
    k.coverage_pct,
    sum(f.upheld) AS upheld,
    sum(f.corrected) AS corrected,
    sum(f.other) AS other,
    sum(f.pending) AS pending,
    sum(f.total) AS total,
    CAST(
        round(
            1e4 * sum(f.corrected) FILTER (WHERE f.upheld + f.other IS NOT NULL)
            / nullif(sum(f.upheld + f.corrected + f.other), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS corrected_pct,
    CAST(
        round(
            1e4 * sum(f.corrected) FILTER (WHERE f.upheld + f.other + f.pending IS NOT NULL)
            / nullif(sum(f.upheld + f.corrected + f.other + f.pending), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS corrected_with_pending_pct,
    sum(f.with_parts) AS total_with_parts,
    sum(f.by_parts) AS total_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS total_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.proceeding_no, f.proceeding, k.coverage_pct;

-- sql/views/base/35_proactive_by_place.sql
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

-- sql/views/base/36_channel_mix_by_place.sql
-- Question: through which channels 渠道 is information published, by the numbers that reports state in prose?
-- Grain: one row per year, place, unit and channel. Only channels and units that some report of the row names.
-- Columns: year, place_level, place_code: as in organ_places
--   unit: 条, 件, 次, NULL where the text gives none. Units are never mixed
--   channel: website 网站, weibo 微博, wechat 微信, app 客户端, gazette 公报, newspaper 报刊, broadcast 广播电视, short_video 短视频,
--     bulletin_board 公告栏, service_platform 政务服务平台, other 其他, several (one number for merged channels),
--     all (the stated total over channels)
--   n_reports: reports of the place that are added up, by rollup_cover
--   n_unknown: those which state no number for this channel in this unit
--   coverage_pct: governments of the place that stand behind the total, by rollup_coverage
--   items: sum of items_published 主动公开信息数 over the reports that state one
--   share_pct: of the items of all channels but all in this unit (several among them), NULL for all
--   items_with_parts, items_by_parts, items_difference: the other route to the total, as in applications_by_place
-- Traps: all is never added to its parts, and often larger than they are, for many reports state only one of them.
--   Silence is not zero: a share says how the stated numbers divide, not how publication does.
--   Of several numbers that a report states for one channel the largest counts: the others are mostly parts or repetitions.
--   Numbers said to be approximate 余, 近 count as stated. Numbers on other years and running totals 累计 are left out.
-- Order: year, place_level, place_code, unit, channel
CREATE OR REPLACE VIEW channel_mix_by_place AS
WITH stated AS (
    SELECT
        report_id,
        province,
        year,
        unit,
        channel,
        max(value) AS items
    FROM narrative_metrics
    WHERE metric = 'items_published' AND period = 'year' AND channel IS NOT NULL
    GROUP BY report_id, province, year, unit, channel
),

parts AS (
    SELECT p.year, p.whole_report_id, s.unit, s.channel, sum(s.items) AS items
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.province = p.province AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.unit, s.channel
),

mix AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        s.unit,
        s.channel,
        count(s.items) AS n_stated,
        sum(s.items) AS items,
        sum(s.items) FILTER (WHERE p.items IS NOT NULL) AS with_parts,
        sum(p.items) AS by_parts
    FROM rollup_cover AS c
    INNER JOIN stated AS s
        ON s.report_id = c.report_id AND s.province = c.province AND s.year = c.year
    LEFT JOIN parts AS p
        ON p.whole_report_id = c.report_id AND p.year = c.year AND p.channel = s.channel AND p.unit IS NOT DISTINCT FROM s.unit
    GROUP BY c.year, c.place_level, c.place_code, s.unit, s.channel
),

wholes AS (
    SELECT
        year,
        place_level,
        place_code,
        unit,
        sum(items) FILTER (WHERE channel <> 'all') AS items
    FROM mix
    GROUP BY year, place_level, place_code, unit
)

SELECT
    m.year,
    m.place_level,
    m.place_code,
    m.unit,
    m.channel,
    k.n_reports,
    k.n_reports - m.n_stated AS n_unknown,
    k.coverage_pct,
    m.items,
    CASE
        WHEN m.channel <> 'all'
        THEN CAST(round(1e4 * CAST(m.items AS DOUBLE) / nullif(CAST(w.items AS DOUBLE), 0)) / 1e2 AS DECIMAL(20, 2))
    END AS share_pct,
    m.with_parts AS items_with_parts,
    m.by_parts AS items_by_parts,
    m.with_parts - m.by_parts AS items_difference
FROM mix AS m
INNER JOIN rollup_coverage AS k ON k.year = m.year AND k.place_level = m.place_level AND k.place_code = m.place_code
INNER JOIN wholes AS w
    ON w.year = m.year
        AND w.place_level = m.place_level
        AND w.place_code = m.place_code
        AND w.unit IS NOT DISTINCT FROM m.unit;

-- sql/views/base/40_indicators.sql
-- Generated from data/metrics.toml: change that file, not this one.
-- Question: which indicators 指标 are there, and what does each mean?
-- Grain: one row per indicator.
-- Columns: indicator_no, indicator: in the order of the registry
--   zh, en: name
--   kind: share (a part of a whole), rate (events per `per` units), total (a sum)
--   per, unit: 100 for shares, and the unit of the value 单位
--   basis: reports (those that rollup_cover chooses), organs (all organs with a report), inhabitants (over the population)
--   forms: statutory forms that have its rows 统计表式, with a comma between two, an empty text where it rests on none
--   first_year, last_year: reporting years of these forms (data/forms/), NULL where open and where there are none
--   is_comparable: the series means the same over all its years. change_zh, change_en: what changes where it does not
--   source_row: row of the form 来源行
--   definition_zh, definition_en, exclusions_zh, exclusions_en, traps_zh, traps_en: 定义, 排除, 注意
-- Traps: the terms stand in indicator_terms. Reports on 2014-2018 follow another form and are in no indicator of the three tables.
-- Order: indicator_no
CREATE OR REPLACE VIEW indicators AS
SELECT
    CAST(indicator_no AS INT) AS indicator_no,
    indicator,
    zh,
    en,
    kind,
    CAST(per AS INT) AS per,
    unit,
    basis,
    forms,
    CAST(first_year AS INT) AS first_year,
    CAST(last_year AS INT) AS last_year,
    is_comparable,
    CAST(change_zh AS VARCHAR) AS change_zh,
    CAST(change_en AS VARCHAR) AS change_en,
    source_row,
    definition_zh,
    definition_en,
    exclusions_zh,
    exclusions_en,
    traps_zh,
    traps_en
FROM (
    VALUES
        (1, 'applications_received', '新收申请数', 'applications received', 'total', 1, '件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请的件数。', 'Applications received in the year.', '不含上年结转', 'without those carried over from the year before', '有未知报告时为下限', 'a lower bound where reports are unknown'),
        (2, 'disclosure_pct', '公开率', 'disclosure rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（一）予以公开、（二）部分公开；三（七）总计', '予以公开与部分公开之和占办理结果总计的百分比。', 'Granted and partly granted, of all handled.', '不排除任何项', 'nothing is excluded', '分母含不予处理和其他处理，二者多的地方公开率偏低', 'the denominator holds 不予处理 and 其他处理: where these are many the rate is low without more being denied'),
        (3, 'disclosure_processed_pct', '公开率（不计不予处理和其他处理）', 'disclosure rate of those processed', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, false, '2019年表式（六）其他处理为一行，2021年表式分为三行：合计相同，但逾期不补正等情形此前可能计入其他行', 'one row（六）其他处理 on the form of 2019, three on that of 2021: the sum is the same section, but cases such as 逾期不补正 may have been counted in other rows before', '表三 三（一）、（二）；三（七）减（五）不予处理、（六）其他处理', '予以公开与部分公开之和占办理结果总计（减去不予处理和其他处理）的百分比。', 'Granted and partly granted, of all handled without 不予处理 and 其他处理.', '分母不含不予处理五项和其他处理', 'the denominator leaves out the five rows of 不予处理 and 其他处理', '各行与总计不平的报告可能使分母过小；分子大于分母时不给区间', 'where a report does not add up the denominator may be too small: no interval where the numerator is the larger'),
        (4, 'full_disclosure_pct', '完全公开率', 'full disclosure rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（一）予以公开；三（七）总计', '予以公开占办理结果总计的百分比。', 'Granted in full, of all handled.', '分子不含部分公开', 'the numerator leaves out 部分公开', '部分公开不计入', 'partly granted does not count'),
        (5, 'denial_pct', '不予公开率', 'denial rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）不予公开1至8；三（七）总计', '不予公开八项之和占办理结果总计的百分比。', 'The eight grounds of denial together, of all handled.', '分子不含无法提供、不予处理、其他处理', 'the numerator leaves out 无法提供, 不予处理 and 其他处理', '八项有一项未知即未知；无法提供不是不予公开', 'unknown where one of the eight is: 无法提供 is no denial'),
        (6, 'denied_state_secret_pct', '不予公开率：属于国家秘密', 'denial rate: state secrets', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）1.属于国家秘密；三（七）总计', '以“属于国家秘密”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 1 (state secrets), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (7, 'denied_by_law_pct', '不予公开率：其他法律行政法规禁止公开', 'denial rate: disclosure forbidden by another law or administrative regulation', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）2.其他法律行政法规禁止公开；三（七）总计', '以“其他法律行政法规禁止公开”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 2 (disclosure forbidden by another law or administrative regulation), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (8, 'denied_security_stability_pct', '不予公开率：危及“三安全一稳定”', 'denial rate: endangers national, public or economic security or social stability', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）3.危及“三安全一稳定”；三（七）总计', '以“危及三安全一稳定”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 3 (endangers national, public or economic security or social stability), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (9, 'denied_third_party_pct', '不予公开率：保护第三方合法权益', 'denial rate: lawful rights of third parties', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）4.保护第三方合法权益；三（七）总计', '以“保护第三方合法权益”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 4 (lawful rights of third parties), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (10, 'denied_internal_pct', '不予公开率：属于三类内部事务信息', 'denial rate: three kinds of internal affairs', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）5.属于三类内部事务信息；三（七）总计', '以“属于三类内部事务信息”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 5 (three kinds of internal affairs), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (11, 'denied_deliberative_pct', '不予公开率：属于四类过程性信息', 'denial rate: four kinds of deliberative information', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）6.属于四类过程性信息；三（七）总计', '以“属于四类过程性信息”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 6 (four kinds of deliberative information), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (12, 'denied_enforcement_file_pct', '不予公开率：属于行政执法案卷', 'denial rate: administrative enforcement files', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）7.属于行政执法案卷；三（七）总计', '以“属于行政执法案卷”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 7 (administrative enforcement files), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (13, 'denied_query_matter_pct', '不予公开率：属于行政查询事项', 'denial rate: matters of administrative query', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）8.属于行政查询事项；三（七）总计', '以“属于行政查询事项”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 8 (matters of administrative query), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (14, 'denied_state_secret_share', '不予公开理由构成：属于国家秘密', 'share of denials: state secrets', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）1.属于国家秘密；三（三）不予公开1至8', '以“属于国家秘密”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 1 (state secrets), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (15, 'denied_by_law_share', '不予公开理由构成：其他法律行政法规禁止公开', 'share of denials: disclosure forbidden by another law or administrative regulation', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）2.其他法律行政法规禁止公开；三（三）不予公开1至8', '以“其他法律行政法规禁止公开”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 2 (disclosure forbidden by another law or administrative regulation), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (16, 'denied_security_stability_share', '不予公开理由构成：危及“三安全一稳定”', 'share of denials: endangers national, public or economic security or social stability', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）3.危及“三安全一稳定”；三（三）不予公开1至8', '以“危及三安全一稳定”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 3 (endangers national, public or economic security or social stability), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (17, 'denied_third_party_share', '不予公开理由构成：保护第三方合法权益', 'share of denials: lawful rights of third parties', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）4.保护第三方合法权益；三（三）不予公开1至8', '以“保护第三方合法权益”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 4 (lawful rights of third parties), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (18, 'denied_internal_share', '不予公开理由构成：属于三类内部事务信息', 'share of denials: three kinds of internal affairs', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）5.属于三类内部事务信息；三（三）不予公开1至8', '以“属于三类内部事务信息”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 5 (three kinds of internal affairs), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (19, 'denied_deliberative_share', '不予公开理由构成：属于四类过程性信息', 'share of denials: four kinds of deliberative information', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）6.属于四类过程性信息；三（三）不予公开1至8', '以“属于四类过程性信息”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 6 (four kinds of deliberative information), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (20, 'denied_enforcement_file_share', '不予公开理由构成：属于行政执法案卷', 'share of denials: administrative enforcement files', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）7.属于行政执法案卷；三（三）不予公开1至8', '以“属于行政执法案卷”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 7 (administrative enforcement files), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (21, 'denied_query_matter_share', '不予公开理由构成：属于行政查询事项', 'share of denials: matters of administrative query', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）8.属于行政查询事项；三（三）不予公开1至8', '以“属于行政查询事项”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 8 (matters of administrative query), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (22, 'unavailable_pct', '无法提供率', 'unavailable rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（四）无法提供1至3；三（七）总计', '无法提供三项之和占办理结果总计的百分比。', 'The three reasons of 无法提供 together, of all handled.', '不排除任何项', 'nothing is excluded', '三项有一项未知即未知', 'unknown where one of the three is'),
        (23, 'not_held_pct', '本机关不掌握率', 'not held rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（四）1.本机关不掌握相关政府信息；三（七）总计', '因本机关不掌握而无法提供的件数占办理结果总计的百分比。', 'Not held by the organ, of all handled.', '不排除任何项', 'nothing is excluded', '含应由其他机关公开的情形', 'holds also what another organ would have to disclose'),
        (24, 'not_held_share', '无法提供构成：本机关不掌握', 'share of unavailable: not held', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（四）1.本机关不掌握相关政府信息；三（四）无法提供1至3', '因本机关不掌握而无法提供的件数占无法提供三项之和的百分比。', 'Not held by the organ, of all 无法提供.', '不排除任何项', 'nothing is excluded', '没有无法提供时为空', 'null where nothing was unavailable'),
        (25, 'unprocessed_pct', '不予处理率', 'unprocessed rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（五）不予处理1至5；三（七）总计', '不予处理五项之和占办理结果总计的百分比。', 'The five reasons of 不予处理 together, of all handled.', '不排除任何项', 'nothing is excluded', '五项有一项未知即未知', 'unknown where one of the five is'),
        (26, 'other_pct', '其他处理率', 'other outcomes rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, false, '2019年表式（六）其他处理为一行，2021年表式分为三行：合计相同，但逾期不补正等情形此前可能计入其他行', 'one row（六）其他处理 on the form of 2019, three on that of 2021: the sum is the same section, but cases such as 逾期不补正 may have been counted in other rows before', '表三 三（六）其他处理；三（七）总计', '其他处理占办理结果总计的百分比。', '其他处理, of all handled.', '不排除任何项', 'nothing is excluded', '2019年表式一行，2021年表式三行之和', 'the single row of the form of 2019, the sum of three of that of 2021'),
        (27, 'carried_over_pct', '结转率', 'carry-over rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 四、结转下年度继续办理；一、本年新收，二、上年结转', '结转下年度继续办理占本年新收与上年结转之和的百分比。', 'Carried over to the next year, of those received and carried in.', '不排除任何项', 'nothing is excluded', '年末收到的申请多则高，不等于逾期', 'high where many arrive late in the year: no sign of delay by itself'),
        (28, 'completion_pct', '办结率', 'completion rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（七）总计；一、本年新收，二、上年结转', '办理结果总计占本年新收与上年结转之和的百分比。', 'All handled, of those received and carried in.', '不排除任何项', 'nothing is excluded', '勾稽不平的报告可能超过100，此时不给区间', 'may exceed 100 where a report does not add up: no interval then'),
        (29, 'natural_person_pct', '自然人申请占比', 'share of applicants: natural persons', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，自然人栏；总计栏', '自然人提出的新收申请占新收申请总计的百分比。', 'Received from natural persons, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (30, 'commercial_pct', '商业企业申请占比', 'share of applicants: commercial enterprises', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：商业企业栏；总计栏', '法人或其他组织：商业企业提出的新收申请占新收申请总计的百分比。', 'Received from commercial enterprises, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (31, 'research_pct', '科研机构申请占比', 'share of applicants: research institutions', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：科研机构栏；总计栏', '法人或其他组织：科研机构提出的新收申请占新收申请总计的百分比。', 'Received from research institutions, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (32, 'social_pct', '社会公益组织申请占比', 'share of applicants: public welfare organisations', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：社会公益组织栏；总计栏', '法人或其他组织：社会公益组织提出的新收申请占新收申请总计的百分比。', 'Received from public welfare organisations, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (33, 'legal_service_pct', '法律服务机构申请占比', 'share of applicants: legal service organisations', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：法律服务机构栏；总计栏', '法人或其他组织：法律服务机构提出的新收申请占新收申请总计的百分比。', 'Received from legal service organisations, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (34, 'other_org_pct', '其他法人或组织申请占比', 'share of applicants: other legal persons and organisations', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：其他栏；总计栏', '法人或其他组织：其他提出的新收申请占新收申请总计的百分比。', 'Received from other legal persons and organisations, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (35, 'reviews_per_100', '每百件办结申请的行政复议数', 'reviews per 100 handled', 'rate', 100, '件/百件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政复议 总计；表三 三（七）总计', '每办结100件申请的政府信息公开行政复议件数。', 'Administrative reviews on disclosure per 100 applications handled.', '不排除任何项', 'nothing is excluded', '复议可能针对上年的答复，也可能不因申请而起，因此不是其中一部分', 'reviews may be about answers of the year before, or about no application: not a part of the denominator'),
        (36, 'lawsuits_per_100', '每百件办结申请的行政诉讼数', 'lawsuits per 100 handled', 'rate', 100, '件/百件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政诉讼 未经复议直接起诉、复议后起诉 总计；表三 三（七）总计', '每办结100件申请的政府信息公开行政诉讼件数（含直接起诉和复议后起诉）。', 'Lawsuits on disclosure, direct and after review, per 100 applications handled.', '不排除任何项', 'nothing is excluded', '同一件申请可有复议又有诉讼', 'the same application may lead to a review and a lawsuit'),
        (37, 'review_corrected_pct', '复议纠错率', 'corrected in review', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政复议 结果纠正；结果维持、结果纠正、其他结果', '复议结果纠正占已审结复议（维持、纠正、其他）的百分比。', 'Corrected, of reviews that were decided.', '不含尚未审结', 'without pending cases', '数量少，须看区间', 'numbers are small: mind the interval'),
        (38, 'review_corrected_all_pct', '复议纠错率（含尚未审结）', 'corrected in review, with pending', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政复议 结果纠正；总计', '复议结果纠正占复议总计的百分比。', 'Corrected, of all reviews with those pending.', '分母含尚未审结', 'the denominator holds pending cases', '尚未审结的结果未知，因此为下限', 'what is pending may still be corrected: a lower bound'),
        (39, 'lawsuit_lost_pct', '败诉率', 'lost in court', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政诉讼 结果纠正；结果维持、结果纠正、其他结果（两类起诉之和）', '诉讼结果纠正占已审结诉讼（维持、纠正、其他）的百分比，含直接起诉和复议后起诉。', 'Corrected, of lawsuits that were decided, direct and after review.', '不含尚未审结', 'without pending cases', '其他结果含撤诉', '其他结果 holds cases that were withdrawn'),
        (40, 'lawsuit_lost_all_pct', '败诉率（含尚未审结）', 'lost in court, with pending', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政诉讼 结果纠正；总计（两类起诉之和）', '诉讼结果纠正占诉讼总计的百分比，含直接起诉和复议后起诉。', 'Corrected, of all lawsuits with those pending, direct and after review.', '分母含尚未审结', 'the denominator holds pending cases', '尚未审结的结果未知，因此为下限', 'what is pending may still be lost: a lower bound'),
        (41, 'sued_after_review_per_100', '复议后起诉率', 'lawsuits after review per 100 decided', 'rate', 100, '件/百件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 复议后起诉 总计；行政复议 结果维持、结果纠正、其他结果', '每审结100件复议的复议后起诉件数。', 'Lawsuits after review per 100 reviews decided.', '分母不含尚未审结的复议，其尚不能起诉', 'the denominator leaves out pending reviews, which nobody can sue after yet', '起诉可能针对上年审结的复议，因此是比率，可超过100', 'a lawsuit may follow a review of the year before: a ratio that may exceed 100'),
        (42, 'normative_documents_made', '规范性文件制发数', 'normative documents made', 'total', 1, '件', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 行政规范性文件 本年制发件数', '本年制发的行政规范性文件件数。', 'Administrative normative documents made in the year.', '不含规章', 'without regulations 规章', '2019年表式的“新制作”口径不同，另列', 'the form of 2019 asks for 新制作 of 规范性文件: an indicator of its own'),
        (43, 'normative_documents_repealed', '规范性文件废止数', 'normative documents repealed', 'total', 1, '件', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 行政规范性文件 本年废止件数', '本年废止的行政规范性文件件数。', 'Administrative normative documents repealed in the year.', '不含规章', 'without regulations 规章', '2019年表式无此栏', 'no column of the form of 2019'),
        (44, 'normative_documents_in_force', '现行有效规范性文件数', 'normative documents in force', 'total', 1, '件', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 行政规范性文件 现行有效件数', '年末现行有效的行政规范性文件件数。', 'Administrative normative documents in force at the end of the year.', '不含规章', 'without regulations 规章', '为存量，不可跨年相加', 'a stock: never add years'),
        (45, 'normative_documents_net', '规范性文件净增数', 'net change of normative documents', 'total', 1, '件', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 行政规范性文件 本年制发件数减本年废止件数', '本年制发件数减去本年废止件数，可为负。', 'Made less repealed in the year, may be negative.', '不含规章', 'without regulations 规章', '不一定等于现行有效件数之差', 'need not equal the change of those in force'),
        (46, 'normative_documents_new', '规范性文件新制作数（2019年表式）', 'normative documents newly made, form of 2019', 'total', 1, '件', 'reports', '2019', 2019, 2020, true, NULL, NULL, '2019年表式 表二 规范性文件 本年新制作数量', '本年新制作的规范性文件数量。', 'Normative documents newly made in the year.', '不含规章', 'without regulations 规章', '与2021年表式的制发件数口径不同，不可相连', 'not what the form of 2021 asks for: never join the two series'),
        (47, 'normative_documents_disclosed', '规范性文件新公开数（2019年表式）', 'normative documents newly disclosed, form of 2019', 'total', 1, '件', 'reports', '2019', 2019, 2020, true, NULL, NULL, '2019年表式 表二 规范性文件 本年新公开数量', '本年新公开的规范性文件数量。', 'Normative documents newly disclosed in the year.', '不含规章', 'without regulations 规章', '2021年表式无此栏', 'no column of the form of 2021'),
        (48, 'licensing_decisions', '行政许可处理决定数', 'administrative licensing decisions', 'total', 1, '件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表二 第二十条第（五）项 行政许可 处理决定数量（2021年表式：本年处理决定数量）', '本年作出的行政许可处理决定件数。', 'Decisions of administrative licensing in the year.', '不排除任何项', 'nothing is excluded', '两个表式均有此栏；2019年表式另有项目数量，不计', 'a column of both forms: the counts of items of the form of 2019 are another thing'),
        (49, 'penalties_decisions', '行政处罚处理决定数', 'administrative penalty decisions', 'total', 1, '件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表二 第二十条第（六）项 行政处罚 处理决定数量（2021年表式：本年处理决定数量）', '本年作出的行政处罚处理决定件数。', 'Decisions of administrative penalty in the year.', '不排除任何项', 'nothing is excluded', '两个表式均有此栏；2019年表式另有项目数量，不计', 'a column of both forms: the counts of items of the form of 2019 are another thing'),
        (50, 'coercion_decisions', '行政强制处理决定数', 'administrative coercion decisions', 'total', 1, '件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表二 第二十条第（六）项 行政强制 处理决定数量（2021年表式：本年处理决定数量）', '本年作出的行政强制处理决定件数。', 'Decisions of administrative coercion in the year.', '不排除任何项', 'nothing is excluded', '两个表式均有此栏；2019年表式另有项目数量，不计', 'a column of both forms: the counts of items of the form of 2019 are another thing'),
        (51, 'fees_yuan', '行政事业性收费金额', 'administrative fees', 'total', 1, '元', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 第二十条第（八）项 行政事业性收费 本年收费金额', '本年行政事业性收费金额，单位元。', 'Administrative fees charged in the year, in yuan.', '不排除任何项', 'nothing is excluded', '表式单位为万元，此处已换算为元；2019年表式只有项目数量', 'the form is in 万元, here it is yuan: the form of 2019 has only counts of items'),
        (52, 'procurement_yuan', '政府集中采购金额（2019年表式）', 'government procurement, form of 2019', 'total', 1, '元', 'reports', '2019', 2019, 2020, true, NULL, NULL, '2019年表式 表二 第二十条第（九）项 政府集中采购 采购总金额', '本年政府集中采购总金额，单位元。', 'Centralised government procurement in the year, in yuan.', '不排除任何项', 'nothing is excluded', '表式未印单位：单位不明的报告为未知', 'the form prints no unit: reports whose unit is not clear are unknown'),
        (53, 'procurement_projects', '政府集中采购项目数（2019年表式）', 'government procurement projects, form of 2019', 'total', 1, '个', 'reports', '2019', 2019, 2020, true, NULL, NULL, '2019年表式 表二 第二十条第（九）项 政府集中采购 采购项目数量', '本年政府集中采购的项目数量。', 'Projects of centralised government procurement in the year.', '不排除任何项', 'nothing is excluded', '2021年表式无此栏', 'no column of the form of 2021'),
        (54, 'applications_per_100k', '每十万人新收申请数', 'applications per 100,000 inhabitants', 'rate', 100000, '件/十万人', 'inhabitants', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收；data/population.csv 年末常住人口', '每10万常住人口的新收申请件数。', 'Applications received per 100,000 resident inhabitants.', '不排除任何项', 'nothing is excluded', '只在该地所有政府都被覆盖、且所选报告都写明新收数时给出；中央机关无人口', 'given only where every government of the place is covered and every chosen report states what it received: central organs have no inhabitants'),
        (55, 'on_time_pct', '按时发布率', 'published on time', 'share', 100, '%', 'organs', '', NULL, NULL, true, NULL, NULL, '条例第四十九条；表 coverage published_on、due_on', '在法定期限内发布年度报告的机关占有发布日期的机关的百分比。', 'Organs whose report was published by the statutory day, of those with a date.', '不含无发布日期的报告', 'without reports that state no date', '没有报告或没有日期的机关不计入；统计每个机关，而非汇总所选的报告', 'organs without a report or a date do not count, every other organ does, also where no total stands on its report')
) AS v (indicator_no, indicator, zh, en, kind, per, unit, basis, forms, first_year, last_year, is_comparable, change_zh, change_en, source_row, definition_zh, definition_en, exclusions_zh, exclusions_en, traps_zh, traps_en);

-- sql/views/base/41_indicator_terms.sql
-- Generated from data/metrics.toml: change that file, not this one.
-- Question: which figures of the tables make up an indicator?
-- Grain: one row per indicator and term.
-- Columns: indicator, side (numerator or denominator), term_no: from 1 on each side
--   "table", "row", "column": as in the table cells, the row may be a group of figure_groups
--   sign: 1, or -1 for what is taken away
--   form: the form that table II must follow, for terms of table II of an indicator with one form only, else NULL
--   n_terms: terms on both sides that a report must state, all of them, for the indicator to be known
-- Traps: population is no figure of a report and does not count in n_terms. A figure that stands on both sides counts twice.
-- Order: indicator, side, term_no
CREATE OR REPLACE VIEW indicator_terms AS
SELECT
    indicator,
    side,
    CAST(term_no AS INT) AS term_no,
    "table",
    "row",
    "column",
    CAST(sign AS INT) AS sign,
    CAST(form AS VARCHAR) AS form,
    CAST(n_terms AS INT) AS n_terms
FROM (
    VALUES
        ('applications_received', 'numerator', 1, 'applications', 'received', 'total', 1, NULL, 1),
        ('disclosure_pct', 'numerator', 1, 'applications', 'granted', 'total', 1, NULL, 3),
        ('disclosure_pct', 'numerator', 2, 'applications', 'partly_granted', 'total', 1, NULL, 3),
        ('disclosure_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 3),
        ('disclosure_processed_pct', 'numerator', 1, 'applications', 'granted', 'total', 1, NULL, 5),
        ('disclosure_processed_pct', 'numerator', 2, 'applications', 'partly_granted', 'total', 1, NULL, 5),
        ('disclosure_processed_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 5),
        ('disclosure_processed_pct', 'denominator', 2, 'applications', 'unprocessed', 'total', -1, NULL, 5),
        ('disclosure_processed_pct', 'denominator', 3, 'applications', 'other_all', 'total', -1, NULL, 5),
        ('full_disclosure_pct', 'numerator', 1, 'applications', 'granted', 'total', 1, NULL, 2),
        ('full_disclosure_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denial_pct', 'numerator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denial_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_state_secret_pct', 'numerator', 1, 'applications', 'denied_state_secret', 'total', 1, NULL, 2),
        ('denied_state_secret_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_by_law_pct', 'numerator', 1, 'applications', 'denied_by_law', 'total', 1, NULL, 2),
        ('denied_by_law_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_security_stability_pct', 'numerator', 1, 'applications', 'denied_security_stability', 'total', 1, NULL, 2),
        ('denied_security_stability_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_third_party_pct', 'numerator', 1, 'applications', 'denied_third_party', 'total', 1, NULL, 2),
        ('denied_third_party_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_internal_pct', 'numerator', 1, 'applications', 'denied_internal', 'total', 1, NULL, 2),
        ('denied_internal_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_deliberative_pct', 'numerator', 1, 'applications', 'denied_deliberative', 'total', 1, NULL, 2),
        ('denied_deliberative_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_enforcement_file_pct', 'numerator', 1, 'applications', 'denied_enforcement_file', 'total', 1, NULL, 2),
        ('denied_enforcement_file_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_query_matter_pct', 'numerator', 1, 'applications', 'denied_query_matter', 'total', 1, NULL, 2),
        ('denied_query_matter_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_state_secret_share', 'numerator', 1, 'applications', 'denied_state_secret', 'total', 1, NULL, 2),
        ('denied_state_secret_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_by_law_share', 'numerator', 1, 'applications', 'denied_by_law', 'total', 1, NULL, 2),
        ('denied_by_law_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_security_stability_share', 'numerator', 1, 'applications', 'denied_security_stability', 'total', 1, NULL, 2),
        ('denied_security_stability_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_third_party_share', 'numerator', 1, 'applications', 'denied_third_party', 'total', 1, NULL, 2),
        ('denied_third_party_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_internal_share', 'numerator', 1, 'applications', 'denied_internal', 'total', 1, NULL, 2),
        ('denied_internal_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_deliberative_share', 'numerator', 1, 'applications', 'denied_deliberative', 'total', 1, NULL, 2),
        ('denied_deliberative_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_enforcement_file_share', 'numerator', 1, 'applications', 'denied_enforcement_file', 'total', 1, NULL, 2),
        ('denied_enforcement_file_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_query_matter_share', 'numerator', 1, 'applications', 'denied_query_matter', 'total', 1, NULL, 2),
        ('denied_query_matter_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('unavailable_pct', 'numerator', 1, 'applications', 'unavailable', 'total', 1, NULL, 2),
        ('unavailable_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('not_held_pct', 'numerator', 1, 'applications', 'unavailable_not_held', 'total', 1, NULL, 2),
        ('not_held_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('not_held_share', 'numerator', 1, 'applications', 'unavailable_not_held', 'total', 1, NULL, 2),
        ('not_held_share', 'denominator', 1, 'applications', 'unavailable', 'total', 1, NULL, 2),
        ('unprocessed_pct', 'numerator', 1, 'applications', 'unprocessed', 'total', 1, NULL, 2),
        ('unprocessed_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('other_pct', 'numerator', 1, 'applications', 'other_all', 'total', 1, NULL, 2),
        ('other_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('carried_over_pct', 'numerator', 1, 'applications', 'carried_out', 'total', 1, NULL, 3),
        ('carried_over_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 3),
        ('carried_over_pct', 'denominator', 2, 'applications', 'carried_in', 'total', 1, NULL, 3),
        ('completion_pct', 'numerator', 1, 'applications', 'total_handled', 'total', 1, NULL, 3),
        ('completion_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 3),
        ('completion_pct', 'denominator', 2, 'applications', 'carried_in', 'total', 1, NULL, 3),
        ('natural_person_pct', 'numerator', 1, 'applications', 'received', 'natural_person', 1, NULL, 2),
        ('natural_person_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('commercial_pct', 'numerator', 1, 'applications', 'received', 'commercial', 1, NULL, 2),
        ('commercial_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('research_pct', 'numerator', 1, 'applications', 'received', 'research', 1, NULL, 2),
        ('research_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('social_pct', 'numerator', 1, 'applications', 'received', 'social', 1, NULL, 2),
        ('social_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('legal_service_pct', 'numerator', 1, 'applications', 'received', 'legal_service', 1, NULL, 2),
        ('legal_service_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('other_org_pct', 'numerator', 1, 'applications', 'received', 'other_org', 1, NULL, 2),
        ('other_org_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('reviews_per_100', 'numerator', 1, 'proceedings', 'review', 'total', 1, NULL, 2),
        ('reviews_per_100', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('lawsuits_per_100', 'numerator', 1, 'proceedings', 'litigation', 'total', 1, NULL, 2),
        ('lawsuits_per_100', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('review_corrected_pct', 'numerator', 1, 'proceedings', 'review', 'corrected', 1, NULL, 4),
        ('review_corrected_pct', 'denominator', 1, 'proceedings', 'review', 'upheld', 1, NULL, 4),
        ('review_corrected_pct', 'denominator', 2, 'proceedings', 'review', 'corrected', 1, NULL, 4),
        ('review_corrected_pct', 'denominator', 3, 'proceedings', 'review', 'other', 1, NULL, 4),
        ('review_corrected_all_pct', 'numerator', 1, 'proceedings', 'review', 'corrected', 1, NULL, 2),
        ('review_corrected_all_pct', 'denominator', 1, 'proceedings', 'review', 'total', 1, NULL, 2),
        ('lawsuit_lost_pct', 'numerator', 1, 'proceedings', 'litigation', 'corrected', 1, NULL, 4),
        ('lawsuit_lost_pct', 'denominator', 1, 'proceedings', 'litigation', 'upheld', 1, NULL, 4),
        ('lawsuit_lost_pct', 'denominator', 2, 'proceedings', 'litigation', 'corrected', 1, NULL, 4),
        ('lawsuit_lost_pct', 'denominator', 3, 'proceedings', 'litigation', 'other', 1, NULL, 4),
        ('lawsuit_lost_all_pct', 'numerator', 1, 'proceedings', 'litigation', 'corrected', 1, NULL, 2),
        ('lawsuit_lost_all_pct', 'denominator', 1, 'proceedings', 'litigation', 'total', 1, NULL, 2),
        ('sued_after_review_per_100', 'numerator', 1, 'proceedings', 'litigation_after_review', 'total', 1, NULL, 4),
        ('sued_after_review_per_100', 'denominator', 1, 'proceedings', 'review', 'upheld', 1, NULL, 4),
        ('sued_after_review_per_100', 'denominator', 2, 'proceedings', 'review', 'corrected', 1, NULL, 4),
        ('sued_after_review_per_100', 'denominator', 3, 'proceedings', 'review', 'other', 1, NULL, 4),
        ('normative_documents_made', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'made', 1, '2021', 1),
        ('normative_documents_repealed', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'repealed', 1, '2021', 1),
        ('normative_documents_in_force', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'in_force', 1, '2021', 1),
        ('normative_documents_net', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'made', 1, '2021', 2),
        ('normative_documents_net', 'numerator', 2, 'proactive_disclosure', 'normative_documents', 'repealed', -1, '2021', 2),
        ('normative_documents_new', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'made', 1, '2019', 1),
        ('normative_documents_disclosed', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'disclosed', 1, '2019', 1),
        ('licensing_decisions', 'numerator', 1, 'proactive_disclosure', 'licensing', 'decisions', 1, NULL, 1),
        ('penalties_decisions', 'numerator', 1, 'proactive_disclosure', 'penalties', 'decisions', 1, NULL, 1),
        ('coercion_decisions', 'numerator', 1, 'proactive_disclosure', 'coercion', 'decisions', 1, NULL, 1),
        ('fees_yuan', 'numerator', 1, 'proactive_disclosure', 'fees', 'amount_yuan', 1, '2021', 1),
        ('procurement_yuan', 'numerator', 1, 'proactive_disclosure', 'procurement', 'amount_yuan', 1, '2019', 1),
        ('procurement_projects', 'numerator', 1, 'proactive_disclosure', 'procurement', 'projects', 1, '2019', 1),
        ('applications_per_100k', 'numerator', 1, 'applications', 'received', 'total', 1, NULL, 1),
        ('applications_per_100k', 'denominator', 1, 'population', 'resident', 'persons', 1, NULL, 1),
        ('on_time_pct', 'numerator', 1, 'coverage', 'report', 'on_time', 1, NULL, 2),
        ('on_time_pct', 'denominator', 1, 'coverage', 'report', 'dated', 1, NULL, 2)
) AS v (indicator, side, term_no, "table", "row", "column", sign, form, n_terms);

-- sql/views/base/42_figure_groups.sql
-- Generated from data/metrics.toml: change that file, not this one.
-- Question: which rows of a table add up to a group that the form only heads?
-- Grain: one row per group, choice and member.
-- Columns: "table", "row": the group
--   choice: 1, or 2 where another form has other rows: the first whose members are all known is taken
--   member: a row of the form. n_members: how many the choice has
-- Traps: a group is unknown as soon as one member is. other_all is the single row of the form of 2019, or the three of that of 2021.
-- Order: "table", "row", choice, member
CREATE OR REPLACE VIEW figure_groups AS
SELECT
    "table",
    "row",
    CAST(choice AS INT) AS choice,
    member,
    CAST(n_members AS INT) AS n_members
FROM (
    VALUES
        ('applications', 'denied', 1, 'denied_state_secret', 8),
        ('applications', 'denied', 1, 'denied_by_law', 8),
        ('applications', 'denied', 1, 'denied_security_stability', 8),
        ('applications', 'denied', 1, 'denied_third_party', 8),
        ('applications', 'denied', 1, 'denied_internal', 8),
        ('applications', 'denied', 1, 'denied_deliberative', 8),
        ('applications', 'denied', 1, 'denied_enforcement_file', 8),
        ('applications', 'denied', 1, 'denied_query_matter', 8),
        ('applications', 'unavailable', 1, 'unavailable_not_held', 3),
        ('applications', 'unavailable', 1, 'unavailable_needs_creation', 3),
        ('applications', 'unavailable', 1, 'unavailable_unclear', 3),
        ('applications', 'unprocessed', 1, 'unprocessed_petition', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_duplicate', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_publication', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_excessive', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_reissue', 5),
        ('applications', 'other_all', 1, 'other', 1),
        ('applications', 'other_all', 2, 'other_not_corrected', 3),
        ('applications', 'other_all', 2, 'other_fee_unpaid', 3),
        ('applications', 'other_all', 2, 'other_rest', 3),
        ('proceedings', 'litigation', 1, 'litigation_direct', 2),
        ('proceedings', 'litigation', 1, 'litigation_after_review', 2)
) AS v ("table", "row", choice, member, n_members);

-- sql/views/base/43_population.sql
-- Generated from data/population.csv: change that file, not this one.
-- Question: how many people live in a place 年末常住人口?
-- Grain: one row per place and year.
-- Columns: place_code: 000000 the nation, else the ISO code of the province. year: as of its end
--   population: inhabitants, in persons (published in 10,000)
--   source
-- Traps: the nation holds servicemen, whom no province counts, so that provinces add up to about 2 million less. Years before 2011 are
--   left out, for their provinces do not add up to the nation. Central organs (CN) have no inhabitants.
-- Order: place_code, year
CREATE OR REPLACE VIEW population AS
SELECT
    place_code,
    CAST(year AS INT) AS year,
    CAST(population AS BIGINT) AS population,
    source
FROM (
    VALUES
        ('000000', 2011, 1349160000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2011, 20240000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2011, 13410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2011, 72320000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2011, 35620000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2011, 24700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2011, 43790000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2011, 27250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2011, 37820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2011, 23560000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2011, 80230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2011, 55700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2011, 59720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2011, 37840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2011, 44740000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2011, 96650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2011, 94610000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2011, 57600000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2011, 65810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2011, 107560000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2011, 46550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2011, 8900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2011, 29440000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2011, 80640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2011, 35300000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2011, 46200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2011, 3090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2011, 37650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2011, 25520000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2011, 5680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2011, 6480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2011, 22250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2012, 1359220000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2012, 20780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2012, 13780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2012, 72620000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2012, 35480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2012, 24640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2012, 43750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2012, 26980000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2012, 37240000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2012, 23990000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2012, 81200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2012, 56850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2012, 59780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2012, 38410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2012, 44750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2012, 97080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2012, 95320000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2012, 57810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2012, 65900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2012, 110410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2012, 46940000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2012, 9100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2012, 29750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2012, 80850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2012, 35870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2012, 46310000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2012, 3150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2012, 37870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2012, 25500000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2012, 5710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2012, 6590000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2012, 22530000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2013, 1367260000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2013, 21250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2013, 14100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2013, 72880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2013, 35350000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2013, 24550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2013, 43650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2013, 26680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2013, 36660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2013, 24480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2013, 81920000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2013, 57840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2013, 59880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2013, 38850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2013, 44760000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2013, 97460000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2013, 95730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2013, 57980000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2013, 66000000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2013, 112700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2013, 47310000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2013, 9200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2013, 30110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2013, 81090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2013, 36320000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2013, 46410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2013, 3170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2013, 38040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2013, 25370000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2013, 5710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2013, 6660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2013, 22850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2014, 1376460000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2014, 21710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2014, 14290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2014, 73230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2014, 35280000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2014, 24490000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2014, 43580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2014, 26420000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2014, 36080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2014, 24670000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2014, 82810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2014, 58900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2014, 59970000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2014, 39450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2014, 44800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2014, 98080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2014, 96450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2014, 58160000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2014, 66110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2014, 114890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2014, 47700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2014, 9360000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2014, 30430000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2014, 81390000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2014, 36770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2014, 46530000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2014, 3250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2014, 38270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2014, 25310000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2014, 5760000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2014, 6780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2014, 23250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2015, 1383260000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2015, 21880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2015, 14390000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2015, 73450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2015, 35190000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2015, 24400000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2015, 43380000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2015, 26130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2015, 35290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2015, 24580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2015, 83150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2015, 59850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2015, 60110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2015, 39840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2015, 44850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2015, 98660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2015, 97010000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2015, 58500000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2015, 66150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2015, 116780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2015, 48110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2015, 9450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2015, 30700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2015, 81960000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2015, 37080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2015, 46630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2015, 3300000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2015, 38460000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2015, 25230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2015, 5770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2015, 6840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2015, 23850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2016, 1392320000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2016, 21950000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2016, 14430000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2016, 73750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2016, 35140000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2016, 24360000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2016, 43270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2016, 25670000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2016, 34630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2016, 24670000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2016, 83810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2016, 60720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2016, 60330000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2016, 40160000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2016, 44960000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2016, 99730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2016, 97780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2016, 58850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2016, 66250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2016, 119080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2016, 48570000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2016, 9570000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2016, 31100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2016, 82510000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2016, 37580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2016, 46770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2016, 3400000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2016, 38740000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2016, 25200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2016, 5820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2016, 6950000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2016, 24280000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2017, 1400110000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2017, 21940000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2017, 14100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2017, 74090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2017, 35100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2017, 24330000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2017, 43120000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2017, 25260000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2017, 33990000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2017, 24660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2017, 84230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2017, 61700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2017, 60570000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2017, 40650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2017, 45110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2017, 100330000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2017, 98290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2017, 59040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2017, 66330000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2017, 121410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2017, 49070000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2017, 9720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2017, 31440000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2017, 82890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2017, 38030000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2017, 46930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2017, 3490000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2017, 39040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2017, 25220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2017, 5860000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2017, 7050000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2017, 24800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2018, 1405410000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2018, 21920000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2018, 13830000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2018, 74260000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2018, 35020000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2018, 24220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2018, 42910000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2018, 24840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2018, 33270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2018, 24750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2018, 84460000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2018, 62730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2018, 60760000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2018, 41040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2018, 45130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2018, 100770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2018, 98640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2018, 59170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2018, 66350000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2018, 123480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2018, 49470000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2018, 9820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2018, 31630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2018, 83210000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2018, 38220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2018, 47030000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2018, 3540000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2018, 39310000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2018, 25150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2018, 5870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2018, 7100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2018, 25200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2019, 1410080000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2019, 21900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2019, 13850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2019, 74470000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2019, 34970000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2019, 24150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2019, 42770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2019, 24480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2019, 32550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2019, 24810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2019, 84690000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2019, 63750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2019, 60920000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2019, 41370000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2019, 45160000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2019, 101060000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2019, 99010000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2019, 59270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2019, 66400000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2019, 124890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2019, 49820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2019, 9950000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2019, 31880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2019, 83510000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2019, 38480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2019, 47140000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2019, 3610000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2019, 39440000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2019, 25090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2019, 5900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2019, 7170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2019, 25590000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2020, 1412120000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2020, 21890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2020, 13870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2020, 74640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2020, 34900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2020, 24030000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2020, 42550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2020, 23990000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2020, 31710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2020, 24880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2020, 84770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2020, 64680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2020, 61050000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2020, 41610000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2020, 45190000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2020, 101650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2020, 99410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2020, 57450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2020, 66450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2020, 126240000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2020, 50190000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2020, 10120000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2020, 32090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2020, 83710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2020, 38580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2020, 47220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2020, 3660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2020, 39550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2020, 25010000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2020, 5930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2020, 7210000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2020, 25900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2021, 1412600000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2021, 21890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2021, 13730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2021, 74480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2021, 34800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2021, 24000000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2021, 42290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2021, 23750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2021, 31250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2021, 24890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2021, 85050000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2021, 65400000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2021, 61130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2021, 41870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2021, 45170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2021, 101700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2021, 98830000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2021, 58300000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2021, 66220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2021, 126840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2021, 50370000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2021, 10200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2021, 32120000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2021, 83720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2021, 38520000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2021, 46900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2021, 3660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2021, 39540000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2021, 24900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2021, 5940000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2021, 7250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2021, 25890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2022, 1411750000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2022, 21840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2022, 13630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2022, 74200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2022, 34810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2022, 24010000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2022, 41970000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2022, 23480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2022, 30990000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2022, 24750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2022, 85150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2022, 65770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2022, 61270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2022, 41880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2022, 45280000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2022, 101630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2022, 98720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2022, 58440000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2022, 66040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2022, 126570000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2022, 50470000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2022, 10270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2022, 32130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2022, 83740000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2022, 38560000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2022, 46930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2022, 3640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2022, 39560000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2022, 24920000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2022, 5950000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2022, 7280000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2022, 25870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2023, 1409670000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2023, 21860000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2023, 13640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2023, 73930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2023, 34660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2023, 23960000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2023, 41820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2023, 23390000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2023, 30620000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2023, 24870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2023, 85260000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2023, 66270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2023, 61210000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2023, 41830000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2023, 45150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2023, 101230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2023, 98150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2023, 58380000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2023, 65680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2023, 127060000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2023, 50270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2023, 10430000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2023, 31910000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2023, 83680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2023, 38650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2023, 46730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2023, 3650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2023, 39520000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2023, 24650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2023, 5940000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2023, 7290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2023, 25980000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2024, 1408280000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2024, 21830000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2024, 13640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2024, 73780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2024, 34460000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2024, 23880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2024, 41550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2024, 23170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2024, 30290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2024, 24800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2024, 85260000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2024, 66700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2024, 61230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2024, 41930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2024, 45020000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2024, 100800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2024, 97850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2024, 58340000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2024, 65390000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2024, 127800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2024, 50130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2024, 10480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2024, 31900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2024, 83640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2024, 38600000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2024, 46550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2024, 3700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2024, 39530000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2024, 24580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2024, 5930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2024, 7290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2024, 26230000, 'data.stats.gov.cn E0103 年末常住人口')
) AS v (place_code, year, population, source);

-- sql/views/base/44_figures_by_report.sql
-- Generated from data/metrics.toml: change that file, not this one.
-- Question: which figures that indicators need does each report state?
-- Grain: one row per report that stands, also where it states none of them.
-- Columns: report_id, year, province
--   the others: row and column of the tables, <row>_<column>, in the order in which data/metrics.toml names them first. A row may be
--     a group of figure_groups: denied_total is the sum of the eight grounds 不予公开. With _form_2019 or _form_2021 the figure is NULL
--     where table II follows another form
--   dated: 1 where the table coverage has a date of the report and a day by which it was due, else NULL
--   on_time: where dated is 1: 1 up to and on that day, 0 after it
-- Traps: NULL is unknown, and a group is unknown as soon as one of its members is.
--   Never add up all reports: rollup_cover tells which count for a place.
-- Order: year, province, report_id
CREATE OR REPLACE VIEW figures_by_report AS
WITH applications_figures AS (
    SELECT
        report_id,
        province,
        year,
        max(total) FILTER (WHERE disposition = 'received') AS received_total,
        max(total) FILTER (WHERE disposition = 'granted') AS granted_total,
        max(total) FILTER (WHERE disposition = 'partly_granted') AS partly_granted_total,
        max(total) FILTER (WHERE disposition = 'total_handled') AS total_handled_total,
        CASE
            WHEN count(total) FILTER (WHERE disposition IN ('unprocessed_petition', 'unprocessed_duplicate', 'unprocessed_publication', 'unprocessed_excessive', 'unprocessed_reissue')) = 5
            THEN sum(total) FILTER (WHERE disposition IN ('unprocessed_petition', 'unprocessed_duplicate', 'unprocessed_publication', 'unprocessed_excessive', 'unprocessed_reissue'))
        END AS unprocessed_total,
        CASE
            WHEN count(total) FILTER (WHERE disposition IN ('other')) = 1
            THEN sum(total) FILTER (WHERE disposition IN ('other'))
            WHEN count(total) FILTER (WHERE disposition IN ('other_not_corrected', 'other_fee_unpaid', 'other_rest')) = 3
            THEN sum(total) FILTER (WHERE disposition IN ('other_not_corrected', 'other_fee_unpaid', 'other_rest'))
        END AS other_all_total,
        CASE
            WHEN count(total) FILTER (WHERE disposition IN ('denied_state_secret', 'denied_by_law', 'denied_security_stability', 'denied_third_party', 'denied_internal', 'denied_deliberative', 'denied_enforcement_file', 'denied_query_matter')) = 8
            THEN sum(total) FILTER (WHERE disposition IN ('denied_state_secret', 'denied_by_law', 'denied_security_stability', 'denied_third_party', 'denied_internal', 'denied_deliberative', 'denied_enforcement_file', 'denied_query_matter'))
        END AS denied_total,
        max(total) FILTER (WHERE disposition = 'denied_state_secret') AS denied_state_secret_total,
        max(total) FILTER (WHERE disposition = 'denied_by_law') AS denied_by_law_total,
        max(total) FILTER (WHERE disposition = 'denied_security_stability') AS denied_security_stability_total,
        max(total) FILTER (WHERE disposition = 'denied_third_party') AS denied_third_party_total,
        max(total) FILTER (WHERE disposition = 'denied_internal') AS denied_internal_total,
        max(total) FILTER (WHERE disposition = 'denied_deliberative') AS denied_deliberative_total,
        max(total) FILTER (WHERE disposition = 'denied_enforcement_file') AS denied_enforcement_file_total,
        max(total) FILTER (WHERE disposition = 'denied_query_matter') AS denied_query_matter_total,
        CASE
            WHEN count(total) FILTER (WHERE disposition IN ('unavailable_not_held', 'unavailable_needs_creation', 'unavailable_unclear')) = 3
            THEN sum(total) FILTER (WHERE disposition IN ('unavailable_not_held', 'unavailable_needs_creation', 'unavailable_unclear'))
        END AS unavailable_total,
        max(total) FILTER (WHERE disposition = 'unavailable_not_held') AS unavailable_not_held_total,
        max(total) FILTER (WHERE disposition = 'carried_out') AS carried_out_total,
        max(total) FILTER (WHERE disposition = 'carried_in') AS carried_in_total,
        max(natural_person) FILTER (WHERE disposition = 'received') AS received_natural_person,
        max(commercial) FILTER (WHERE disposition = 'received') AS received_commercial,
        max(research) FILTER (WHERE disposition = 'received') AS received_research,
        max(social) FILTER (WHERE disposition = 'received') AS received_social,
        max(legal_service) FILTER (WHERE disposition = 'received') AS received_legal_service,
        max(other_org) FILTER (WHERE disposition = 'received') AS received_other_org
    FROM applications
    GROUP BY report_id, province, year
),

proceedings_figures AS (
    SELECT
        report_id,
        province,
        year,
        max(total) FILTER (WHERE proceeding = 'review') AS review_total,
        CASE
            WHEN count(total) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review')) = 2
            THEN sum(total) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review'))
        END AS litigation_total,
        max(corrected) FILTER (WHERE proceeding = 'review') AS review_corrected,
        max(upheld) FILTER (WHERE proceeding = 'review') AS review_upheld,
        max(other) FILTER (WHERE proceeding = 'review') AS review_other,
        CASE
            WHEN count(corrected) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review')) = 2
            THEN sum(corrected) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review'))
        END AS litigation_corrected,
        CASE
            WHEN count(upheld) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review')) = 2
            THEN sum(upheld) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review'))
        END AS litigation_upheld,
        CASE
            WHEN count(other) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review')) = 2
            THEN sum(other) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review'))
        END AS litigation_other,
        max(total) FILTER (WHERE proceeding = 'litigation_after_review') AS litigation_after_review_total
    FROM proceedings
    GROUP BY report_id, province, year
),

proactive_disclosure_figures AS (
    SELECT
        report_id,
        province,
        year,
        max(made) FILTER (WHERE item = 'normative_documents') AS normative_documents_made,
        max(repealed) FILTER (WHERE item = 'normative_documents') AS normative_documents_repealed,
        max(in_force) FILTER (WHERE item = 'normative_documents') AS normative_documents_in_force,
        max(disclosed) FILTER (WHERE item = 'normative_documents') AS normative_documents_disclosed,
        max(decisions) FILTER (WHERE item = 'licensing') AS licensing_decisions,
        max(decisions) FILTER (WHERE item = 'penalties') AS penalties_decisions,
        max(decisions) FILTER (WHERE item = 'coercion') AS coercion_decisions,
        max(amount_yuan) FILTER (WHERE item = 'fees') AS fees_amount_yuan,
        max(amount_yuan) FILTER (WHERE item = 'procurement') AS procurement_amount_yuan,
        max(projects) FILTER (WHERE item = 'procurement') AS procurement_projects
    FROM proactive_disclosure
    GROUP BY report_id, province, year
),

coverage_figures AS (
    SELECT
        report_id,
        year,
        max(CASE WHEN published_on IS NOT NULL AND due_on IS NOT NULL THEN 1 END) AS dated,
        max(CASE WHEN published_on <= due_on THEN 1 WHEN published_on > due_on THEN 0 END) AS on_time
    FROM coverage
    WHERE report_id IS NOT NULL
    GROUP BY report_id, year
)

SELECT
    r.report_id,
    r.year,
    r.province,
    a.received_total,
    a.granted_total,
    a.partly_granted_total,
    a.total_handled_total,
    a.unprocessed_total,
    a.other_all_total,
    a.denied_total,
    a.denied_state_secret_total,
    a.denied_by_law_total,
    a.denied_security_stability_total,
    a.denied_third_party_total,
    a.denied_internal_total,
    a.denied_deliberative_total,
    a.denied_enforcement_file_total,
    a.denied_query_matter_total,
    a.unavailable_total,
    a.unavailable_not_held_total,
    a.carried_out_total,
    a.carried_in_total,
    a.received_natural_person,
    a.received_commercial,
    a.received_research,
    a.received_social,
    a.received_legal_service,
    a.received_other_org,
    p.review_total,
    p.litigation_total,
    p.review_corrected,
    p.review_upheld,
    p.review_other,
    p.litigation_corrected,
    p.litigation_upheld,
    p.litigation_other,
    p.litigation_after_review_total,
    CASE WHEN r.form = '2021' THEN d.normative_documents_made END AS normative_documents_made_form_2021,
    CASE WHEN r.form = '2021' THEN d.normative_documents_repealed END AS normative_documents_repealed_form_2021,
    CASE WHEN r.form = '2021' THEN d.normative_documents_in_force END AS normative_documents_in_force_form_2021,
    CASE WHEN r.form = '2019' THEN d.normative_documents_made END AS normative_documents_made_form_2019,
    CASE WHEN r.form = '2019' THEN d.normative_documents_disclosed END AS normative_documents_disclosed_form_2019,
    d.licensing_decisions,
    d.penalties_decisions,
    d.coercion_decisions,
    CASE WHEN r.form = '2021' THEN d.fees_amount_yuan END AS fees_amount_yuan_form_2021,
    CASE WHEN r.form = '2019' THEN d.procurement_amount_yuan END AS procurement_amount_yuan_form_2019,
    CASE WHEN r.form = '2019' THEN d.procurement_projects END AS procurement_projects_form_2019,
    c.on_time,
    c.dated
FROM current_reports AS r
LEFT JOIN applications_figures AS a
    ON a.report_id = r.report_id AND a.province = r.province AND a.year = r.year
LEFT JOIN proceedings_figures AS p
    ON p.report_id = r.report_id AND p.province = r.province AND p.year = r.year
LEFT JOIN proactive_disclosure_figures AS d
    ON d.report_id = r.report_id AND d.province = r.province AND d.year = r.year
LEFT JOIN coverage_figures AS c ON c.report_id = r.report_id AND c.year = r.year;

-- sql/views/base/45_indicator_sums.sql
-- Generated from data/metrics.toml: change that file, not this one.
-- Question: what are numerator and denominator of each indicator in each report?
-- Grain: one row per report that stands and indicator whose terms it states, all of them.
-- Columns: report_id, year, province, indicator_no, indicator
--   numerator: sum of its terms, a count or an amount in yuan 元
--   denominator: sum of its terms, NULL for totals and where it is the population
-- Traps: add numerators and denominators over reports and divide then, never average shares of reports.
-- Order: year, province, report_id, indicator_no
CREATE OR REPLACE VIEW indicator_sums AS
WITH sums AS (
    SELECT
        f.report_id,
        f.year,
        f.province,
        i.indicator_no,
        i.indicator,
        i.kind,
        i.basis,
        CAST(
            CASE i.indicator_no
                WHEN 1 THEN f.received_total
                WHEN 2 THEN f.granted_total + f.partly_granted_total
                WHEN 3 THEN f.granted_total + f.partly_granted_total
                WHEN 4 THEN f.granted_total
                WHEN 5 THEN f.denied_total
                WHEN 6 THEN f.denied_state_secret_total
                WHEN 7 THEN f.denied_by_law_total
                WHEN 8 THEN f.denied_security_stability_total
                WHEN 9 THEN f.denied_third_party_total
                WHEN 10 THEN f.denied_internal_total
                WHEN 11 THEN f.denied_deliberative_total
                WHEN 12 THEN f.denied_enforcement_file_total
                WHEN 13 THEN f.denied_query_matter_total
                WHEN 14 THEN f.denied_state_secret_total
                WHEN 15 THEN f.denied_by_law_total
                WHEN 16 THEN f.denied_security_stability_total
                WHEN 17 THEN f.denied_third_party_total
                WHEN 18 THEN f.denied_internal_total
                WHEN 19 THEN f.denied_deliberative_total
                WHEN 20 THEN f.denied_enforcement_file_total
                WHEN 21 THEN f.denied_query_matter_total
                WHEN 22 THEN f.unavailable_total
                WHEN 23 THEN f.unavailable_not_held_total
                WHEN 24 THEN f.unavailable_not_held_total
                WHEN 25 THEN f.unprocessed_total
                WHEN 26 THEN f.other_all_total
                WHEN 27 THEN f.carried_out_total
                WHEN 28 THEN f.total_handled_total
                WHEN 29 THEN f.received_natural_person
                WHEN 30 THEN f.received_commercial
                WHEN 31 THEN f.received_research
                WHEN 32 THEN f.received_social
                WHEN 33 THEN f.received_legal_service
                WHEN 34 THEN f.received_other_org
                WHEN 35 THEN f.review_total
                WHEN 36 THEN f.litigation_total
                WHEN 37 THEN f.review_corrected
                WHEN 38 THEN f.review_corrected
                WHEN 39 THEN f.litigation_corrected
                WHEN 40 THEN f.litigation_corrected
                WHEN 41 THEN f.litigation_after_review_total
                WHEN 42 THEN f.normative_documents_made_form_2021
                WHEN 43 THEN f.normative_documents_repealed_form_2021
                WHEN 44 THEN f.normative_documents_in_force_form_2021
                WHEN 45 THEN f.normative_documents_made_form_2021 - f.normative_documents_repealed_form_2021
                WHEN 46 THEN f.normative_documents_made_form_2019
                WHEN 47 THEN f.normative_documents_disclosed_form_2019
                WHEN 48 THEN f.licensing_decisions
                WHEN 49 THEN f.penalties_decisions
                WHEN 50 THEN f.coercion_decisions
                WHEN 51 THEN f.fees_amount_yuan_form_2021
                WHEN 52 THEN f.procurement_amount_yuan_form_2019
                WHEN 53 THEN f.procurement_projects_form_2019
                WHEN 54 THEN f.received_total
                WHEN 55 THEN f.on_time
            END
            AS DECIMAL(20, 4)
        ) AS numerator,
        CAST(
            CASE i.indicator_no
                WHEN 2 THEN f.total_handled_total
                WHEN 3 THEN f.total_handled_total - f.unprocessed_total - f.other_all_total
                WHEN 4 THEN f.total_handled_total
                WHEN 5 THEN f.total_handled_total
                WHEN 6 THEN f.total_handled_total
                WHEN 7 THEN f.total_handled_total
                WHEN 8 THEN f.total_handled_total
                WHEN 9 THEN f.total_handled_total
                WHEN 10 THEN f.total_handled_total
                WHEN 11 THEN f.total_handled_total
                WHEN 12 THEN f.total_handled_total
                WHEN 13 THEN f.total_handled_total
                WHEN 14 THEN f.denied_total
                WHEN 15 THEN f.denied_total
                WHEN 16 THEN f.denied_total
                WHEN 17 THEN f.denied_total
                WHEN 18 THEN f.denied_total
                WHEN 19 THEN f.denied_total
                WHEN 20 THEN f.denied_total
                WHEN 21 THEN f.denied_total
                WHEN 22 THEN f.total_handled_total
                WHEN 23 THEN f.total_handled_total
                WHEN 24 THEN f.unavailable_total
                WHEN 25 THEN f.total_handled_total
                WHEN 26 THEN f.total_handled_total
                WHEN 27 THEN f.received_total + f.carried_in_total
                WHEN 28 THEN f.received_total + f.carried_in_total
                WHEN 29 THEN f.received_total
                WHEN 30 THEN f.received_total
                WHEN 31 THEN f.received_total
                WHEN 32 THEN f.received_total
                WHEN 33 THEN f.received_total
                WHEN 34 THEN f.received_total
                WHEN 35 THEN f.total_handled_total
                WHEN 36 THEN f.total_handled_total
                WHEN 37 THEN f.review_upheld + f.review_corrected + f.review_other
                WHEN 38 THEN f.review_total
                WHEN 39 THEN f.litigation_upheld + f.litigation_corrected + f.litigation_other
                WHEN 40 THEN f.litigation_total
                WHEN 41 THEN f.review_upheld + f.review_corrected + f.review_other
                WHEN 55 THEN f.dated
            END
            AS DECIMAL(20, 4)
        ) AS denominator
    FROM figures_by_report AS f
    CROSS JOIN indicators AS i
)

SELECT
    report_id,
    year,
    province,
    indicator_no,
    indicator,
    numerator,
    denominator
FROM sums
WHERE numerator IS NOT NULL AND (denominator IS NOT NULL OR kind = 'total' OR basis = 'inhabitants');

-- sql/views/base/46_indicators_by_place.sql
-- Question: what is each indicator of a place, over the reports that count every organ once?
-- Grain: one row per year, place and indicator, also where nothing is known of it.
-- Columns: year, place_level, place_code: as in rollup_cover
--   indicator_no, indicator: as in indicators
--   n_reports: reports that the place stands on, those of rollup_cover, for basis organs one of each organ that has a report
--   n_known: those which state all terms of the indicator
--   numerator, denominator: sums over these, NULL where none is known. For totals both are NULL: the sum is the value.
--     The denominator is the n of a share
--   value: 100 × numerator / denominator for shares, per × … for rates, the sum for totals. NULL where the denominator is not above 0
--   low, high: 95 % interval: Wilson's for shares, the score interval of a Poisson count for rates. NULL for totals,
--     where the value is, and where figures that do not add up leave a part that is larger than its whole
--   coverage_pct: of governments, as in rollup_coverage
--   is_in_form: false where no form of that year has the rows of the indicator, so that nothing can be known. True where it needs none
-- Traps: where n_known < n_reports a total is a lower bound, and where coverage_pct < 100 it lacks governments. Intervals say how far chance
--   goes where the figures are right, nothing about organs that are missing.
--   Over the population denominator, value, low and high are NULL unless governments are expected in the place, all are covered and
--   n_known = n_reports.
--   Two indicators can rest on different reports: compare n_known.
-- Order: year, place_level, place_code, indicator_no
CREATE OR REPLACE VIEW indicators_by_place AS
WITH members AS (
    SELECT 'cover' AS chosen, year, place_level, place_code, report_id
    FROM rollup_cover
    UNION ALL
    SELECT 'organs' AS chosen, year, place_level, place_code, report_id
    FROM organ_places
    WHERE report_id IS NOT NULL
),

sizes AS (
    SELECT chosen, year, place_level, place_code, count(*) AS n_reports
    FROM members
    GROUP BY chosen, year, place_level, place_code
),

kinds AS (
    SELECT *, CASE WHEN basis = 'organs' THEN 'organs' ELSE 'cover' END AS chosen
    FROM indicators
),

sums AS (
    SELECT
        m.year,
        m.place_level,
        m.place_code,
        k.indicator,
        count(*) AS n_known,
        CAST(sum(s.numerator) AS DECIMAL(20, 4)) AS numerator,
        CAST(sum(s.denominator) AS DECIMAL(20, 4)) AS denominator
    FROM members AS m
    INNER JOIN indicator_sums AS s ON s.report_id = m.report_id AND s.year = m.year
    INNER JOIN kinds AS k ON k.indicator = s.indicator AND k.chosen = m.chosen
    GROUP BY m.year, m.place_level, m.place_code, k.indicator
),

placed AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        k.indicator_no,
        k.indicator,
        k.kind,
        k.per,
        coalesce(z.n_reports, 0) AS n_reports,
        coalesce(s.n_known, 0) AS n_known,
        s.numerator,
        CASE
            WHEN k.basis <> 'inhabitants' THEN s.denominator
            WHEN c.n_expected > 0 AND c.n_covered = c.n_expected AND s.n_known = z.n_reports
            THEN CAST(p.population AS DECIMAL(20, 4))
        END AS denominator,
        c.coverage_pct,
        (k.first_year IS NULL OR k.first_year <= c.year) AND (k.last_year IS NULL OR c.year <= k.last_year) AS is_in_form
    FROM rollup_coverage AS c
    CROSS JOIN kinds AS k
    LEFT JOIN sizes AS z
        ON z.chosen = k.chosen AND z.year = c.year AND z.place_level = c.place_level AND z.place_code = c.place_code
    LEFT JOIN sums AS s
        ON s.indicator = k.indicator AND s.year = c.year AND s.place_level = c.place_level AND s.place_code = c.place_code
    LEFT JOIN population AS p ON p.year = c.year AND p.place_code = c.place_code
),

-- What has no interval, or no value, is NULL from here on.
counted AS (
    SELECT
        *,
        CASE WHEN denominator > 0 THEN CAST(numerator AS DOUBLE) END AS x,
        CASE WHEN denominator > 0 THEN CAST(denominator AS DOUBLE) END AS n,
        CASE
            WHEN kind = 'share' AND denominator > 0 AND 0 <= numerator AND numerator <= denominator
            THEN CAST(numerator AS DOUBLE) * CAST(denominator - numerator AS DOUBLE) / CAST(denominator AS DOUBLE)
            WHEN kind = 'rate' AND denominator > 0 AND 0 <= numerator
            THEN CAST(numerator AS DOUBLE)
        END AS variance
    FROM placed
),

bounds AS (
    SELECT
        *,
        x + 3.8414588206941254e0 / 2e0 AS middle,
        1.959963984540054e0 * sqrt(variance + 3.8414588206941254e0 / 4e0) AS spread,
        per / CASE WHEN kind = 'share' THEN n + 3.8414588206941254e0 ELSE n END AS scale
    FROM counted
)

SELECT
    year,
    place_level,
    place_code,
    indicator_no,
    indicator,
    n_reports,
    n_known,
    CASE WHEN kind <> 'total' THEN CAST(numerator AS BIGINT) END AS numerator,
    CAST(denominator AS BIGINT) AS denominator,
    CASE
        WHEN kind = 'total' THEN CAST(numerator AS DECIMAL(20, 2))
        ELSE CAST(round(1e2 * per * x / n) / 1e2 AS DECIMAL(20, 2))
    END AS value,
    CAST(scale * (middle - spread) AS DECIMAL(20, 2)) AS low,
    CAST(scale * (middle + spread) AS DECIMAL(20, 2)) AS high,
    coverage_pct,
    is_in_form
FROM bounds;

-- sql/views/organ/10_report_listing.sql
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

-- sql/views/organ/20_carry_over.sql
-- Question: does an organ begin the year with what it carried out of the last? 结转衔接
-- Grain: one row per year, organ and column of table III, where the lake has the organ's reports on that year and on the one before.
-- Columns: year, province, issuer_id, issuer, issuer_kind, scope: of this year, as in organ_tree; scope is undecided where nothing decides
--   applicant_no, applicant: the seven columns: 1 natural_person 自然人, 2 commercial 商业企业, 3 research 科研机构,
--     4 social 社会公益组织, 5 legal_service 法律服务机构, 6 other_org 其他, 7 total 总计
--   carried_out_before: 结转下年度继续办理 of the year before. carried_in: 上年结转 of this year
--   difference: carried_in less carried_out_before, NULL where one is not known
--   is_broken: the two differ. NULL where one is not known, or where the reports count for different organs (scope changed)
--   report_id, report_id_before: the two reports, those which organ_tree names
-- Traps: an organ that took over another's duties carries in what that one carried out. The seven columns of one organ break together.
-- Order: year, province, issuer_id, applicant_no
CREATE OR REPLACE VIEW carry_over AS
WITH columns_of_table AS (
    SELECT applicant_no, applicant
    FROM (
        VALUES
            (1, 'natural_person'),
            (2, 'commercial'),
            (3, 'research'),
            (4, 'social'),
            (5, 'legal_service'),
            (6, 'other_org'),
            (7, 'total')
    ) AS c (applicant_no, applicant)
),

figures AS (
    SELECT
        a.report_id,
        a.year,
        a.disposition,
        c.applicant_no,
        c.applicant,
        CASE c.applicant
            WHEN 'natural_person' THEN a.natural_person
            WHEN 'commercial' THEN a.commercial
            WHEN 'research' THEN a.research
            WHEN 'social' THEN a.social
            WHEN 'legal_service' THEN a.legal_service
            WHEN 'other_org' THEN a.other_org
            WHEN 'total' THEN a.total
        END AS n
    FROM applications AS a
    CROSS JOIN columns_of_table AS c
    WHERE a.disposition IN ('carried_in', 'carried_out')
)

SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    t.scope,
    c.applicant_no,
    c.applicant,
    o.n AS carried_out_before,
    i.n AS carried_in,
    i.n - o.n AS difference,
    CASE WHEN t.is_comparable THEN i.n <> o.n END AS is_broken,
    t.report_id,
    t.report_id_before
FROM report_pairs AS t
CROSS JOIN columns_of_table AS c
LEFT JOIN figures AS i
    ON i.report_id = t.report_id AND i.year = t.year AND i.applicant = c.applicant AND i.disposition = 'carried_in'
LEFT JOIN figures AS o
    ON o.report_id = t.report_id_before AND o.year = t.year - 1 AND o.applicant = c.applicant AND o.disposition = 'carried_out';

-- sql/views/organ/21_document_stock.sql
-- Question: do the documents in force add up from year to year? 现行有效件数
-- Grain: one row per year, organ and kind of document, where the lake has the organ's reports on that year and on the one before, both in
--   the form of 2021.
-- Columns: year, province, issuer_id, issuer, issuer_kind, scope: as in carry_over
--   item: regulations 规章, normative_documents 行政规范性文件
--   in_force_before: 现行有效件数 of the year before
--   made 本年制发件数, repealed 本年废止件数, in_force 现行有效件数: of this year
--   expected: in_force_before + made - repealed
--   difference: in_force less expected, NULL where one of the four is not known
--   is_broken: they differ. NULL where it is not known, or where the reports count for different organs (scope changed)
--   report_id, report_id_before: the two reports
-- Traps: documents that lapse by their date are in force no longer without being repealed, and made counts amended ones 修订 in many
--   reports: a difference is a question to the organ, not an error.
-- Order: year, province, issuer_id, item
CREATE OR REPLACE VIEW document_stock AS
SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    t.scope,
    k.item,
    q.in_force AS in_force_before,
    p.made,
    p.repealed,
    p.in_force,
    q.in_force + p.made - p.repealed AS expected,
    p.in_force - (q.in_force + p.made - p.repealed) AS difference,
    CASE WHEN t.is_comparable THEN p.in_force <> q.in_force + p.made - p.repealed END AS is_broken,
    t.report_id,
    t.report_id_before
FROM report_pairs AS t
INNER JOIN current_reports AS r ON r.report_id = t.report_id AND r.year = t.year AND r.form = '2021'
INNER JOIN current_reports AS s ON s.report_id = t.report_id_before AND s.year = t.year - 1 AND s.form = '2021'
CROSS JOIN (VALUES ('regulations'), ('normative_documents')) AS k (item)
LEFT JOIN proactive_disclosure AS p ON p.report_id = t.report_id AND p.year = t.year AND p.item = k.item
LEFT JOIN proactive_disclosure AS q ON q.report_id = t.report_id_before AND q.year = t.year - 1 AND q.item = k.item;

-- sql/views/organ/22_year_on_year.sql
-- Question: how do an organ's figures change from one year to the next?
-- Grain: one row per year, organ and figure, where the lake has the organ's reports on that year and on the one before.
-- Columns: year, province, issuer_id, issuer, issuer_kind, scope: as in carry_over
--   figure: received 本年新收, carried_in 上年结转, granted 予以公开, partly_granted 部分公开, denied 不予公开, unavailable 无法提供,
--     unprocessed 不予处理, other 其他处理, total_handled 总计, carried_out 结转下年度继续办理, reviews 行政复议总计, lawsuits 行政诉讼总计
--     (of both kinds)
--   value_before, value: of the two years. change: value less value_before
--   change_pct: change, of value_before; NULL where that is 0
--   is_comparable: both reports count for the same organs (scope did not change; two of undecided scope count as such)
--   report_id, report_id_before: the two reports
-- Traps: only figures that mean the same in the forms of 2019 and 2021 are here: of table II none. Never average change_pct.
-- Order: year, province, issuer_id, figure
CREATE OR REPLACE VIEW year_on_year AS
WITH proceedings_of AS (
    SELECT
        report_id,
        year,
        max(total) FILTER (WHERE proceeding = 'review') AS reviews,
        CASE
            WHEN count(total) FILTER (WHERE proceeding <> 'review') = 2 THEN sum(total) FILTER (WHERE proceeding <> 'review')
        END AS lawsuits
    FROM proceedings
    GROUP BY report_id, year
),

figures AS (
    SELECT
        a.report_id,
        a.year,
        f.figure,
        CASE f.figure
            WHEN 'received' THEN a.received
            WHEN 'carried_in' THEN a.carried_in
            WHEN 'granted' THEN a.granted
            WHEN 'partly_granted' THEN a.partly_granted
            WHEN 'denied' THEN a.denied
            WHEN 'unavailable' THEN a.unavailable
            WHEN 'unprocessed' THEN a.unprocessed
            WHEN 'other' THEN a.other
            WHEN 'total_handled' THEN a.total_handled
            WHEN 'carried_out' THEN a.carried_out
            WHEN 'reviews' THEN p.reviews
            WHEN 'lawsuits' THEN p.lawsuits
        END AS value
    FROM applications_by_report AS a
    LEFT JOIN proceedings_of AS p ON p.report_id = a.report_id AND p.year = a.year
    CROSS JOIN (
        VALUES
            ('received'),
            ('carried_in'),
            ('granted'),
            ('partly_granted'),
            ('denied'),
            ('unavailable'),
            ('unprocessed'),
            ('other'),
            ('total_handled'),
            ('carried_out'),
            ('reviews'),
            ('lawsuits')
    ) AS f (figure)
)

SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    t.scope,
    f.figure,
    g.value AS value_before,
    f.value,
    f.value - g.value AS change,
    CAST(round(1e4 * (f.value - g.value) / nullif(g.value, 0)) / 1e2 AS DECIMAL(20, 2)) AS change_pct,
    t.is_comparable,
    t.report_id,
    t.report_id_before
FROM report_pairs AS t
INNER JOIN figures AS f ON f.report_id = t.report_id AND f.year = t.year
INNER JOIN figures AS g ON g.report_id = t.report_id_before AND g.year = t.year - 1 AND g.figure = f.figure;

-- sql/views/organ/23_restated_figures.sql
-- Question: which numbers did organs change in a later version of a report, and by how much? 更正
-- Grain: one row per later version and cell that it changed.
-- Columns: year, province, issuer_id, issuer, issuer_kind
--   table_name, row_name, column_name: the cell, by the names of the table cells
--   old_value, new_value: what the earlier and the later version state. change: new_value less old_value
--   published_before, published_on: dates of the two versions, NULL where they are not stated
--   source_before, source, report_id_before, report_id: the two versions
-- Traps: a version is known by its like text and other figures: see docs of restatements. Which is the later may be a guess where the
--   finding version-order-unknown stands.
-- Order: year, province, report_id, report_id_before, table_name, row_name, column_name
CREATE OR REPLACE VIEW restated_figures AS
SELECT
    x.year,
    x.province,
    r.issuer_id,
    r.issuer,
    r.issuer_kind,
    x."table" AS table_name,
    x."row" AS row_name,
    x."column" AS column_name,
    x.old_value,
    x.new_value,
    x.new_value - x.old_value AS change,
    e.published_on AS published_before,
    r.published_on,
    e.source AS source_before,
    r.source,
    x.earlier_report_id AS report_id_before,
    x.report_id
FROM restatements AS x
INNER JOIN reports AS r ON r.report_id = x.report_id AND r.province = x.province AND r.year = x.year
LEFT JOIN reports AS e ON e.report_id = x.earlier_report_id AND e.year = x.year;

-- sql/views/organ/24_carry_over_by_place.sql
-- Question: in how many reports does what came in differ from what went out the year before, by place? 结转衔接
-- Grain: one row per year, place (the nation, provinces) and column of table III, over pairs of reports of one organ on that year and on the one before.
-- Columns: year
--   place_level, place_code: nation 全国 000000, province 省级 its ISO code
--   applicant_no, applicant: the column, as in carry_over
--   n_pairs: pairs of reports that count for the same organs; no row where there is none. n_unknown: those in which one of the two
--     figures is not known
--   n_broken: pairs whose figures differ. n_more, n_less: those that carry in more, and less
--   broken_pct: n_broken, of the pairs with both figures. broken_low_pct, broken_high_pct: Wilson 95 % interval of it
--     (z = 1.959964)
--   carried_out_before, carried_in: sums over the pairs with both figures. size: sum of the differences without their sign
-- Traps: every organ counts once, also those that another sums up: this is about reports, not about applications.
-- Order: year, place_level, place_code, applicant_no
CREATE OR REPLACE VIEW carry_over_by_place AS
WITH pairs AS (
    SELECT
        c.year,
        g.place_level,
        CASE WHEN g.place_level = 'nation' THEN '000000' ELSE c.province END AS place_code,
        c.applicant_no,
        c.applicant,
        count(*) AS n_pairs,
        count(is_broken) AS n,
        count(*) FILTER (WHERE is_broken) AS n_broken,
        count(*) FILTER (WHERE is_broken AND difference > 0) AS n_more,
        count(*) FILTER (WHERE is_broken AND difference < 0) AS n_less,
        sum(carried_out_before) FILTER (WHERE is_broken IS NOT NULL) AS carried_out_before,
        sum(carried_in) FILTER (WHERE is_broken IS NOT NULL) AS carried_in,
        sum(abs(difference)) FILTER (WHERE is_broken IS NOT NULL) AS size
    FROM carry_over AS c
    INNER JOIN report_pairs AS p ON p.report_id = c.report_id AND p.year = c.year AND p.is_comparable
    CROSS JOIN (VALUES ('nation'), ('province')) AS g (place_level)
    GROUP BY
        c.year,
        g.place_level,
        CASE WHEN g.place_level = 'nation' THEN '000000' ELSE c.province END,
        c.applicant_no,
        c.applicant
)

SELECT
    year,
    place_level,
    place_code,
    applicant_no,
    applicant,
    n_pairs,
    n_pairs - n AS n_unknown,
    n_broken,
    n_more,
    n_less,
    CAST(round(1e4 * n_broken / nullif(n, 0)) / 1e2 AS DECIMAL(20, 2)) AS broken_pct,
    CAST(
        CASE
            WHEN n > 0
            THEN 100e0 * greatest(
                0e0,
                (n_broken + 1.9207294e0 - 1.959964e0 * sqrt(1e0 * n_broken * (n - n_broken) / n + 0.9603647e0)) / (n + 3.8414588e0)
            )
        END AS DECIMAL(20, 2)
    ) AS broken_low_pct,
    CAST(
        CASE
            WHEN n > 0
            THEN 100e0 * least(
                1e0,
                (n_broken + 1.9207294e0 + 1.959964e0 * sqrt(1e0 * n_broken * (n - n_broken) / n + 0.9603647e0)) / (n + 3.8414588e0)
            )
        END AS DECIMAL(20, 2)
    ) AS broken_high_pct,
    carried_out_before,
    carried_in,
    size
FROM pairs;

-- sql/views/organ/40_indicators_by_report.sql
-- Question: what is each indicator of a single report?
-- Grain: one row per report that stands and indicator whose terms it states, all of them.
-- Columns: report_id, year, province, issuer_id, issuer, issuer_kind, scope (own, consolidated, undecided): of the report
--   indicator_no, indicator: as in indicators
--   numerator, denominator: counts, NULL for totals, whose sum is the value. The denominator is the n of a share
--   value: 100 × numerator / denominator for shares, per × … for rates, the sum for totals. NULL where the denominator is not above 0
--   low, high: 95 % interval: Wilson's for shares, the score interval of a Poisson count for rates. NULL where it is in indicators_by_place
-- Traps: an indicator that a report does not state has no row. Indicators over the population are of places: see indicators_by_place.
--   Most organs handle few applications: look at the interval, and rank nobody with a denominator below 30.
--   Never add or average over reports of different scope.
-- Order: year, province, report_id, indicator_no
CREATE OR REPLACE VIEW indicators_by_report AS
WITH counted AS (
    SELECT
        s.*,
        i.kind,
        i.per,
        CASE WHEN s.denominator > 0 THEN CAST(s.numerator AS DOUBLE) END AS x,
        CASE WHEN s.denominator > 0 THEN CAST(s.denominator AS DOUBLE) END AS n,
        CASE
            WHEN i.kind = 'share' AND s.denominator > 0 AND 0 <= s.numerator AND s.numerator <= s.denominator
            THEN CAST(s.numerator AS DOUBLE) * CAST(s.denominator - s.numerator AS DOUBLE) / CAST(s.denominator AS DOUBLE)
            WHEN i.kind = 'rate' AND s.denominator > 0 AND 0 <= s.numerator
            THEN CAST(s.numerator AS DOUBLE)
        END AS variance
    FROM indicator_sums AS s
    INNER JOIN indicators AS i ON i.indicator = s.indicator
    WHERE i.basis <> 'inhabitants'
),

bounds AS (
    SELECT
        *,
        x + 3.8414588206941254e0 / 2e0 AS middle,
        1.959963984540054e0 * sqrt(variance + 3.8414588206941254e0 / 4e0) AS spread,
        per / CASE WHEN kind = 'share' THEN n + 3.8414588206941254e0 ELSE n END AS scale
    FROM counted
)

SELECT
    b.report_id,
    b.year,
    b.province,
    r.issuer_id,
    r.issuer,
    r.issuer_kind,
    coalesce(r.scope, 'undecided') AS scope,
    b.indicator_no,
    b.indicator,
    CASE WHEN b.kind <> 'total' THEN CAST(b.numerator AS BIGINT) END AS numerator,
    CAST(b.denominator AS BIGINT) AS denominator,
    CASE
        WHEN b.kind = 'total' THEN CAST(b.numerator AS DECIMAL(20, 2))
        ELSE CAST(round(1e2 * b.per * b.x / b.n) / 1e2 AS DECIMAL(20, 2))
    END AS value,
    CAST(b.scale * (b.middle - b.spread) AS DECIMAL(20, 2)) AS low,
    CAST(b.scale * (b.middle + b.spread) AS DECIMAL(20, 2)) AS high
FROM bounds AS b
INNER JOIN current_reports AS r
    ON r.report_id = b.report_id AND r.province = b.province AND r.year = b.year;

-- sql/views/organ/45_indicator_peers.sql
-- Question: what is usual for an indicator among organs of one level and kind?
-- Grain: one row per year, level, kind of organ and indicator with at least one organ whose denominator is 30 or more.
-- Columns: year
--   level: as in the table coverage, none for organs of no place 层级
--   issuer_kind: kind of organ 机关类别, as in coverage
--   indicator_no, indicator: as in indicators, shares and rates only
--   n_organs: organs with a denominator of 30 or more
--   p10, p50, p90: the value that 10, 50 and 90 % of them do not exceed 百分位数, by nearest rank: always the value of an organ
-- Traps: with few organs P10 and P90 are the lowest and the highest. Own 本机关 and consolidated 汇总 reports of a kind stand together.
--   Organs of unknown kind have no peers.
-- Order: year, level, issuer_kind, indicator_no
CREATE OR REPLACE VIEW indicator_peers AS
WITH ranked AS (
    SELECT
        c.year,
        coalesce(c.level, 'none') AS level,
        c.issuer_kind,
        s.indicator_no,
        s.indicator,
        s.value,
        row_number() OVER (
            PARTITION BY c.year, coalesce(c.level, 'none'), c.issuer_kind, s.indicator ORDER BY s.value, s.report_id
        ) AS place_no,
        count(*) OVER (PARTITION BY c.year, coalesce(c.level, 'none'), c.issuer_kind, s.indicator) AS n_organs
    FROM coverage AS c
    INNER JOIN indicators_by_report AS s ON s.report_id = c.report_id AND s.year = c.year
    WHERE s.denominator >= 30 AND c.issuer_kind IS NOT NULL
)

SELECT
    year,
    level,
    issuer_kind,
    indicator_no,
    indicator,
    count(*) AS n_organs,
    min(value) FILTER (WHERE 100 * place_no >= 10 * n_organs) AS p10,
    min(value) FILTER (WHERE 100 * place_no >= 50 * n_organs) AS p50,
    min(value) FILTER (WHERE 100 * place_no >= 90 * n_organs) AS p90
FROM ranked
GROUP BY year, level, issuer_kind, indicator_no, indicator;

-- sql/views/organ/46_indicator_standing.sql
-- Question: where does an organ stand among its peers?
-- Grain: one row per year, organ and indicator whose denominator is 30 or more.
-- Columns: year, level, issuer_kind: the peers, as in indicator_peers
--   indicator_no, indicator
--   issuer_id, issuer, province, report_id: the organ and its report
--   denominator, value, low, high: as in indicators_by_report
--   p10, p50, p90, n_organs: of the peers
--   rank_no: 1 for the highest value among the peers 排名, one more than there are peers with a higher one: 1, 1, 3 where two are highest
--   position: below_p10 or above_p90 where the value is beyond, within where it is between them or equals one
-- Traps: a high value is neither good nor bad by itself. Where low and high hold the value of another organ, the order of the two is chance.
--   Organs of other levels and kinds are no peers: do not sort over them.
-- Order: year, level, issuer_kind, indicator_no, rank_no, issuer_id
CREATE OR REPLACE VIEW indicator_standing AS
SELECT
    c.year,
    coalesce(c.level, 'none') AS level,
    c.issuer_kind,
    s.indicator_no,
    s.indicator,
    c.issuer_id,
    c.issuer,
    c.province,
    c.report_id,
    s.denominator,
    s.value,
    s.low,
    s.high,
    p.p10,
    p.p50,
    p.p90,
    p.n_organs,
    rank() OVER (
        PARTITION BY c.year, coalesce(c.level, 'none'), c.issuer_kind, s.indicator ORDER BY s.value DESC
    ) AS rank_no,
    CASE WHEN s.value < p.p10 THEN 'below_p10' WHEN s.value > p.p90 THEN 'above_p90' ELSE 'within' END AS position
FROM coverage AS c
INNER JOIN indicators_by_report AS s ON s.report_id = c.report_id AND s.year = c.year
INNER JOIN indicator_peers AS p
    ON p.year = c.year
        AND p.level = coalesce(c.level, 'none')
        AND p.issuer_kind = c.issuer_kind
        AND p.indicator = s.indicator
WHERE s.denominator >= 30;

-- sql/views/province/30_applications_province_year.sql
-- Question: how many applications 依申请公开 were received and how were they decided, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known).
-- Columns: year, province, then those of applications_by_place, where they are explained
-- Traps: those of applications_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province
CREATE OR REPLACE VIEW applications_province_year AS
SELECT
    year,
    place_code AS province,
    n_reports,
    n_left_out,
    n_expected,
    n_covered,
    coverage_pct,
    n_unknown,
    received,
    carried_in,
    granted,
    partly_granted,
    denied,
    unavailable,
    unprocessed,
    other,
    total_handled,
    carried_out,
    granted_pct,
    denied_pct,
    unavailable_pct,
    unprocessed_pct,
    other_pct,
    n_with_parts,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applications_by_place
WHERE place_level = 'province';

-- sql/views/province/32_denial_grounds.sql
-- Question: on which grounds are applications denied 不予公开, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known) and ground. All eight grounds are there for each year and province with a report.
-- Columns: year, province, then those of denial_grounds_by_place, where they are explained
-- Traps: those of denial_grounds_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province, ground_no
CREATE OR REPLACE VIEW denial_grounds AS
SELECT
    year,
    place_code AS province,
    ground_no,
    ground,
    n_reports,
    n_unknown,
    coverage_pct,
    denied,
    share_pct,
    denied_with_parts,
    denied_by_parts,
    denied_difference
FROM denial_grounds_by_place
WHERE place_level = 'province';

-- sql/views/province/33_applicant_kinds.sql
-- Question: who applies 申请人, and who gets what they asked for, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known) and kind of applicant. All six kinds are there for each year and province with a report.
-- Columns: year, province, then those of applicant_kinds_by_place, where they are explained
-- Traps: those of applicant_kinds_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province, kind_no
CREATE OR REPLACE VIEW applicant_kinds AS
SELECT
    year,
    place_code AS province,
    kind_no,
    kind,
    n_reports,
    n_unknown,
    coverage_pct,
    received,
    granted,
    partly_granted,
    total_handled,
    received_pct,
    granted_pct,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applicant_kinds_by_place
WHERE place_level = 'province';

-- sql/views/province/34_review_litigation.sql
-- Question: how often are decisions corrected in review 行政复议 or lost in court 行政诉讼, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known) and proceeding. All four proceedings are there for each year and province with a report.
-- Columns: year, province, then those of review_litigation_by_place, where they are explained
-- Traps: those of review_litigation_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province, proceeding_no
CREATE OR REPLACE VIEW review_litigation AS
SELECT
    year,
    place_code AS province,
    proceeding_no,
    proceeding,
    n_reports,
    n_unknown,
    coverage_pct,
    upheld,
    corrected,
    other,
    pending,
    total,
    corrected_pct,
    corrected_with_pending_pct,
    total_with_parts,
    total_by_parts,
    total_difference
FROM review_litigation_by_place
WHERE place_level = 'province';

-- sql/views/province/35_proactive_by_province_year.sql
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

-- sql/views/province/36_channel_mix.sql
-- Question: through which channels 渠道 is information published, by the numbers that reports state in prose, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known) unit and channel. Only channels and units that some report of the row names.
-- Columns: year, province, then those of channel_mix_by_place, where they are explained
-- Traps: those of channel_mix_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province, unit, channel
CREATE OR REPLACE VIEW channel_mix AS
SELECT
    year,
    place_code AS province,
    unit,
    channel,
    n_reports,
    n_unknown,
    coverage_pct,
    items,
    share_pct,
    items_with_parts,
    items_by_parts,
    items_difference
FROM channel_mix_by_place
WHERE place_level = 'province';

-- sql/views/province/41_carry_over_by_province.sql
-- Question: in how many reports does what came in differ from what went out the year before, by province? 结转衔接
-- Grain: one row per year, province and column of table III, over pairs of reports of one organ on that year and on the one before.
-- Columns: year, province, then those of carry_over_by_place, where they are explained
-- Traps: those of carry_over_by_place.
-- Order: year, province, applicant_no
CREATE OR REPLACE VIEW carry_over_by_province AS
SELECT
    year,
    place_code AS province,
    applicant_no,
    applicant,
    n_pairs,
    n_unknown,
    n_broken,
    n_more,
    n_less,
    broken_pct,
    broken_low_pct,
    broken_high_pct,
    carried_out_before,
    carried_in,
    size
FROM carry_over_by_place
WHERE place_level = 'province';

-- sql/views/province/80_indicators_province_year.sql
-- Question: what is each indicator of each province, year by year?
-- Grain: one row per year, province and indicator, also where nothing is known of it.
-- Columns: year, province (CN is organs of the central government), indicator_no, indicator
--   zh, en, kind, unit, forms, is_comparable: as in indicators. is_comparable is false where the series changes its meaning with the form
--   is_in_form, n_reports, n_known, numerator, denominator, value, low, high, coverage_pct: as in indicators_by_place
-- Traps: where n_known < n_reports a total is a lower bound, and where coverage_pct < 100 it lacks governments.
--   Draw no line over years where is_comparable is false without saying so, and none where is_in_form is false.
--   Never add provinces to a nation: see indicators_national_year.
-- Order: year, province, indicator_no
CREATE OR REPLACE VIEW indicators_province_year AS
SELECT
    p.year,
    p.place_code AS province,
    p.indicator_no,
    p.indicator,
    i.zh,
    i.en,
    i.kind,
    i.unit,
    i.forms,
    i.is_comparable,
    p.is_in_form,
    p.n_reports,
    p.n_known,
    p.numerator,
    p.denominator,
    p.value,
    p.low,
    p.high,
    p.coverage_pct
FROM indicators_by_place AS p
INNER JOIN indicators AS i ON i.indicator = p.indicator
WHERE p.place_level = 'province';

-- sql/views/national/20_national_overview.sql
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

-- sql/views/national/21_form_mix.sql
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

-- sql/views/national/30_applications_national_year.sql
-- Question: how many applications 依申请公开 were received and how were they decided, year by year?
-- Grain: one row per year.
-- Columns: year, then those of applications_by_place, where they are explained
-- Traps: those of applications_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year
CREATE OR REPLACE VIEW applications_national_year AS
SELECT
    year,
    n_reports,
    n_left_out,
    n_expected,
    n_covered,
    coverage_pct,
    n_unknown,
    received,
    carried_in,
    granted,
    partly_granted,
    denied,
    unavailable,
    unprocessed,
    other,
    total_handled,
    carried_out,
    granted_pct,
    denied_pct,
    unavailable_pct,
    unprocessed_pct,
    other_pct,
    n_with_parts,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applications_by_place
WHERE place_level = 'nation';

-- sql/views/national/32_denial_grounds_national.sql
-- Question: on which grounds are applications denied 不予公开, in the nation?
-- Grain: one row per year and ground. All eight grounds are there for each year with a report.
-- Columns: year, then those of denial_grounds_by_place, where they are explained
-- Traps: those of denial_grounds_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year, ground_no
CREATE OR REPLACE VIEW denial_grounds_national AS
SELECT
    year,
    ground_no,
    ground,
    n_reports,
    n_unknown,
    coverage_pct,
    denied,
    share_pct,
    denied_with_parts,
    denied_by_parts,
    denied_difference
FROM denial_grounds_by_place
WHERE place_level = 'nation';

-- sql/views/national/33_applicant_kinds_national.sql
-- Question: who applies 申请人, and who gets what they asked for, in the nation?
-- Grain: one row per year and kind of applicant. All six kinds are there for each year with a report.
-- Columns: year, then those of applicant_kinds_by_place, where they are explained
-- Traps: those of applicant_kinds_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year, kind_no
CREATE OR REPLACE VIEW applicant_kinds_national AS
SELECT
    year,
    kind_no,
    kind,
    n_reports,
    n_unknown,
    coverage_pct,
    received,
    granted,
    partly_granted,
    total_handled,
    received_pct,
    granted_pct,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applicant_kinds_by_place
WHERE place_level = 'nation';

-- sql/views/national/34_review_litigation_national.sql
-- Question: how often are decisions corrected in review 行政复议 or lost in court 行政诉讼, in the nation?
-- Grain: one row per year and proceeding. All four proceedings are there for each year with a report.
-- Columns: year, then those of review_litigation_by_place, where they are explained
-- Traps: those of review_litigation_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year, proceeding_no
CREATE OR REPLACE VIEW review_litigation_national AS
SELECT
    year,
    proceeding_no,
    proceeding,
    n_reports,
    n_unknown,
    coverage_pct,
    upheld,
    corrected,
    other,
    pending,
    total,
    corrected_pct,
    corrected_with_pending_pct,
    total_with_parts,
    total_by_parts,
    total_difference
FROM review_litigation_by_place
WHERE place_level = 'nation';

-- sql/views/national/35_proactive_national.sql
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

-- sql/views/national/36_channel_mix_national.sql
-- Question: through which channels 渠道 is information published, by the numbers that reports state in prose, in the nation?
-- Grain: one row per year, unit and channel. Only channels and units that some report of the row names.
-- Columns: year, then those of channel_mix_by_place, where they are explained
-- Traps: those of channel_mix_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year, unit, channel
CREATE OR REPLACE VIEW channel_mix_national AS
SELECT
    year,
    unit,
    channel,
    n_reports,
    n_unknown,
    coverage_pct,
    items,
    share_pct,
    items_with_parts,
    items_by_parts,
    items_difference
FROM channel_mix_by_place
WHERE place_level = 'nation';

-- sql/views/national/41_carry_over_national.sql
-- Question: in how many reports does what came in differ from what went out the year before, in the nation? 结转衔接
-- Grain: one row per year and column of table III, over pairs of reports of one organ on that year and on the one before.
-- Columns: year, then those of carry_over_by_place, where they are explained
-- Traps: those of carry_over_by_place.
-- Order: year, applicant_no
CREATE OR REPLACE VIEW carry_over_national AS
SELECT
    year,
    applicant_no,
    applicant,
    n_pairs,
    n_unknown,
    n_broken,
    n_more,
    n_less,
    broken_pct,
    broken_low_pct,
    broken_high_pct,
    carried_out_before,
    carried_in,
    size
FROM carry_over_by_place
WHERE place_level = 'nation';

-- sql/views/national/42_year_on_year_national.sql
-- Question: how do the figures of the same organs change from one year to the next, over the whole lake?
-- Grain: one row per year and figure.
-- Columns: year
--   figure: as in year_on_year
--   n_pairs: organs with comparable reports on both years. n_unknown: those whose figure is not known in one of them
--   value_before, value: sums over the organs that state both. change: the second less the first
--   change_pct: change, of value_before
--   n_up, n_down: organs whose figure rose, and fell
-- Traps: a panel of organs, among them those that another sums up: its sums count applications twice, its change does not mislead by
--   organs that come and go. For totals see applications_national_year.
-- Order: year, figure
CREATE OR REPLACE VIEW year_on_year_national AS
SELECT
    year,
    figure,
    count(*) AS n_pairs,
    count(*) - count(change) AS n_unknown,
    sum(value_before) FILTER (WHERE change IS NOT NULL) AS value_before,
    sum(value) FILTER (WHERE change IS NOT NULL) AS value,
    sum(change) AS change,
    CAST(
        round(1e4 * sum(change) / nullif(sum(value_before) FILTER (WHERE change IS NOT NULL), 0)) / 1e2
        AS DECIMAL(20, 2)
    ) AS change_pct,
    count(*) FILTER (WHERE change > 0) AS n_up,
    count(*) FILTER (WHERE change < 0) AS n_down
FROM year_on_year
WHERE is_comparable
GROUP BY year, figure;

-- sql/views/national/43_document_stock_national.sql
-- Question: how often do documents in force not follow from those of the year before?
-- Grain: one row per year and kind of document, over pairs of reports of one organ.
-- Columns: year
--   item: regulations 规章, normative_documents 行政规范性文件
--   n_pairs: pairs of reports that count for the same organs. n_unknown: those in which a figure is not known
--   n_broken: pairs in which in_force is not in_force_before + made - repealed. broken_pct: of the pairs with all figures
--   in_force_before, made, repealed, in_force: sums over the pairs with all figures. difference: what does not follow
-- Traps: those of document_stock: documents lapse. Every organ counts once, also those that another sums up.
-- Order: year, item
CREATE OR REPLACE VIEW document_stock_national AS
SELECT
    d.year,
    item,
    count(*) AS n_pairs,
    count(*) - count(is_broken) AS n_unknown,
    count(*) FILTER (WHERE is_broken) AS n_broken,
    CAST(round(1e4 * count(*) FILTER (WHERE is_broken) / nullif(count(is_broken), 0)) / 1e2 AS DECIMAL(20, 2)) AS broken_pct,
    sum(in_force_before) FILTER (WHERE is_broken IS NOT NULL) AS in_force_before,
    sum(made) FILTER (WHERE is_broken IS NOT NULL) AS made,
    sum(repealed) FILTER (WHERE is_broken IS NOT NULL) AS repealed,
    sum(in_force) FILTER (WHERE is_broken IS NOT NULL) AS in_force,
    sum(difference) FILTER (WHERE is_broken IS NOT NULL) AS difference
FROM document_stock AS d
INNER JOIN report_pairs AS p ON p.report_id = d.report_id AND p.year = d.year AND p.is_comparable
GROUP BY d.year, item;

-- sql/views/national/80_indicators_national_year.sql
-- Question: what is each indicator of the nation, year by year?
-- Grain: one row per year and indicator, also where nothing is known of it.
-- Columns: year, indicator_no, indicator
--   zh, en, kind, unit, forms, is_comparable: as in indicators. is_comparable is false where the series changes its meaning with the form
--   is_in_form, n_reports, n_known, numerator, denominator, value, low, high, coverage_pct: as in indicators_by_place
-- Traps: where n_known < n_reports a total is a lower bound, and where coverage_pct < 100 it lacks governments.
--   Draw no line over years where is_comparable is false without saying so, and none where is_in_form is false.
--   The sum of the provinces may differ: bodies of vertical systems report to their head organ, which counts for the nation.
-- Order: year, indicator_no
CREATE OR REPLACE VIEW indicators_national_year AS
SELECT
    p.year,
    p.indicator_no,
    p.indicator,
    i.zh,
    i.en,
    i.kind,
    i.unit,
    i.forms,
    i.is_comparable,
    p.is_in_form,
    p.n_reports,
    p.n_known,
    p.numerator,
    p.denominator,
    p.value,
    p.low,
    p.high,
    p.coverage_pct
FROM indicators_by_place AS p
INNER JOIN indicators AS i ON i.indicator = p.indicator
WHERE p.place_level = 'nation';

-- sql/views/quality/12_coverage_by_province_year.sql
-- Question: how much of the country stands behind a figure? 覆盖率
-- Grain: one row per year, province, level and kind of organ.
-- Columns:
--   n_expected: organs that should have reported: governments of divisions in force, townships 乡镇街道 (as far as the tables of
--     2015-2023 tell), organs that did report, organs that reported on years before and after, and organs of n_rejected
--   n_found: those with a report, of which n_late came after the day that the regulation sets 逾期, n_undated without a date,
--     n_no_tables without statutory tables
--   n_rejected: those of which only a document is there that gave no report (its reason stands in rejects)
--   n_missing: those of which nothing is there
--   coverage_pct: n_found of n_expected
--   n_other_years: organs without a report that reported only on earlier or only on later years: not counted as expected, for they
--     may have been founded or dissolved
--   n_earlier, n_copies: versions that were replaced, and copies that were set aside
-- Traps: level is the division's that an organ belongs to, NULL where it is not known. Only years on which the lake holds a report
--   have rows. Of bureaus only those are expected that reported on some year: their coverage says nothing of others.
-- Order: year, province, level, issuer_kind
CREATE OR REPLACE VIEW coverage_by_province_year AS
SELECT
    year,
    province,
    level,
    issuer_kind,
    count(*) FILTER (WHERE expected_by <> 'other_years') AS n_expected,
    count(*) FILTER (WHERE status NOT IN ('missing', 'rejected')) AS n_found,
    count(*) FILTER (WHERE status = 'late') AS n_late,
    count(*) FILTER (WHERE status NOT IN ('missing', 'rejected') AND published_on IS NULL) AS n_undated,
    count(*) FILTER (WHERE status = 'no_tables') AS n_no_tables,
    count(*) FILTER (WHERE status = 'rejected') AS n_rejected,
    count(*) FILTER (WHERE status = 'missing' AND expected_by <> 'other_years') AS n_missing,
    CAST(
        round(
            1e4 * count(*) FILTER (WHERE status NOT IN ('missing', 'rejected'))
            / nullif(count(*) FILTER (WHERE expected_by <> 'other_years'), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS coverage_pct,
    count(*) FILTER (WHERE status = 'missing' AND expected_by = 'other_years') AS n_other_years,
    sum(n_earlier) AS n_earlier,
    sum(n_copies) AS n_copies
FROM coverage
GROUP BY year, province, level, issuer_kind;

-- sql/views/quality/13_rollup_gaps.sql
-- Question: which governments does the national total lack?
-- Grain: one row per year and expected government 人民政府 that no consolidated report counts for.
-- Columns: year, province, level, division_code, issuer_id, issuer
--   gap: partly: its own report or one of its organs is in the total; nothing: none is
--   status: what became of its own report: found, late, no_tables, rejected, missing
-- Traps: what a consolidated report leaves out of itself cannot be seen.
-- Order: year, province, division_code, issuer_id
CREATE OR REPLACE VIEW rollup_gaps AS
SELECT
    p.year,
    p.province,
    p.level,
    p.division_code,
    p.issuer_id,
    p.issuer,
    CASE WHEN p.report_id IS NOT NULL OR p.has_organs THEN 'partly' ELSE 'nothing' END AS gap,
    p.status
FROM organ_places AS p
WHERE p.place_level = 'nation'
    AND p.issuer_kind = 'government'
    AND p.expected_by = 'gazetteer'
    AND NOT p.is_covering
    AND p.covered_by IS NULL;

-- sql/views/quality/80_data_quality.sql
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

-- sql/views/quality/81_rule_failure_rates.sql
-- Question: which rules do reports break most often?
-- Grain: one row per rule, over the whole lake.
-- Columns: rule
--   evaluated: times that the rule had all the values it needs
--   failed: times that it did not hold
--   not_assessable: times that a value it needs was not known
--   failed_pct: failed, of evaluated, NULL where it was never evaluated
--   not_assessable_pct: not_assessable, of evaluated + not_assessable
--   example_report_id: one report that breaks it
-- Traps: one report asks a rule many times (once per row or column). A rule that was never asked does not hold, nor does it fail.
-- Order: failed_pct DESC NULLS LAST, rule
CREATE OR REPLACE VIEW rule_failure_rates AS
SELECT
    rule,
    evaluated,
    failed,
    not_assessable,
    CAST(round(1e4 * failed / nullif(evaluated, 0)) / 1e2 AS DECIMAL(20, 2)) AS failed_pct,
    CAST(round(1e4 * not_assessable / nullif(evaluated + not_assessable, 0)) / 1e2 AS DECIMAL(20, 2)) AS not_assessable_pct,
    example_report_id
FROM rule_rates;

-- sql/zh/tables/01_reports.sql
-- 报告：reports 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：每份报告一行：谁编制、关于何地、采用哪种表式
-- 代码列保留原代码，其后一列为中文：机关类别（机关类别名称）、统计表式（统计表式名称）、统计范围（统计范围名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "报告" AS
SELECT
    "report_id" AS "报告编号",
    "source" AS "来源",
    "format" AS "格式",
    "url" AS "网址",
    "title" AS "标题",
    "issuer" AS "编制机关",
    "issuer_id" AS "机关编号",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'government' THEN '人民政府' WHEN 'department' THEN '政府部门' WHEN 'township' THEN '乡镇街道'
        WHEN 'zone' THEN '开发区' WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'other' THEN '其他单位'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "division_code" AS "行政区划代码",
    "province_name" AS "省级名称",
    "prefecture_name" AS "地级名称",
    "county_name" AS "县级名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "form_mixed" AS "表式混用",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'own' THEN '本机关' WHEN 'consolidated' THEN '汇总'
        ELSE "scope"
    END AS "统计范围名称",
    "published_on" AS "发布日期",
    "current" AS "现行版本",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "reports";

-- sql/zh/tables/02_proactive_disclosure.sql
-- 主动公开政府信息情况：proactive_disclosure 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：表二：每份报告、每项信息内容一行
-- 代码列保留原代码，其后一列为中文：信息内容（信息内容名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "主动公开政府信息情况" AS
SELECT
    "report_id" AS "报告编号",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "made" AS "本年新制作数量或本年制发件数",
    "disclosed" AS "本年新公开数量",
    "disclosed_total" AS "对外公开总数量",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "prior_year_items" AS "上一年项目数量",
    "items_change" AS "本年增/减",
    "decisions" AS "处理决定数量或本年处理决定数量",
    "projects" AS "采购项目数量",
    "amount_yuan" AS "采购总金额或本年收费金额",
    "amount_unit" AS "金额单位",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "proactive_disclosure";

-- sql/zh/tables/03_applications.sql
-- 收到和处理政府信息公开申请情况：applications 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：表三：每份报告、每种办理结果一行，按申请人分列
-- 代码列保留原代码，其后一列为中文：办理结果（办理结果名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "收到和处理政府信息公开申请情况" AS
SELECT
    "report_id" AS "报告编号",
    "disposition" AS "办理结果",
    CASE "disposition"
        WHEN 'received' THEN '本年新收政府信息公开申请数量' WHEN 'carried_in' THEN '上年结转政府信息公开申请数量'
        WHEN 'granted' THEN '予以公开' WHEN 'partly_granted' THEN '部分公开'
        WHEN 'denied_state_secret' THEN '属于国家秘密' WHEN 'denied_by_law' THEN '其他法律行政法规禁止公开'
        WHEN 'denied_security_stability' THEN '危及“三安全一稳定”' WHEN 'denied_third_party' THEN '保护第三方合法权益'
        WHEN 'denied_internal' THEN '属于三类内部事务信息' WHEN 'denied_deliberative' THEN '属于四类过程性信息'
        WHEN 'denied_enforcement_file' THEN '属于行政执法案卷' WHEN 'denied_query_matter' THEN '属于行政查询事项'
        WHEN 'unavailable_not_held' THEN '本机关不掌握相关政府信息'
        WHEN 'unavailable_needs_creation' THEN '没有现成信息需要另行制作' WHEN 'unavailable_unclear' THEN '补正后申请内容仍不明确'
        WHEN 'unprocessed_petition' THEN '信访举报投诉类申请' WHEN 'unprocessed_duplicate' THEN '重复申请'
        WHEN 'unprocessed_publication' THEN '要求提供公开出版物' WHEN 'unprocessed_excessive' THEN '无正当理由大量反复申请'
        WHEN 'unprocessed_reissue' THEN '要求行政机关确认或重新出具已获取信息' WHEN 'other' THEN '其他处理'
        WHEN 'other_not_corrected' THEN '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'
        WHEN 'other_fee_unpaid' THEN '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' WHEN 'other_rest' THEN '其他'
        WHEN 'total_handled' THEN '总计' WHEN 'carried_out' THEN '结转下年度继续办理'
        ELSE "disposition"
    END AS "办理结果名称",
    "natural_person" AS "自然人",
    "commercial" AS "商业企业",
    "research" AS "科研机构",
    "social" AS "社会公益组织",
    "legal_service" AS "法律服务机构",
    "other_org" AS "其他",
    "total" AS "总计",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "applications";

-- sql/zh/tables/04_proceedings.sql
-- 政府信息公开行政复议、行政诉讼情况：proceedings 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：表四：每份报告、每种程序一行，按结果分列
-- 代码列保留原代码，其后一列为中文：程序（程序名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "政府信息公开行政复议、行政诉讼情况" AS
SELECT
    "report_id" AS "报告编号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉'
        ELSE "proceeding"
    END AS "程序名称",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "proceedings";

-- sql/zh/tables/05_statistics_2014.sql
-- 政府信息公开情况统计表：statistics_2014 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：2014 至 2018 年的统计表：每份报告、每项指标一行
-- 代码列保留原代码，其后一列为中文：省级代码（省份）。
CREATE OR REPLACE VIEW "政府信息公开情况统计表" AS
SELECT
    "report_id" AS "报告编号",
    "indicator" AS "统计指标",
    "value" AS "统计数",
    "unit" AS "单位",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "statistics_2014";

-- sql/zh/tables/06_narrative_metrics.sql
-- 正文中的数字：narrative_metrics 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：正文中写明的数字，每个一行
-- 代码列保留原代码，其后一列为中文：指标（指标名称）、渠道（渠道名称）、精确程度（精确程度名称）、时间范围（时间范围名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "正文中的数字" AS
SELECT
    "report_id" AS "报告编号",
    "metric" AS "指标",
    CASE "metric"
        WHEN 'items_published' THEN '公开信息条数' WHEN 'applications_received' THEN '收到政府信息公开申请'
        WHEN 'applications_answered' THEN '答复政府信息公开申请' WHEN 'reviews' THEN '政府信息公开行政复议'
        WHEN 'lawsuits' THEN '政府信息公开行政诉讼' WHEN 'policy_interpretations' THEN '政策解读'
        WHEN 'press_conferences' THEN '新闻发布会' WHEN 'hotline_cases' THEN '12345热线办件'
        WHEN 'accounts' THEN '政务新媒体账号' WHEN 'followers' THEN '粉丝' WHEN 'trainings' THEN '政务公开培训'
        WHEN 'documents_issued' THEN '制发文件' WHEN 'normative_documents_issued' THEN '制发规范性文件'
        WHEN 'proposals_answered' THEN '办理建议提案' WHEN 'fees_charged' THEN '收取信息处理费'
        ELSE "metric"
    END AS "指标名称",
    "channel" AS "渠道",
    CASE "channel"
        WHEN 'website' THEN '政府网站' WHEN 'weibo' THEN '微博' WHEN 'wechat' THEN '微信' WHEN 'app' THEN '移动客户端'
        WHEN 'gazette' THEN '政府公报' WHEN 'newspaper' THEN '报刊' WHEN 'broadcast' THEN '广播电视'
        WHEN 'short_video' THEN '短视频平台' WHEN 'bulletin_board' THEN '公开栏'
        WHEN 'service_platform' THEN '政务服务网' WHEN 'other' THEN '其他' WHEN 'all' THEN '各渠道合计'
        WHEN 'several' THEN '多个渠道合写'
        ELSE "channel"
    END AS "渠道名称",
    "channels" AS "合并渠道",
    "value" AS "数值",
    "unit" AS "单位",
    "qualifier" AS "精确程度",
    CASE "qualifier"
        WHEN 'exact' THEN '确数' WHEN 'about' THEN '约数' WHEN 'at_least' THEN '不少于'
        ELSE "qualifier"
    END AS "精确程度名称",
    "period" AS "时间范围",
    CASE "period"
        WHEN 'year' THEN '报告年度' WHEN 'cumulative' THEN '历年累计' WHEN 'other_year' THEN '其他年度'
        ELSE "period"
    END AS "时间范围名称",
    "other_year" AS "所指年份",
    "section" AS "所在部分",
    "sentence" AS "原句",
    "byte_start" AS "起始字节",
    "byte_end" AS "结束字节",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "narrative_metrics";

-- sql/zh/tables/07_sections.sql
-- 各部分正文：sections 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：报告各部分的正文，按原文顺序
-- 代码列保留原代码，其后一列为中文：省级代码（省份）。
CREATE OR REPLACE VIEW "各部分正文" AS
SELECT
    "report_id" AS "报告编号",
    "section" AS "部分",
    "heading" AS "标题",
    "text" AS "正文",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "sections";

-- sql/zh/tables/08_cells.sql
-- 单元格出处：cells 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：每个法定数字的出处，每个单元格一行
-- 代码列保留原代码，其后一列为中文：表（表名称）、取值方法（取值方法名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "单元格出处" AS
SELECT
    "report_id" AS "报告编号",
    "table" AS "表",
    CASE "table"
        WHEN 'proactive_disclosure' THEN '主动公开政府信息情况' WHEN 'applications' THEN '收到和处理政府信息公开申请情况'
        WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况' WHEN 'statistics_2014' THEN '政府信息公开情况统计表'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "column" AS "列",
    "raw" AS "原文",
    "value" AS "数值",
    "method" AS "取值方法",
    CASE "method"
        WHEN 'read' THEN '直接读取' WHEN 'split' THEN '拆分得出' WHEN 'inferred' THEN '勾稽推算'
        ELSE "method"
    END AS "取值方法名称",
    "candidates" AS "候选读法数",
    "note" AS "附注",
    "byte_start" AS "起始字节",
    "byte_end" AS "结束字节",
    "page" AS "页码",
    "rectangle" AS "页面位置",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "cells";

-- sql/zh/tables/09_findings.sql
-- 检查发现：findings 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：勾稽不符等问题，每项未通过的检查一行
-- 代码列保留原代码，其后一列为中文：表（表名称）、严重程度（严重程度名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "检查发现" AS
SELECT
    "report_id" AS "报告编号",
    "rule" AS "规则",
    "table" AS "表",
    CASE "table"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "column" AS "列",
    "severity" AS "严重程度",
    CASE "severity"
        WHEN 'error' THEN '错误' WHEN 'warning' THEN '警告'
        ELSE "severity"
    END AS "严重程度名称",
    "expected" AS "应为",
    "actual" AS "实为",
    "message" AS "说明",
    "byte_start" AS "起始字节",
    "byte_end" AS "结束字节",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "findings";

-- sql/zh/tables/10_restatements.sql
-- 更正：restatements 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：更正版与原版不同的数字，每个单元格一行
-- 代码列保留原代码，其后一列为中文：表（表名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "更正" AS
SELECT
    "report_id" AS "报告编号",
    "earlier_report_id" AS "原版报告编号",
    "table" AS "表",
    CASE "table"
        WHEN 'proactive_disclosure' THEN '主动公开政府信息情况' WHEN 'applications' THEN '收到和处理政府信息公开申请情况'
        WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况' WHEN 'statistics_2014' THEN '政府信息公开情况统计表'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "column" AS "列",
    "old_value" AS "原数值",
    "new_value" AS "新数值",
    "old_byte_start" AS "原文起点",
    "old_byte_end" AS "原文终点",
    "byte_start" AS "起点",
    "byte_end" AS "终点",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "restatements";

-- sql/zh/tables/11_rule_rates.sql
-- 规则成立率：rule_rates 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：每条规则可以检查多少次、不成立多少次；统计所有读入的报告，副本也在内
CREATE OR REPLACE VIEW "规则成立率" AS
SELECT
    "rule" AS "规则",
    "evaluated" AS "检查次数",
    "failed" AS "不成立次数",
    "not_assessable" AS "无法检查次数",
    "example_report_id" AS "示例报告"
FROM "rule_rates";

-- sql/zh/tables/12_rejects.sql
-- 未成报告的文件：rejects 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：没有成为报告的文件
-- 代码列保留原代码，其后一列为中文：省级代码（省份）。
CREATE OR REPLACE VIEW "未成报告的文件" AS
SELECT
    "source" AS "来源",
    "reason" AS "原因",
    "message" AS "说明",
    "issuer_id" AS "机关编号",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "rejects";

-- sql/zh/tables/13_duplicates.sql
-- 重复文件：duplicates 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：与另一文件内容相同的文件，以及何处相同
-- 代码列保留原代码，其后一列为中文：原因（原因名称）。
CREATE OR REPLACE VIEW "重复文件" AS
SELECT
    "source" AS "来源",
    "duplicate_of" AS "同于",
    "reason" AS "原因",
    CASE "reason"
        WHEN 'same_bytes' THEN '字节相同' WHEN 'same_text' THEN '正文相同' WHEN 'same_figures' THEN '数字相同'
        ELSE "reason"
    END AS "原因名称"
FROM "duplicates";

-- sql/zh/tables/14_issuers.sql
-- 编制机关：issuers 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：编制报告的机关，历年合为一行
-- 代码列保留原代码，其后一列为中文：机关类别（机关类别名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "编制机关" AS
SELECT
    "issuer_id" AS "机关编号",
    "name" AS "名称",
    "other_names" AS "其他名称",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'government' THEN '人民政府' WHEN 'department' THEN '政府部门' WHEN 'township' THEN '乡镇街道'
        WHEN 'zone' THEN '开发区' WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'other' THEN '其他单位'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "division_code" AS "行政区划代码",
    "first_year" AS "首个年度",
    "last_year" AS "末个年度",
    "n_years" AS "年度数",
    "parent_issuer_id" AS "所属政府"
FROM "issuers";

-- sql/zh/tables/15_coverage.sql
-- 覆盖情况：coverage 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：应当报告的与已经报告的：数据湖有报告的每个年度、每个机关一行
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、层级（层级名称）、应报依据（应报依据名称）、状态（状态名称）。
CREATE OR REPLACE VIEW "覆盖情况" AS
SELECT
    "issuer_id" AS "机关编号",
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "report_id" AS "报告编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'government' THEN '人民政府' WHEN 'department' THEN '政府部门' WHEN 'township' THEN '乡镇街道'
        WHEN 'zone' THEN '开发区' WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'other' THEN '其他单位'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "level" AS "层级",
    CASE "level"
        WHEN 'province' THEN '省级' WHEN 'prefecture' THEN '地级' WHEN 'county' THEN '县级'
        WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "expected_by" AS "应报依据",
    CASE "expected_by"
        WHEN 'gazetteer' THEN '区划在册' WHEN 'reported' THEN '已有报告' WHEN 'between' THEN '前后年度有报告'
        WHEN 'other_years' THEN '其他年度有报告' WHEN 'rejected' THEN '仅有未成报告的文件'
        ELSE "expected_by"
    END AS "应报依据名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告' WHEN 'missing' THEN '缺失'
        ELSE "status"
    END AS "状态名称",
    "published_on" AS "发布日期",
    "due_on" AS "法定期限",
    "n_earlier" AS "原版数",
    "n_copies" AS "副本数",
    "parent_issuer_id" AS "所属机关"
FROM "coverage";

-- sql/zh/base/05_current_reports.sql
-- 现行报告：current_reports 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：哪些报告计数？每份报告的现行版本。
-- 粒度：每份报告一行，不含已被机关更正取代的版本。
-- 注意：凡相加数字的视图都以本视图为准。
-- 　　　原版在各表中仍有其行，更正版改动之处见表 restatements。
-- 　　　报告的副本只在表 duplicates 中。
-- 代码列保留原代码，其后一列为中文：机关类别（机关类别名称）、统计表式（统计表式名称）、统计范围（统计范围名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "现行报告" AS
SELECT
    "report_id" AS "报告编号",
    "source" AS "来源",
    "format" AS "格式",
    "url" AS "网址",
    "title" AS "标题",
    "issuer" AS "编制机关",
    "issuer_id" AS "机关编号",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "division_code" AS "行政区划代码",
    "province_name" AS "省级名称",
    "prefecture_name" AS "地级名称",
    "county_name" AS "县级名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "form_mixed" AS "表式混用",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "published_on" AS "发布日期",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "current_reports";

-- sql/zh/base/10_organ_tree.sql
-- 机关层级：organ_tree 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：哪些机关之上是哪些机关，其中哪些替下级一并报告？
-- 粒度：表 coverage 的每个年度、每个机关一行，缺报告的机关也在内。
-- 注意：政府的报告统计范围未定时按已含下级处理，否则相加可能重复计数；由此可能漏计的见 rollup_parts。
-- 　　　一个机关之上至多三级，检查 deep_tree 查找例外。
-- 代码列保留原代码，其后一列为中文：机关类别（机关类别名称）、省级代码（省份）、层级（层级名称）、应报依据（应报依据名称）、状态（状态名称）、统计范围（统计范围名称）。
CREATE OR REPLACE VIEW "机关层级" AS
SELECT
    "year" AS "年度",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "expected_by" AS "应报依据",
    CASE "expected_by"
        WHEN 'between' THEN '前后年度有报告' WHEN 'gazetteer' THEN '区划在册' WHEN 'other_years' THEN '其他年度有报告'
        WHEN 'rejected' THEN '仅有未成报告的文件' WHEN 'reported' THEN '已有报告'
        ELSE "expected_by"
    END AS "应报依据名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'missing' THEN '缺失' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告'
        ELSE "status"
    END AS "状态名称",
    "report_id" AS "报告编号",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "cover_0" AS "涵盖下级的报告编号",
    "has_organs" AS "所属机关有报告",
    "parent_1" AS "上一级机关编号",
    "kind_1" AS "上一级机关类别",
    "province_1" AS "上一级省级代码",
    "level_1" AS "上一级层级",
    "code_1" AS "上一级行政区划代码",
    "cover_1" AS "上一级涵盖下级的报告编号",
    "parent_2" AS "上二级机关编号",
    "kind_2" AS "上二级机关类别",
    "province_2" AS "上二级省级代码",
    "level_2" AS "上二级层级",
    "code_2" AS "上二级行政区划代码",
    "cover_2" AS "上二级涵盖下级的报告编号",
    "parent_3" AS "上三级机关编号",
    "kind_3" AS "上三级机关类别",
    "province_3" AS "上三级省级代码",
    "level_3" AS "上三级层级",
    "code_3" AS "上三级行政区划代码",
    "cover_3" AS "上三级涵盖下级的报告编号"
FROM "organ_tree";

-- sql/zh/base/11_organ_places.sql
-- 机关所在地域：organ_places 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：一个机关计入哪些地域，在那里由谁替它报告？
-- 粒度：每个年度、每个地域、其中的每个机关一行。
-- 注意：一个机关至多出现在四个地域，因此不可跨地域计数。
-- 　　　由谁涵盖因地域而异：在县内可能是县政府，在全国可能是省政府。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、机关类别（机关类别名称）、省级代码（省份）、层级（层级名称）、应报依据（应报依据名称）、状态（状态名称）、统计范围（统计范围名称）。
CREATE OR REPLACE VIEW "机关所在地域" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "expected_by" AS "应报依据",
    CASE "expected_by"
        WHEN 'between' THEN '前后年度有报告' WHEN 'gazetteer' THEN '区划在册' WHEN 'other_years' THEN '其他年度有报告'
        WHEN 'rejected' THEN '仅有未成报告的文件' WHEN 'reported' THEN '已有报告'
        ELSE "expected_by"
    END AS "应报依据名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'missing' THEN '缺失' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告'
        ELSE "status"
    END AS "状态名称",
    "report_id" AS "报告编号",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "is_covering" AS "是否涵盖下级",
    "has_organs" AS "所属机关有报告",
    "covered_by" AS "由哪份报告涵盖"
FROM "organ_places";

-- sql/zh/base/12_rollup_cover.sql
-- 汇总选用报告：rollup_cover 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：哪些报告相加，才能把一地的每个机关恰好计一次？
-- 粒度：每个年度、每个地域、每份选用的报告一行。
-- 注意：最高一级的汇总报告优先，逐级类推：省级汇总计入全国后，市级不再计入全国，但计入该市自身。
-- 　　　因此各省之和与全国可能不同，例如垂直管理系统由总部机关统一报告。
-- 　　　同一机关另有报告的只计一份，另一份见 rollup_left_out。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）、选用依据（选用依据名称）。
CREATE OR REPLACE VIEW "汇总选用报告" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "report_id" AS "报告编号",
    "issuer_id" AS "机关编号",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "rule" AS "选用依据",
    CASE "rule"
        WHEN 'consolidated' THEN '汇总报告' WHEN 'no_tables' THEN '无统计表' WHEN 'own' THEN '政府本机关报告'
        WHEN 'part' THEN '其上无报告涵盖' WHEN 'undecided' THEN '范围未定的政府报告'
        ELSE "rule"
    END AS "选用依据名称"
FROM "rollup_cover";

-- sql/zh/base/13_rollup_parts.sql
-- 汇总报告的下级报告：rollup_parts 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：若没有汇总报告，哪些报告会计入同样的机关？
-- 粒度：每个年度、每份汇总报告、它所代表的每份报告一行。
-- 注意：这是同一合计的另一种算法，绝不可与汇总报告相加。
-- 　　　下级报告很少齐全：数据湖没有的机关不在其和之中，汇总机关本级只在汇总报告之中。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）。
CREATE OR REPLACE VIEW "汇总报告的下级报告" AS
SELECT
    "year" AS "年度",
    "whole_report_id" AS "汇总报告编号",
    "part_report_id" AS "下级报告编号",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "issuer_id" AS "机关编号",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称"
FROM "rollup_parts";

-- sql/zh/base/14_rollup_left_out.sql
-- 未计入全国的报告：rollup_left_out 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国合计未计入哪些报告，为什么？
-- 粒度：每份未被选入全国的现行报告一行。
-- 注意：与 rollup_cover 的全国各行合在一起，恰为全部现行报告，各一次。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、未计入原因（未计入原因名称）。
CREATE OR REPLACE VIEW "未计入全国的报告" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "report_id" AS "报告编号",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "reason" AS "未计入原因",
    CASE "reason"
        WHEN 'second_report' THEN '同一机关另有报告' WHEN 'unplaced' THEN '机关或年度不明' WHEN 'within' THEN '已含于上级报告'
        ELSE "reason"
    END AS "未计入原因名称",
    "covered_by" AS "由哪份报告涵盖"
FROM "rollup_left_out";

-- sql/zh/base/15_rollup_coverage.sql
-- 汇总覆盖情况：rollup_coverage 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：一地的合计背后有多少政府？
-- 粒度：每个年度、每个地域一行。
-- 注意：乡镇街道不单列，含于其县。
-- 　　　地域 CN（中央机关）没有应有数，覆盖率为空。
-- 　　　已涵盖的政府仍可能漏报某个机关：报告不写明它汇总了谁。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）。
CREATE OR REPLACE VIEW "汇总覆盖情况" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "n_expected" AS "应有数",
    "n_covered" AS "已涵盖数",
    "n_undecided" AS "范围未定数",
    "n_partly" AS "部分计入数",
    "n_uncovered" AS "未计入数",
    "coverage_pct" AS "覆盖率",
    "n_reports" AS "报告数",
    "n_left_out" AS "未计入报告数"
FROM "rollup_coverage";

-- sql/zh/base/16_report_pairs.sql
-- 前后年报告对：report_pairs 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：数据湖中有哪些机关的前后两年报告？
-- 粒度：每个年度、每个机关一行，限本年和上年均有报告的机关。
-- 注意：每个机关都有其报告对，已被他机关汇总的也在内：这里成对的是报告，其数字绝不可加入任何合计。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）。
CREATE OR REPLACE VIEW "前后年报告对" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "is_comparable" AS "口径是否一致",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "report_pairs";

-- sql/zh/base/20_applications_by_report.sql
-- 各报告依申请公开情况：applications_by_report 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：每份报告中的申请办理结果如何？
-- 粒度：每份报告一行，表三缺失或采用其他表式的也在内（各数均为空）。
-- 注意：分组中有一行不明，该组即为空，绝不取部分之和。
-- 　　　报告本身不平时，各项办理结果之和与办理结果总计不同；各项比率以总计为分母。
-- 　　　不可相加统计范围不同的报告：汇总报告已含其部门。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计表式（统计表式名称）、统计范围（统计范围名称）。
CREATE OR REPLACE VIEW "各报告依申请公开情况" AS
SELECT
    "report_id" AS "报告编号",
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "received" AS "本年新收政府信息公开申请数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "denied" AS "不予公开",
    "unavailable" AS "无法提供",
    "unprocessed" AS "不予处理",
    "other" AS "其他处理",
    "outcome_sum" AS "各项办理结果之和",
    "total_handled" AS "办理结果总计",
    "carried_out" AS "结转下年度继续办理",
    "n_unknown" AS "不明数字个数"
FROM "applications_by_report";

-- sql/zh/base/30_applications_by_place.sql
-- 各地域依申请公开情况：applications_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地收到多少申请、如何办理，每件只计一次？
-- 粒度：每个年度、每个地域（全国、省级、地级、县级）一行。
-- 注意：地域互相包含，不可把各行相加。
-- 　　　缺数报告数不为 0 或覆盖率不足 100 时，合计为下限。
-- 　　　每项占比只以分子分母都已知的报告计算，相加不一定为 100；没有办理时为空。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）。
CREATE OR REPLACE VIEW "各地域依申请公开情况" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "n_reports" AS "报告数",
    "n_left_out" AS "未计入报告数",
    "n_expected" AS "应有数",
    "n_covered" AS "已涵盖数",
    "coverage_pct" AS "覆盖率",
    "n_unknown" AS "缺数报告数",
    "received" AS "本年新收政府信息公开申请数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "denied" AS "不予公开",
    "unavailable" AS "无法提供",
    "unprocessed" AS "不予处理",
    "other" AS "其他处理",
    "total_handled" AS "办理结果总计",
    "carried_out" AS "结转下年度继续办理",
    "granted_pct" AS "公开率",
    "denied_pct" AS "不予公开占比",
    "unavailable_pct" AS "无法提供占比",
    "unprocessed_pct" AS "不予处理占比",
    "other_pct" AS "其他处理占比",
    "n_with_parts" AS "有下级报告的汇总报告数",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applications_by_place";

-- sql/zh/base/32_denial_grounds_by_place.sql
-- 各地域不予公开理由：denial_grounds_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地依据哪些理由不予公开？
-- 粒度：每个年度、每个地域、每项理由一行，八项理由齐全。
-- 注意：地域互相包含，不可把各地域的行相加。
-- 　　　没有不予公开时占比为空。
-- 　　　不予公开数也计入其他理由不明的报告，占比不计入。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、不予公开理由（不予公开理由名称）。
CREATE OR REPLACE VIEW "各地域不予公开理由" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "ground_no" AS "理由序号",
    "ground" AS "不予公开理由",
    CASE "ground"
        WHEN 'denied_state_secret' THEN '属于国家秘密' WHEN 'denied_by_law' THEN '其他法律行政法规禁止公开'
        WHEN 'denied_security_stability' THEN '危及“三安全一稳定”' WHEN 'denied_third_party' THEN '保护第三方合法权益'
        WHEN 'denied_internal' THEN '属于三类内部事务信息' WHEN 'denied_deliberative' THEN '属于四类过程性信息'
        WHEN 'denied_enforcement_file' THEN '属于行政执法案卷' WHEN 'denied_query_matter' THEN '属于行政查询事项'
        ELSE "ground"
    END AS "不予公开理由名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "denied" AS "不予公开",
    "share_pct" AS "占比",
    "denied_with_parts" AS "汇总报告载明的不予公开",
    "denied_by_parts" AS "下级报告相加的不予公开",
    "denied_difference" AS "两种算法之差"
FROM "denial_grounds_by_place";

-- sql/zh/base/33_applicant_kinds_by_place.sql
-- 各地域申请人类别：applicant_kinds_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地由谁申请，谁得到了所申请的信息？
-- 粒度：每个年度、每个地域、每类申请人一行，六类齐全。
-- 注意：地域互相包含，不可把各地域的行相加。
-- 　　　分母为 0 或不明时比率为空。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "各地域申请人类别" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "kind_no" AS "申请人序号",
    "kind" AS "申请人类别",
    CASE "kind"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "kind"
    END AS "申请人类别名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "total_handled" AS "办理结果总计",
    "received_pct" AS "占新收申请比例",
    "granted_pct" AS "公开率",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applicant_kinds_by_place";

-- sql/zh/base/34_review_litigation_by_place.sql
-- 各地域行政复议和行政诉讼：review_litigation_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地行政复议被纠正、行政诉讼败诉的有多少？
-- 粒度：每个年度、每个地域、每种程序一行，四种程序齐全。
-- 注意：地域互相包含，不可把各地域的行相加。
-- 　　　行政诉讼一行已含其两个部分，三行不可相加。
-- 　　　两项比率以各结果之和为分母，不用报告所列总计；没有案件时为空。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、程序（程序名称）。
CREATE OR REPLACE VIEW "各地域行政复议和行政诉讼" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "proceeding_no" AS "程序序号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉' WHEN 'litigation' THEN '行政诉讼'
        ELSE "proceeding"
    END AS "程序名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
    "corrected_pct" AS "纠错率或败诉率",
    "corrected_with_pending_pct" AS "计入未审结的纠错率或败诉率",
    "total_with_parts" AS "汇总报告载明的总计",
    "total_by_parts" AS "下级报告相加的总计",
    "total_difference" AS "两种算法之差"
FROM "review_litigation_by_place";

-- sql/zh/base/35_proactive_by_place.sql
-- 各地域主动公开情况：proactive_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地机关制发、处理、收费多少（表二）？
-- 粒度：每个年度、每个地域、每种表式、每项信息内容一行。
-- 注意：地域互相包含，不可把各地域的行相加。
-- 　　　合计只含载明该数的报告；没有报告载明或表式不问时为空。
-- 　　　对外公开总数量、现行有效件数是年末存量，不可跨年相加。
-- 　　　本年增/减照录原文，有的机关在此填了总数。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、统计表式（统计表式名称）、信息内容（信息内容名称）。
CREATE OR REPLACE VIEW "各地域主动公开情况" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "item_no" AS "信息内容序号",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "made" AS "本年新制作数量或本年制发件数",
    "disclosed" AS "本年新公开数量",
    "disclosed_total" AS "对外公开总数量",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "prior_year_items" AS "上一年项目数量",
    "items_change" AS "本年增/减",
    "decisions" AS "处理决定数量或本年处理决定数量",
    "projects" AS "采购项目数量",
    "amount_yuan" AS "采购总金额或本年收费金额",
    "figure_with_parts" AS "汇总报告载明的主要数字",
    "figure_by_parts" AS "下级报告相加的主要数字",
    "figure_difference" AS "两种算法之差"
FROM "proactive_by_place";

-- sql/zh/base/36_channel_mix_by_place.sql
-- 各地域公开渠道构成：channel_mix_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：按正文写明的数字，各地通过哪些渠道公开信息？
-- 粒度：每个年度、每个地域、每个单位、每个渠道一行，只列有报告写到的渠道和单位。
-- 注意：地域互相包含，不可把各地域的行相加。
-- 　　　各渠道合计绝不与各渠道相加。
-- 　　　未写不等于零：占比说明写明的数字如何分布，不说明公开本身如何分布。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、渠道（渠道名称）。
CREATE OR REPLACE VIEW "各地域公开渠道构成" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "unit" AS "单位",
    "channel" AS "渠道",
    CASE "channel"
        WHEN 'website' THEN '政府网站' WHEN 'weibo' THEN '微博' WHEN 'wechat' THEN '微信' WHEN 'app' THEN '移动客户端'
        WHEN 'gazette' THEN '政府公报' WHEN 'newspaper' THEN '报刊' WHEN 'broadcast' THEN '广播电视'
        WHEN 'short_video' THEN '短视频平台' WHEN 'bulletin_board' THEN '公开栏'
        WHEN 'service_platform' THEN '政务服务网' WHEN 'other' THEN '其他' WHEN 'all' THEN '各渠道合计'
        WHEN 'several' THEN '多个渠道合写'
        ELSE "channel"
    END AS "渠道名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "items" AS "主动公开信息数",
    "share_pct" AS "占比",
    "items_with_parts" AS "汇总报告写明的主动公开信息数",
    "items_by_parts" AS "下级报告相加的主动公开信息数",
    "items_difference" AS "两种算法之差"
FROM "channel_mix_by_place";

-- sql/zh/base/40_indicators.sql
-- 指标：indicators 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：有哪些指标，各是什么意思？
-- 粒度：每项指标一行。
-- 注意：各项构成见 indicator_terms。
-- 　　　2014 至 2018 年采用另一种表式，不在三张表的指标之内。
CREATE OR REPLACE VIEW "指标" AS
SELECT
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    "zh" AS "指标名称",
    "en" AS "指标英文名",
    "kind" AS "指标类型",
    "per" AS "每多少",
    "unit" AS "单位",
    "basis" AS "统计基础",
    "forms" AS "适用表式",
    "first_year" AS "起始年度",
    "last_year" AS "终止年度",
    "is_comparable" AS "是否可比",
    "change_zh" AS "口径变化",
    "change_en" AS "口径变化（英文）",
    "source_row" AS "来源行",
    "definition_zh" AS "定义",
    "definition_en" AS "定义（英文）",
    "exclusions_zh" AS "排除",
    "exclusions_en" AS "排除（英文）",
    "traps_zh" AS "注意",
    "traps_en" AS "注意（英文）"
FROM "indicators";

-- sql/zh/base/41_indicator_terms.sql
-- 指标构成：indicator_terms 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：指标由各表的哪些数字构成？
-- 粒度：每项指标、每个构成项一行。
-- 注意：人口不是报告中的数字，不计入所需数字个数。
-- 代码列保留原代码，其后一列为中文：指标代码（指标名称）、表（表名称）、限于表式（限于表式名称）。
CREATE OR REPLACE VIEW "指标构成" AS
SELECT
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "side" AS "分子或分母",
    "term_no" AS "项序号",
    "table" AS "表",
    CASE "table"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "column" AS "列",
    "sign" AS "正负号",
    "form" AS "限于表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "限于表式名称",
    "n_terms" AS "所需数字个数"
FROM "indicator_terms";

-- sql/zh/base/42_figure_groups.sql
-- 分组构成：figure_groups 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：表中只有标题的分组由哪些行相加而成？
-- 粒度：每个分组、每种选择、每个成员一行。
-- 注意：有一个成员不明，分组即不明。
-- 　　　other_all 为 2019 年格式的一行，或 2021 年格式的三行。
-- 代码列保留原代码，其后一列为中文：表（表名称）。
CREATE OR REPLACE VIEW "分组构成" AS
SELECT
    "table" AS "表",
    CASE "table"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "choice" AS "选择",
    "member" AS "成员行",
    "n_members" AS "成员数"
FROM "figure_groups";

-- sql/zh/base/43_population.sql
-- 年末常住人口：population 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地年末常住人口是多少？
-- 粒度：每个地域、每个年度一行。
-- 注意：全国人口含现役军人，不计入各省，因此各省之和少约二百万。
-- 　　　2011 年以前各省之和与全国不符，从略。
-- 　　　中央机关（CN）没有人口。
CREATE OR REPLACE VIEW "年末常住人口" AS
SELECT
    "place_code" AS "地域代码",
    "year" AS "年末",
    "population" AS "常住人口",
    "source" AS "数据来源"
FROM "population";

-- sql/zh/base/44_figures_by_report.sql
-- 各报告指标用数：figures_by_report 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：每份报告载明了指标所需的哪些数字？
-- 粒度：每份现行报告一行，一项未载明的也在内。
-- 注意：空值表示不明；分组有一个成员不明即为不明。
-- 　　　绝不可把全部报告相加：各地应计哪些报告见 rollup_cover。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）。
CREATE OR REPLACE VIEW "各报告指标用数" AS
SELECT
    "report_id" AS "报告编号",
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "received_total" AS "本年新收",
    "granted_total" AS "予以公开",
    "partly_granted_total" AS "部分公开",
    "total_handled_total" AS "办理结果总计",
    "unprocessed_total" AS "不予处理",
    "other_all_total" AS "其他处理",
    "denied_total" AS "不予公开",
    "denied_state_secret_total" AS "属于国家秘密",
    "denied_by_law_total" AS "其他法律行政法规禁止公开",
    "denied_security_stability_total" AS "危及三安全一稳定",
    "denied_third_party_total" AS "保护第三方合法权益",
    "denied_internal_total" AS "属于三类内部事务信息",
    "denied_deliberative_total" AS "属于四类过程性信息",
    "denied_enforcement_file_total" AS "属于行政执法案卷",
    "denied_query_matter_total" AS "属于行政查询事项",
    "unavailable_total" AS "无法提供",
    "unavailable_not_held_total" AS "本机关不掌握相关政府信息",
    "carried_out_total" AS "结转下年度继续办理",
    "carried_in_total" AS "上年结转",
    "received_natural_person" AS "自然人新收",
    "received_commercial" AS "商业企业新收",
    "received_research" AS "科研机构新收",
    "received_social" AS "社会公益组织新收",
    "received_legal_service" AS "法律服务机构新收",
    "received_other_org" AS "其他法人或者组织新收",
    "review_total" AS "行政复议总计",
    "litigation_total" AS "行政诉讼总计",
    "review_corrected" AS "行政复议结果纠正",
    "review_upheld" AS "行政复议结果维持",
    "review_other" AS "行政复议其他结果",
    "litigation_corrected" AS "行政诉讼结果纠正",
    "litigation_upheld" AS "行政诉讼结果维持",
    "litigation_other" AS "行政诉讼其他结果",
    "litigation_after_review_total" AS "复议后起诉总计",
    "normative_documents_made_form_2021" AS "行政规范性文件本年制发件数",
    "normative_documents_repealed_form_2021" AS "行政规范性文件本年废止件数",
    "normative_documents_in_force_form_2021" AS "行政规范性文件现行有效件数",
    "normative_documents_made_form_2019" AS "规范性文件本年新制作数量",
    "normative_documents_disclosed_form_2019" AS "规范性文件本年新公开数量",
    "licensing_decisions" AS "行政许可处理决定数量",
    "penalties_decisions" AS "行政处罚处理决定数量",
    "coercion_decisions" AS "行政强制处理决定数量",
    "fees_amount_yuan_form_2021" AS "行政事业性收费本年收费金额",
    "procurement_amount_yuan_form_2019" AS "政府集中采购总金额",
    "procurement_projects_form_2019" AS "采购项目数量",
    "on_time" AS "按时发布",
    "dated" AS "有发布日期"
FROM "figures_by_report";

-- sql/zh/base/45_indicator_sums.sql
-- 各报告指标分子分母：indicator_sums 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：每份报告中各指标的分子和分母是多少？
-- 粒度：每份现行报告、每项所需数字齐备的指标一行。
-- 注意：应先把各报告的分子、分母分别相加再相除，绝不可对各报告的占比求平均。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、指标代码（指标名称）。
CREATE OR REPLACE VIEW "各报告指标分子分母" AS
SELECT
    "report_id" AS "报告编号",
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "numerator" AS "分子",
    "denominator" AS "分母"
FROM "indicator_sums";

-- sql/zh/base/46_indicators_by_place.sql
-- 各地域指标：indicators_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地域的各项指标是多少，每个机关只计一次？
-- 粒度：每个年度、每个地域、每项指标一行，一无所知的也在内。
-- 注意：数字齐备报告数小于报告数时总量为下限；覆盖率不足 100 时缺少部分政府。
-- 　　　区间只说明数字无误时偶然性有多大，不说明缺失的机关。
-- 　　　按人口的指标，须所有政府均已涵盖且数字齐备，否则为空。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、指标代码（指标名称）。
CREATE OR REPLACE VIEW "各地域指标" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "n_reports" AS "报告数",
    "n_known" AS "数字齐备报告数",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "coverage_pct" AS "覆盖率",
    "is_in_form" AS "表式是否载有"
FROM "indicators_by_place";

-- sql/zh/organ/10_report_listing.sql
-- 报告清单：report_listing 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：数据湖有哪些报告，各自质量如何？
-- 粒度：每份报告一行。
-- 注意：统计范围无法判定时，本视图写作 undecided，表 reports 中为空。
-- 　　　年度 0 和省级代码 unknown 表示不明。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计表式（统计表式名称）、统计范围（统计范围名称）。
CREATE OR REPLACE VIEW "报告清单" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "province_name" AS "省级名称",
    "prefecture_name" AS "地级名称",
    "county_name" AS "县级名称",
    "division_code" AS "行政区划代码",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "form_mixed" AS "表式混用",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "published_on" AS "发布日期",
    "current" AS "现行版本",
    "n_errors" AS "错误数",
    "n_warnings" AS "警告数",
    "title" AS "标题",
    "source" AS "来源",
    "url" AS "网址",
    "report_id" AS "报告编号"
FROM "report_listing";

-- sql/zh/organ/20_carry_over.sql
-- 各机关结转衔接：carry_over 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：机关上年结转的申请，与其上一年报告结转下年度的是否一致？
-- 粒度：每个年度、每个机关、表三每列一行，限本年和上年均有报告的机关。
-- 注意：接手他机关职能的机关，会结转他机关的申请。
-- 　　　同一机关的七列往往同时不衔接。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）、申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "各机关结转衔接" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "difference" AS "差额",
    "is_broken" AS "是否不衔接",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "carry_over";

-- sql/zh/organ/21_document_stock.sql
-- 各机关文件存量衔接：document_stock 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：现行有效件数前后年是否相符？
-- 粒度：每个年度、每个机关、每类文件一行，限本年和上年均按 2021 年格式报告的机关。
-- 注意：文件到期失效而未废止的，不再现行有效；许多报告的制发件数计入修订。
-- 　　　因此差额是向机关提出的问题，不是错误。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）、信息内容（信息内容名称）。
CREATE OR REPLACE VIEW "各机关文件存量衔接" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "in_force_before" AS "上年现行有效件数",
    "made" AS "本年新制作数量或本年制发件数",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "expected" AS "应有现行有效件数",
    "difference" AS "差额",
    "is_broken" AS "是否不衔接",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "document_stock";

-- sql/zh/organ/22_year_on_year.sql
-- 各机关同比：year_on_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：机关的数字较上年如何变化？
-- 粒度：每个年度、每个机关、每项数字一行，限本年和上年均有报告的机关。
-- 注意：只列 2019 年和 2021 年两种格式口径相同的数字，表二一项也没有。
-- 　　　增减幅度绝不可求平均。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）、数字（数字名称）。
CREATE OR REPLACE VIEW "各机关同比" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "figure" AS "数字",
    CASE "figure"
        WHEN 'carried_in' THEN '上年结转' WHEN 'carried_out' THEN '结转下年度继续办理' WHEN 'denied' THEN '不予公开'
        WHEN 'granted' THEN '予以公开' WHEN 'lawsuits' THEN '行政诉讼总计' WHEN 'other' THEN '其他处理'
        WHEN 'partly_granted' THEN '部分公开' WHEN 'received' THEN '本年新收' WHEN 'reviews' THEN '行政复议总计'
        WHEN 'total_handled' THEN '办理结果总计' WHEN 'unavailable' THEN '无法提供' WHEN 'unprocessed' THEN '不予处理'
        ELSE "figure"
    END AS "数字名称",
    "value_before" AS "上年数值",
    "value" AS "数值",
    "change" AS "增减",
    "change_pct" AS "增减幅度",
    "is_comparable" AS "口径是否一致",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "year_on_year";

-- sql/zh/organ/23_restated_figures.sql
-- 各机关更正数字：restated_figures 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：机关在更正版中改了哪些数字，改了多少？
-- 粒度：每份更正版、其改动的每个单元格一行。
-- 注意：版本由正文相近而数字不同认定。
-- 　　　有检查发现 version-order-unknown 时，何者在后可能出于推测。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、表（表名称）。
CREATE OR REPLACE VIEW "各机关更正数字" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "table_name" AS "表",
    CASE "table_name"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table_name"
    END AS "表名称",
    "row_name" AS "行",
    "column_name" AS "列",
    "old_value" AS "原数值",
    "new_value" AS "新数值",
    "change" AS "增减",
    "published_before" AS "原版发布日期",
    "published_on" AS "发布日期",
    "source_before" AS "原版来源",
    "source" AS "来源",
    "report_id_before" AS "原版报告编号",
    "report_id" AS "更正版报告编号"
FROM "restated_figures";

-- sql/zh/organ/24_carry_over_by_place.sql
-- 各地域结转衔接：carry_over_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国和各省有多少报告的上年结转与上一年报告不符？
-- 粒度：每个年度、每个地域（全国、省级）、表三每列一行，统计同一机关前后两年的报告。
-- 注意：每个机关计一次，已被他机关汇总的也在内：这里数的是报告，不是申请。
-- 　　　全国一行已含各省，不可把各行相加。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "各地域结转衔接" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "n_more" AS "结转偏多对数",
    "n_less" AS "结转偏少对数",
    "broken_pct" AS "不衔接比例",
    "broken_low_pct" AS "不衔接比例下限",
    "broken_high_pct" AS "不衔接比例上限",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "size" AS "差额绝对值合计"
FROM "carry_over_by_place";

-- sql/zh/organ/40_indicators_by_report.sql
-- 各报告指标：indicators_by_report 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：单份报告的各项指标是多少？
-- 粒度：每份现行报告、每项所需数字齐备的指标一行。
-- 注意：报告未载明的指标没有行；按人口的指标属于地域，见 indicators_by_place。
-- 　　　多数机关办理的申请很少：要看区间，分母小于 30 的不排名。
-- 　　　统计范围不同的报告绝不可相加或求平均。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）、指标代码（指标名称）。
CREATE OR REPLACE VIEW "各报告指标" AS
SELECT
    "report_id" AS "报告编号",
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限"
FROM "indicators_by_report";

-- sql/zh/organ/45_indicator_peers.sql
-- 同类机关指标分布：indicator_peers 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：同层级、同类别机关的某项指标通常是多少？
-- 粒度：每个年度、每个层级、每类机关、每项指标一行，至少有一个机关的分母不小于 30。
-- 注意：机关很少时，第10和第90百分位就是最低值和最高值。
-- 　　　同类中本机关报告与汇总报告在一起。
-- 代码列保留原代码，其后一列为中文：层级（层级名称）、机关类别（机关类别名称）、指标代码（指标名称）。
CREATE OR REPLACE VIEW "同类机关指标分布" AS
SELECT
    "year" AS "年度",
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "n_organs" AS "同类机关数",
    "p10" AS "第10百分位",
    "p50" AS "第50百分位",
    "p90" AS "第90百分位"
FROM "indicator_peers";

-- sql/zh/organ/46_indicator_standing.sql
-- 机关指标在同类中的位置：indicator_standing 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：一个机关的指标在同类机关中处于什么位置？
-- 粒度：每个年度、每个机关、每项分母不小于 30 的指标一行。
-- 注意：数值高本身无所谓好坏。
-- 　　　区间包含另一机关的数值时，两者的先后出于偶然。
-- 　　　不同层级、不同类别的机关不可一起排序。
-- 代码列保留原代码，其后一列为中文：层级（层级名称）、机关类别（机关类别名称）、指标代码（指标名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "机关指标在同类中的位置" AS
SELECT
    "year" AS "年度",
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "report_id" AS "报告编号",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "p10" AS "第10百分位",
    "p50" AS "第50百分位",
    "p90" AS "第90百分位",
    "n_organs" AS "同类机关数",
    "rank_no" AS "排名",
    "position" AS "位置"
FROM "indicator_standing";

-- sql/zh/province/30_applications_province_year.sql
-- 分省依申请公开年度汇总：applications_province_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省收到多少申请，如何办理？
-- 粒度：每个年度、每个省级地域一行（CN 为中央机关）。
-- 注意：缺数报告数不为 0 或覆盖率不足 100 时，合计为下限。
-- 　　　每项占比只以分子分母都已知的报告计算，相加不一定为 100；没有办理时为空。
-- 　　　各省之和与全国可能不同：垂直管理系统的总部机关在全国替其地方机构报告。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）。
CREATE OR REPLACE VIEW "分省依申请公开年度汇总" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "n_reports" AS "报告数",
    "n_left_out" AS "未计入报告数",
    "n_expected" AS "应有数",
    "n_covered" AS "已涵盖数",
    "coverage_pct" AS "覆盖率",
    "n_unknown" AS "缺数报告数",
    "received" AS "本年新收政府信息公开申请数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "denied" AS "不予公开",
    "unavailable" AS "无法提供",
    "unprocessed" AS "不予处理",
    "other" AS "其他处理",
    "total_handled" AS "办理结果总计",
    "carried_out" AS "结转下年度继续办理",
    "granted_pct" AS "公开率",
    "denied_pct" AS "不予公开占比",
    "unavailable_pct" AS "无法提供占比",
    "unprocessed_pct" AS "不予处理占比",
    "other_pct" AS "其他处理占比",
    "n_with_parts" AS "有下级报告的汇总报告数",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applications_province_year";

-- sql/zh/province/32_denial_grounds.sql
-- 分省不予公开理由：denial_grounds 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省依据哪些理由不予公开？
-- 粒度：每个年度、每个省级地域、每项理由一行，八项理由齐全。
-- 注意：没有不予公开时占比为空。
-- 　　　不予公开数也计入其他理由不明的报告，占比不计入。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、不予公开理由（不予公开理由名称）。
CREATE OR REPLACE VIEW "分省不予公开理由" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "ground_no" AS "理由序号",
    "ground" AS "不予公开理由",
    CASE "ground"
        WHEN 'denied_state_secret' THEN '属于国家秘密' WHEN 'denied_by_law' THEN '其他法律行政法规禁止公开'
        WHEN 'denied_security_stability' THEN '危及“三安全一稳定”' WHEN 'denied_third_party' THEN '保护第三方合法权益'
        WHEN 'denied_internal' THEN '属于三类内部事务信息' WHEN 'denied_deliberative' THEN '属于四类过程性信息'
        WHEN 'denied_enforcement_file' THEN '属于行政执法案卷' WHEN 'denied_query_matter' THEN '属于行政查询事项'
        ELSE "ground"
    END AS "不予公开理由名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "denied" AS "不予公开",
    "share_pct" AS "占比",
    "denied_with_parts" AS "汇总报告载明的不予公开",
    "denied_by_parts" AS "下级报告相加的不予公开",
    "denied_difference" AS "两种算法之差"
FROM "denial_grounds";

-- sql/zh/province/33_applicant_kinds.sql
-- 分省申请人类别：applicant_kinds 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省由谁申请，谁得到了所申请的信息？
-- 粒度：每个年度、每个省级地域、每类申请人一行，六类齐全。
-- 注意：分母为 0 或不明时比率为空。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "分省申请人类别" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "kind_no" AS "申请人序号",
    "kind" AS "申请人类别",
    CASE "kind"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "kind"
    END AS "申请人类别名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "total_handled" AS "办理结果总计",
    "received_pct" AS "占新收申请比例",
    "granted_pct" AS "公开率",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applicant_kinds";

-- sql/zh/province/34_review_litigation.sql
-- 分省行政复议和行政诉讼：review_litigation 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省行政复议被纠正、行政诉讼败诉的有多少？
-- 粒度：每个年度、每个省级地域、每种程序一行，四种程序齐全。
-- 注意：行政诉讼一行已含其两个部分，三行不可相加。
-- 　　　两项比率以各结果之和为分母，不用报告所列总计；没有案件时为空。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、程序（程序名称）。
CREATE OR REPLACE VIEW "分省行政复议和行政诉讼" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "proceeding_no" AS "程序序号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉' WHEN 'litigation' THEN '行政诉讼'
        ELSE "proceeding"
    END AS "程序名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
    "corrected_pct" AS "纠错率或败诉率",
    "corrected_with_pending_pct" AS "计入未审结的纠错率或败诉率",
    "total_with_parts" AS "汇总报告载明的总计",
    "total_by_parts" AS "下级报告相加的总计",
    "total_difference" AS "两种算法之差"
FROM "review_litigation";

-- sql/zh/province/35_proactive_by_province_year.sql
-- 分省主动公开情况：proactive_by_province_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省机关制发、处理、收费多少（表二）？
-- 粒度：每个年度、每个省级地域、每种表式、每项信息内容一行。
-- 注意：合计只含载明该数的报告；没有报告载明或表式不问时为空。
-- 　　　对外公开总数量、现行有效件数是年末存量，不可跨年相加。
-- 　　　本年增/减照录原文，有的机关在此填了总数。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、统计表式（统计表式名称）、信息内容（信息内容名称）。
CREATE OR REPLACE VIEW "分省主动公开情况" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "item_no" AS "信息内容序号",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "made" AS "本年新制作数量或本年制发件数",
    "disclosed" AS "本年新公开数量",
    "disclosed_total" AS "对外公开总数量",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "prior_year_items" AS "上一年项目数量",
    "items_change" AS "本年增/减",
    "decisions" AS "处理决定数量或本年处理决定数量",
    "projects" AS "采购项目数量",
    "amount_yuan" AS "采购总金额或本年收费金额",
    "figure_with_parts" AS "汇总报告载明的主要数字",
    "figure_by_parts" AS "下级报告相加的主要数字",
    "figure_difference" AS "两种算法之差"
FROM "proactive_by_province_year";

-- sql/zh/province/36_channel_mix.sql
-- 分省公开渠道构成：channel_mix 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：按正文写明的数字，各省通过哪些渠道公开信息？
-- 粒度：每个年度、每个省级地域、每个单位、每个渠道一行，只列有报告写到的渠道和单位。
-- 注意：各渠道合计绝不与各渠道相加。
-- 　　　未写不等于零：占比说明写明的数字如何分布，不说明公开本身如何分布。
-- 　　　同一报告就同一渠道写有几个数的，取最大的一个。
-- 　　　约数照录；其他年度和累计的数字不计。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、渠道（渠道名称）。
CREATE OR REPLACE VIEW "分省公开渠道构成" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "unit" AS "单位",
    "channel" AS "渠道",
    CASE "channel"
        WHEN 'website' THEN '政府网站' WHEN 'weibo' THEN '微博' WHEN 'wechat' THEN '微信' WHEN 'app' THEN '移动客户端'
        WHEN 'gazette' THEN '政府公报' WHEN 'newspaper' THEN '报刊' WHEN 'broadcast' THEN '广播电视'
        WHEN 'short_video' THEN '短视频平台' WHEN 'bulletin_board' THEN '公开栏'
        WHEN 'service_platform' THEN '政务服务网' WHEN 'other' THEN '其他' WHEN 'all' THEN '各渠道合计'
        WHEN 'several' THEN '多个渠道合写'
        ELSE "channel"
    END AS "渠道名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "items" AS "主动公开信息数",
    "share_pct" AS "占比",
    "items_with_parts" AS "汇总报告写明的主动公开信息数",
    "items_by_parts" AS "下级报告相加的主动公开信息数",
    "items_difference" AS "两种算法之差"
FROM "channel_mix";

-- sql/zh/province/41_carry_over_by_province.sql
-- 分省结转衔接：carry_over_by_province 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省有多少报告的上年结转与上一年报告不符？
-- 粒度：每个年度、每个省级地域、表三每列一行，统计同一机关前后两年的报告。
-- 注意：每个机关计一次，已被他机关汇总的也在内：这里数的是报告，不是申请。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "分省结转衔接" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "n_more" AS "结转偏多对数",
    "n_less" AS "结转偏少对数",
    "broken_pct" AS "不衔接比例",
    "broken_low_pct" AS "不衔接比例下限",
    "broken_high_pct" AS "不衔接比例上限",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "size" AS "差额绝对值合计"
FROM "carry_over_by_province";

-- sql/zh/province/80_indicators_province_year.sql
-- 分省指标：indicators_province_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省历年的各项指标是多少？
-- 粒度：每个年度、每个省级地域、每项指标一行，一无所知的也在内。
-- 注意：数字齐备报告数小于报告数时总量为下限；覆盖率不足 100 时缺少部分政府。
-- 　　　不可比的年度之间不可不加说明地连线；表式未载有的年度之间不可连线。
-- 　　　各省绝不可相加为全国，见 indicators_national_year。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）。
CREATE OR REPLACE VIEW "分省指标" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    "zh" AS "指标名称",
    "en" AS "指标英文名",
    "kind" AS "指标类型",
    "unit" AS "单位",
    "forms" AS "适用表式",
    "is_comparable" AS "是否可比",
    "is_in_form" AS "表式是否载有",
    "n_reports" AS "报告数",
    "n_known" AS "数字齐备报告数",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "coverage_pct" AS "覆盖率"
FROM "indicators_province_year";

-- sql/zh/national/20_national_overview.sql
-- 全国总览：national_overview 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国依申请公开情况一览。
-- 粒度：每个年度一行。
-- 注意：合计只在覆盖率和缺数报告数允许的范围内可信。
-- 　　　2014 至 2018 年采用另一种表式，见表 statistics_2014。
CREATE OR REPLACE VIEW "全国总览" AS
SELECT
    "year" AS "年度",
    "n_reports" AS "报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "handled" AS "办理结果总计",
    "granted_pct" AS "公开率",
    "denied_pct" AS "不予公开占比",
    "unavailable_pct" AS "无法提供占比",
    "unprocessed_pct" AS "不予处理占比",
    "other_pct" AS "其他处理占比",
    "carried_out" AS "结转下年度继续办理",
    "n_unknown" AS "缺数报告数",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "national_overview";

-- sql/zh/national/21_form_mix.sql
-- 统计表式构成：form_mix 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：一个年度的数字采用哪些表式，序列能否连读？
-- 粒度：每个年度、每种表式一行。
-- 注意：2021 年格式把其他处理分为三行，表二所问也不同；制发件数、处理决定数量以及表三、表四口径不变。
-- 　　　两者都不可与 2014 年统计表相接。
-- 代码列保留原代码，其后一列为中文：统计表式（统计表式名称）。
CREATE OR REPLACE VIEW "统计表式构成" AS
SELECT
    "year" AS "年度",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "n_reports" AS "报告数",
    "n_mixed" AS "表式混用报告数",
    "share_pct" AS "占比"
FROM "form_mix";

-- sql/zh/national/30_applications_national_year.sql
-- 全国依申请公开年度汇总：applications_national_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国历年收到多少申请，如何办理？
-- 粒度：每个年度一行。
-- 注意：缺数报告数不为 0 或覆盖率不足 100 时，合计为下限。
-- 　　　每项占比只以分子分母都已知的报告计算，相加不一定为 100；没有办理时为空。
CREATE OR REPLACE VIEW "全国依申请公开年度汇总" AS
SELECT
    "year" AS "年度",
    "n_reports" AS "报告数",
    "n_left_out" AS "未计入报告数",
    "n_expected" AS "应有数",
    "n_covered" AS "已涵盖数",
    "coverage_pct" AS "覆盖率",
    "n_unknown" AS "缺数报告数",
    "received" AS "本年新收政府信息公开申请数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "denied" AS "不予公开",
    "unavailable" AS "无法提供",
    "unprocessed" AS "不予处理",
    "other" AS "其他处理",
    "total_handled" AS "办理结果总计",
    "carried_out" AS "结转下年度继续办理",
    "granted_pct" AS "公开率",
    "denied_pct" AS "不予公开占比",
    "unavailable_pct" AS "无法提供占比",
    "unprocessed_pct" AS "不予处理占比",
    "other_pct" AS "其他处理占比",
    "n_with_parts" AS "有下级报告的汇总报告数",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applications_national_year";

-- sql/zh/national/32_denial_grounds_national.sql
-- 全国不予公开理由：denial_grounds_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国依据哪些理由不予公开？
-- 粒度：每个年度、每项理由一行，八项理由齐全。
-- 注意：没有不予公开时占比为空。
-- 　　　不予公开数也计入其他理由不明的报告，占比不计入。
-- 代码列保留原代码，其后一列为中文：不予公开理由（不予公开理由名称）。
CREATE OR REPLACE VIEW "全国不予公开理由" AS
SELECT
    "year" AS "年度",
    "ground_no" AS "理由序号",
    "ground" AS "不予公开理由",
    CASE "ground"
        WHEN 'denied_state_secret' THEN '属于国家秘密' WHEN 'denied_by_law' THEN '其他法律行政法规禁止公开'
        WHEN 'denied_security_stability' THEN '危及“三安全一稳定”' WHEN 'denied_third_party' THEN '保护第三方合法权益'
        WHEN 'denied_internal' THEN '属于三类内部事务信息' WHEN 'denied_deliberative' THEN '属于四类过程性信息'
        WHEN 'denied_enforcement_file' THEN '属于行政执法案卷' WHEN 'denied_query_matter' THEN '属于行政查询事项'
        ELSE "ground"
    END AS "不予公开理由名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "denied" AS "不予公开",
    "share_pct" AS "占比",
    "denied_with_parts" AS "汇总报告载明的不予公开",
    "denied_by_parts" AS "下级报告相加的不予公开",
    "denied_difference" AS "两种算法之差"
FROM "denial_grounds_national";

-- sql/zh/national/33_applicant_kinds_national.sql
-- 全国申请人类别：applicant_kinds_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国由谁申请，谁得到了所申请的信息？
-- 粒度：每个年度、每类申请人一行，六类齐全。
-- 注意：分母为 0 或不明时比率为空。
-- 代码列保留原代码，其后一列为中文：申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "全国申请人类别" AS
SELECT
    "year" AS "年度",
    "kind_no" AS "申请人序号",
    "kind" AS "申请人类别",
    CASE "kind"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "kind"
    END AS "申请人类别名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "total_handled" AS "办理结果总计",
    "received_pct" AS "占新收申请比例",
    "granted_pct" AS "公开率",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applicant_kinds_national";

-- sql/zh/national/34_review_litigation_national.sql
-- 全国行政复议和行政诉讼：review_litigation_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国行政复议被纠正、行政诉讼败诉的有多少？
-- 粒度：每个年度、每种程序一行，四种程序齐全。
-- 注意：行政诉讼一行已含其两个部分，三行不可相加。
-- 　　　两项比率以各结果之和为分母，不用报告所列总计；没有案件时为空。
-- 代码列保留原代码，其后一列为中文：程序（程序名称）。
CREATE OR REPLACE VIEW "全国行政复议和行政诉讼" AS
SELECT
    "year" AS "年度",
    "proceeding_no" AS "程序序号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉' WHEN 'litigation' THEN '行政诉讼'
        ELSE "proceeding"
    END AS "程序名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
    "corrected_pct" AS "纠错率或败诉率",
    "corrected_with_pending_pct" AS "计入未审结的纠错率或败诉率",
    "total_with_parts" AS "汇总报告载明的总计",
    "total_by_parts" AS "下级报告相加的总计",
    "total_difference" AS "两种算法之差"
FROM "review_litigation_national";

-- sql/zh/national/35_proactive_national.sql
-- 全国主动公开情况：proactive_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国机关制发、处理、收费多少（表二）？
-- 粒度：每个年度、每种表式、每项信息内容一行。
-- 注意：合计只含载明该数的报告；没有报告载明或表式不问时为空。
-- 　　　对外公开总数量、现行有效件数是年末存量，不可跨年相加。
-- 　　　本年增/减照录原文，有的机关在此填了总数。
-- 代码列保留原代码，其后一列为中文：统计表式（统计表式名称）、信息内容（信息内容名称）。
CREATE OR REPLACE VIEW "全国主动公开情况" AS
SELECT
    "year" AS "年度",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "item_no" AS "信息内容序号",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "made" AS "本年新制作数量或本年制发件数",
    "disclosed" AS "本年新公开数量",
    "disclosed_total" AS "对外公开总数量",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "prior_year_items" AS "上一年项目数量",
    "items_change" AS "本年增/减",
    "decisions" AS "处理决定数量或本年处理决定数量",
    "projects" AS "采购项目数量",
    "amount_yuan" AS "采购总金额或本年收费金额",
    "figure_with_parts" AS "汇总报告载明的主要数字",
    "figure_by_parts" AS "下级报告相加的主要数字",
    "figure_difference" AS "两种算法之差"
FROM "proactive_national";

-- sql/zh/national/36_channel_mix_national.sql
-- 全国公开渠道构成：channel_mix_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：按正文写明的数字，全国通过哪些渠道公开信息？
-- 粒度：每个年度、每个单位、每个渠道一行，只列有报告写到的渠道和单位。
-- 注意：各渠道合计绝不与各渠道相加。
-- 　　　未写不等于零：占比说明写明的数字如何分布，不说明公开本身如何分布。
-- 代码列保留原代码，其后一列为中文：渠道（渠道名称）。
CREATE OR REPLACE VIEW "全国公开渠道构成" AS
SELECT
    "year" AS "年度",
    "unit" AS "单位",
    "channel" AS "渠道",
    CASE "channel"
        WHEN 'website' THEN '政府网站' WHEN 'weibo' THEN '微博' WHEN 'wechat' THEN '微信' WHEN 'app' THEN '移动客户端'
        WHEN 'gazette' THEN '政府公报' WHEN 'newspaper' THEN '报刊' WHEN 'broadcast' THEN '广播电视'
        WHEN 'short_video' THEN '短视频平台' WHEN 'bulletin_board' THEN '公开栏'
        WHEN 'service_platform' THEN '政务服务网' WHEN 'other' THEN '其他' WHEN 'all' THEN '各渠道合计'
        WHEN 'several' THEN '多个渠道合写'
        ELSE "channel"
    END AS "渠道名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "items" AS "主动公开信息数",
    "share_pct" AS "占比",
    "items_with_parts" AS "汇总报告写明的主动公开信息数",
    "items_by_parts" AS "下级报告相加的主动公开信息数",
    "items_difference" AS "两种算法之差"
FROM "channel_mix_national";

-- sql/zh/national/41_carry_over_national.sql
-- 全国结转衔接：carry_over_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国有多少报告的上年结转与上一年报告不符？
-- 粒度：每个年度、表三每列一行，统计同一机关前后两年的报告。
-- 注意：每个机关计一次，已被他机关汇总的也在内：这里数的是报告，不是申请。
-- 代码列保留原代码，其后一列为中文：申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "全国结转衔接" AS
SELECT
    "year" AS "年度",
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "n_more" AS "结转偏多对数",
    "n_less" AS "结转偏少对数",
    "broken_pct" AS "不衔接比例",
    "broken_low_pct" AS "不衔接比例下限",
    "broken_high_pct" AS "不衔接比例上限",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "size" AS "差额绝对值合计"
FROM "carry_over_national";

-- sql/zh/national/42_year_on_year_national.sql
-- 全国同比：year_on_year_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：同一批机关的数字较上年如何变化？
-- 粒度：每个年度、每项数字一行。
-- 注意：这是固定的一批机关，已被他机关汇总的也在内：合计会重复计数，但变化不受机关增减影响。
-- 　　　总量见 applications_national_year。
-- 代码列保留原代码，其后一列为中文：数字（数字名称）。
CREATE OR REPLACE VIEW "全国同比" AS
SELECT
    "year" AS "年度",
    "figure" AS "数字",
    CASE "figure"
        WHEN 'carried_in' THEN '上年结转' WHEN 'carried_out' THEN '结转下年度继续办理' WHEN 'denied' THEN '不予公开'
        WHEN 'granted' THEN '予以公开' WHEN 'lawsuits' THEN '行政诉讼总计' WHEN 'other' THEN '其他处理'
        WHEN 'partly_granted' THEN '部分公开' WHEN 'received' THEN '本年新收' WHEN 'reviews' THEN '行政复议总计'
        WHEN 'total_handled' THEN '办理结果总计' WHEN 'unavailable' THEN '无法提供' WHEN 'unprocessed' THEN '不予处理'
        ELSE "figure"
    END AS "数字名称",
    "n_pairs" AS "可比机关数",
    "n_unknown" AS "数字不明机关数",
    "value_before" AS "上年数值",
    "value" AS "数值",
    "change" AS "增减",
    "change_pct" AS "增减幅度",
    "n_up" AS "上升机关数",
    "n_down" AS "下降机关数"
FROM "year_on_year_national";

-- sql/zh/national/43_document_stock_national.sql
-- 全国文件存量衔接：document_stock_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：现行有效件数与上年不符的有多少？
-- 粒度：每个年度、每类文件一行，统计同一机关前后两年的报告。
-- 注意：文件会到期失效，见 document_stock。
-- 　　　每个机关计一次，已被他机关汇总的也在内。
-- 代码列保留原代码，其后一列为中文：信息内容（信息内容名称）。
CREATE OR REPLACE VIEW "全国文件存量衔接" AS
SELECT
    "year" AS "年度",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "broken_pct" AS "不衔接比例",
    "in_force_before" AS "上年现行有效件数",
    "made" AS "本年新制作数量或本年制发件数",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "difference" AS "差额"
FROM "document_stock_national";

-- sql/zh/national/80_indicators_national_year.sql
-- 全国指标：indicators_national_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国历年的各项指标是多少？
-- 粒度：每个年度、每项指标一行，一无所知的也在内。
-- 注意：数字齐备报告数小于报告数时总量为下限；覆盖率不足 100 时缺少部分政府。
-- 　　　不可比的年度之间不可不加说明地连线；表式未载有的年度之间不可连线。
-- 　　　各省之和可能不同：垂直管理系统的机构向总部报告，由总部计入全国。
CREATE OR REPLACE VIEW "全国指标" AS
SELECT
    "year" AS "年度",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    "zh" AS "指标名称",
    "en" AS "指标英文名",
    "kind" AS "指标类型",
    "unit" AS "单位",
    "forms" AS "适用表式",
    "is_comparable" AS "是否可比",
    "is_in_form" AS "表式是否载有",
    "n_reports" AS "报告数",
    "n_known" AS "数字齐备报告数",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "coverage_pct" AS "覆盖率"
FROM "indicators_national_year";

-- sql/zh/quality/12_coverage_by_province_year.sql
-- 报告覆盖情况：coverage_by_province_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：应有多少报告，已有多少，缺多少？
-- 粒度：每个年度、每个省级地域、每个层级、每类机关一行。
-- 注意：层级是机关所属区划的层级，不明时为空。
-- 　　　只有数据湖有报告的年度才有行。
-- 　　　部门只有在某年报告过才算应有，因此其覆盖率不说明其他部门。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、层级（层级名称）、机关类别（机关类别名称）。
CREATE OR REPLACE VIEW "报告覆盖情况" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "n_expected" AS "应有报告数",
    "n_found" AS "已有报告数",
    "n_late" AS "逾期报告数",
    "n_undated" AS "无发布日期数",
    "n_no_tables" AS "无统计表数",
    "n_rejected" AS "未成报告数",
    "n_missing" AS "缺失报告数",
    "coverage_pct" AS "覆盖率",
    "n_other_years" AS "仅其他年度有报告数",
    "n_earlier" AS "原版数",
    "n_copies" AS "副本数"
FROM "coverage_by_province_year";

-- sql/zh/quality/13_rollup_gaps.sql
-- 全国合计缺口：rollup_gaps 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国合计缺少哪些政府？
-- 粒度：每个年度、每个没有汇总报告计入的应有人民政府一行。
-- 注意：汇总报告自身漏计了什么，无从得知。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、层级（层级名称）、缺口（缺口名称）、状态（状态名称）。
CREATE OR REPLACE VIEW "全国合计缺口" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "gap" AS "缺口",
    CASE "gap"
        WHEN 'nothing' THEN '全未计入' WHEN 'partly' THEN '部分计入'
        ELSE "gap"
    END AS "缺口名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'missing' THEN '缺失' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告'
        ELSE "status"
    END AS "状态名称"
FROM "rollup_gaps";

-- sql/zh/quality/80_data_quality.sql
-- 数据质量：data_quality 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：一个年度的数字可信到什么程度？
-- 粒度：每个年度、每个方面、每个名称、每个细目一行。
-- 注意：一份报告可有多项发现，因此发现的占比不可相加。
-- 　　　不同方面的行绝不可相加。
-- 　　　规则究竟能检查多少次，见 rule_failure_rates。
-- 代码列保留原代码，其后一列为中文：方面（方面名称）。
CREATE OR REPLACE VIEW "数据质量" AS
SELECT
    "year" AS "年度",
    "aspect" AS "方面",
    CASE "aspect"
        WHEN 'cell' THEN '单元格' WHEN 'finding' THEN '检查发现' WHEN 'form' THEN '统计表式'
        ELSE "aspect"
    END AS "方面名称",
    "name" AS "名称",
    "detail" AS "细目",
    "n" AS "数量",
    "n_reports" AS "涉及报告数",
    "share_pct" AS "占比"
FROM "data_quality";

-- sql/zh/quality/81_rule_failure_rates.sql
-- 规则不成立率：rule_failure_rates 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：报告最常违反哪些规则？
-- 粒度：每条规则一行，统计整个数据湖。
-- 注意：一份报告会多次触及同一规则（每行或每列一次）。
-- 　　　从未检查过的规则既不算成立，也不算不成立。
CREATE OR REPLACE VIEW "规则不成立率" AS
SELECT
    "rule" AS "规则",
    "evaluated" AS "检查次数",
    "failed" AS "不成立次数",
    "not_assessable" AS "无法检查次数",
    "failed_pct" AS "不成立率",
    "not_assessable_pct" AS "无法检查率",
    "example_report_id" AS "示例报告"
FROM "rule_failure_rates";
