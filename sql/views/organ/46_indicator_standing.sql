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
