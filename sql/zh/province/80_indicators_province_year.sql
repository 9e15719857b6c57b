-- 分省指标：indicators_province_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省历年的各项指标是多少？
-- 粒度：每个年度、每个省级地域、每项指标一行，一无所知的也在内。
-- 注意：数字齐备报告数小于报告数时总量为下限；覆盖率不足 100 时缺少部分政府。
-- 　　　不可比的年度之间不可不加说明地连线；表式未载有的年度之间不可连线。
-- 　　　各省绝不可相加为全国，见 indicators_national_year。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）。
CREATE OR REPLACE VIEW "分省指标" AS
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
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    "zh" AS "指标名称",
    "en" AS "指标英文名",
    "kind" AS "指标类型",
    "unit" AS "单位",
    "forms" AS "适用表式",
    "is_comparable" AS "是否可比",
    "is_in_form" AS "表式是否载有",
    "n_reports" AS "报告数",
    "n_known" AS "数字齐备报告数",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "coverage_pct" AS "覆盖率"
FROM "indicators_province_year";
