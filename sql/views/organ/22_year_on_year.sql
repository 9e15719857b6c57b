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
    coalesce(t.scope, 'undecided') AS scope,
    f.figure,
    g.value AS value_before,
    f.value,
    f.value - g.value AS change,
    CAST(round(1e4 * (f.value - g.value) / nullif(g.value, 0)) / 1e2 AS DECIMAL(20, 2)) AS change_pct,
    t.scope IS NOT DISTINCT FROM b.scope AS is_comparable,
    t.report_id,
    b.report_id AS report_id_before
FROM organ_tree AS t
INNER JOIN organ_tree AS b ON b.issuer_id = t.issuer_id AND b.year = t.year - 1
INNER JOIN figures AS f ON f.report_id = t.report_id AND f.year = t.year
INNER JOIN figures AS g ON g.report_id = b.report_id AND g.year = b.year AND g.figure = f.figure;
