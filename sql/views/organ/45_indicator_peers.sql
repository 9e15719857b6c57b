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
