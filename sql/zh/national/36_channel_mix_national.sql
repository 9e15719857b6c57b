-- 全国公开渠道构成：channel_mix_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：按正文写明的数字，全国通过哪些渠道公开信息？
-- 粒度：每个年度、每个单位、每个渠道一行，只列有报告写到的渠道和单位。
-- 注意：各渠道合计绝不与各渠道相加。
-- 　　　未写不等于零：占比说明写明的数字如何分布，不说明公开本身如何分布。
-- 代码列保留原代码，其后一列为中文：渠道（渠道名称）。
CREATE OR REPLACE VIEW "全国公开渠道构成" AS
SELECT
    "year" AS "年度",
    "unit" AS "单位",
    "channel" AS "渠道",
    CASE "channel"
        WHEN 'website' THEN '政府网站' WHEN 'weibo' THEN '微博' WHEN 'wechat' THEN '微信' WHEN 'app' THEN '移动客户端'
        WHEN 'gazette' THEN '政府公报' WHEN 'newspaper' THEN '报刊' WHEN 'broadcast' THEN '广播电视'
        WHEN 'short_video' THEN '短视频平台' WHEN 'bulletin_board' THEN '公开栏'
        WHEN 'service_platform' THEN '政务服务网' WHEN 'other' THEN '其他' WHEN 'all' THEN '各渠道合计'
        WHEN 'several' THEN '多个渠道合写'
        ELSE "channel"
    END AS "渠道名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "items" AS "主动公开信息数",
    "share_pct" AS "占比",
    "items_with_parts" AS "汇总报告写明的主动公开信息数",
    "items_by_parts" AS "下级报告相加的主动公开信息数",
    "items_difference" AS "两种算法之差"
FROM "channel_mix_national";
