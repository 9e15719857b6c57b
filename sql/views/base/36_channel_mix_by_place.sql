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
