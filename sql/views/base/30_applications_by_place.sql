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
