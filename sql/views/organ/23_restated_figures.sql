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
