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
