-- Question: on which grounds are applications denied 不予公开?
-- Grain: one row per year, province, scope and ground. All eight grounds are there for each year, province and scope with a report.
-- Columns: year, province, scope
--   ground_no, ground: the eight grounds in the order of the form
--     1 denied_state_secret 属于国家秘密, 2 denied_by_law 其他法律行政法规禁止公开,
--     3 denied_security_stability 危及三安全一稳定, 4 denied_third_party 保护第三方合法权益,
--     5 denied_internal 属于三类内部事务信息, 6 denied_deliberative 属于四类过程性信息,
--     7 denied_enforcement_file 属于行政执法案卷, 8 denied_query_matter 属于行政查询事项
--   n_reports: reports of that year, province and scope
--   n_unknown: those which do not state this ground
--   denied: sum over the reports that state it, NULL where none does
--   share_pct: of all denials 不予公开, over the reports that state all eight grounds, so that eight shares add up to 100
-- Traps: scope is part of the grain, never add rows of different scope. The share is NULL where nothing was denied.
--   denied also counts reports that leave another ground unknown, share_pct does not.
-- Order: year, province, scope, ground_no
CREATE OR REPLACE VIEW denial_grounds AS
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
)
SELECT
    r.year,
    r.province,
    r.scope,
    g.ground_no,
    g.ground,
    count(*) AS n_reports,
    count(*) - count(a.total) AS n_unknown,
    sum(a.total) AS denied,
    CAST(
        100e0 * sum(a.total) FILTER (WHERE r.denied IS NOT NULL)
        / nullif(sum(r.denied), 0)
        AS DECIMAL(20, 2)
    ) AS share_pct
FROM applications_by_report AS r
CROSS JOIN grounds AS g
LEFT JOIN applications AS a
    ON a.report_id = r.report_id AND a.province = r.province AND a.year = r.year AND a.disposition = g.ground
GROUP BY r.year, r.province, r.scope, g.ground_no, g.ground;
