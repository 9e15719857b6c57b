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
