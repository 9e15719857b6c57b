-- 分省行政复议和行政诉讼：review_litigation 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省行政复议被纠正、行政诉讼败诉的有多少？
-- 粒度：每个年度、每个省级地域、每种程序一行，四种程序齐全。
-- 注意：行政诉讼一行已含其两个部分，三行不可相加。
-- 　　　两项比率以各结果之和为分母，不用报告所列总计；没有案件时为空。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、程序（程序名称）。
CREATE OR REPLACE VIEW "分省行政复议和行政诉讼" AS
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
    "proceeding_no" AS "程序序号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉' WHEN 'litigation' THEN '行政诉讼'
        ELSE "proceeding"
    END AS "程序名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
    "corrected_pct" AS "纠错率或败诉率",
    "corrected_with_pending_pct" AS "计入未审结的纠错率或败诉率",
    "total_with_parts" AS "汇总报告载明的总计",
    "total_by_parts" AS "下级报告相加的总计",
    "total_difference" AS "两种算法之差"
FROM "review_litigation";
