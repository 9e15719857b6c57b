-- Question: through which channels 渠道 is information published, by the numbers that reports state in prose?
-- Grain: one row per year, province, scope, unit and channel. Only channels and units that some report of the row names.
-- Columns: year, province, scope
--   unit: 条, 件, 次, NULL where the text gives none. Units are never mixed
--   channel: website 网站, weibo 微博, wechat 微信, app 客户端, gazette 公报, newspaper 报刊, broadcast 广播电视, short_video 短视频,
--     bulletin_board 公告栏, service_platform 政务服务平台, other 其他, several (one number for merged channels),
--     all (the stated total over channels)
--   n_reports: reports of that year, province and scope
--   n_unknown: those which state no number for this channel in this unit
--   items: sum of items_published 主动公开信息数 over the reports that state one
--   share_pct: of the items of all single channels in this unit, NULL for all
-- Traps: all is never added to its parts, and often larger than they are, for many reports state only one of them.
--   Silence is not zero: a share says how the stated numbers divide, not how publication does.
--   Of several numbers that a report states for one channel the largest counts: the others are mostly parts or repetitions.
--   Numbers said to be approximate 余, 近 count as stated. Numbers on other years and running totals 累计 are left out.
-- Order: year, province, scope, unit, channel
CREATE OR REPLACE VIEW channel_mix AS
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

sizes AS (
    SELECT
        year,
        province,
        coalesce(scope, 'undecided') AS scope,
        count(*) AS n_reports
    FROM current_reports
    GROUP BY year, province, coalesce(scope, 'undecided')
),

mix AS (
    SELECT
        r.year,
        r.province,
        coalesce(r.scope, 'undecided') AS scope,
        s.unit,
        s.channel,
        count(s.items) AS n_stated,
        sum(s.items) AS items
    FROM current_reports AS r
    INNER JOIN stated AS s
        ON s.report_id = r.report_id AND s.province = r.province AND s.year = r.year
    GROUP BY r.year, r.province, coalesce(r.scope, 'undecided'), s.unit, s.channel
),

wholes AS (
    SELECT
        year,
        province,
        scope,
        unit,
        sum(items) FILTER (WHERE channel <> 'all') AS items
    FROM mix
    GROUP BY year, province, scope, unit
)

SELECT
    m.year,
    m.province,
    m.scope,
    m.unit,
    m.channel,
    n.n_reports,
    n.n_reports - m.n_stated AS n_unknown,
    m.items,
    CASE
        WHEN m.channel <> 'all'
        THEN CAST(100e0 * CAST(m.items AS DOUBLE) / nullif(CAST(w.items AS DOUBLE), 0) AS DECIMAL(20, 2))
    END AS share_pct
FROM mix AS m
INNER JOIN sizes AS n
    ON n.year = m.year AND n.province = m.province AND n.scope = m.scope
INNER JOIN wholes AS w
    ON w.year = m.year AND w.province = m.province AND w.scope = m.scope AND w.unit IS NOT DISTINCT FROM m.unit;
