-- 分省公开渠道构成：channel_mix 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：按正文写明的数字，各省通过哪些渠道公开信息？
-- 粒度：每个年度、每个省级地域、每个单位、每个渠道一行，只列有报告写到的渠道和单位。
-- 注意：各渠道合计绝不与各渠道相加。
-- 　　　未写不等于零：占比说明写明的数字如何分布，不说明公开本身如何分布。
-- 　　　同一报告就同一渠道写有几个数的，取最大的一个。
-- 　　　约数照录；其他年度和累计的数字不计。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、渠道（渠道名称）。
CREATE OR REPLACE VIEW "分省公开渠道构成" AS
SELECT
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
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
FROM "channel_mix";
