-- 各机关同比：year_on_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：机关的数字较上年如何变化？
-- 粒度：每个年度、每个机关、每项数字一行，限本年和上年均有报告的机关。
-- 注意：只列 2019 年和 2021 年两种格式口径相同的数字，表二一项也没有。
-- 　　　增减幅度绝不可求平均。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）、数字（数字名称）。
CREATE OR REPLACE VIEW "各机关同比" AS
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
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "figure" AS "数字",
    CASE "figure"
        WHEN 'carried_in' THEN '上年结转' WHEN 'carried_out' THEN '结转下年度继续办理' WHEN 'denied' THEN '不予公开'
        WHEN 'granted' THEN '予以公开' WHEN 'lawsuits' THEN '行政诉讼总计' WHEN 'other' THEN '其他处理'
        WHEN 'partly_granted' THEN '部分公开' WHEN 'received' THEN '本年新收' WHEN 'reviews' THEN '行政复议总计'
        WHEN 'total_handled' THEN '办理结果总计' WHEN 'unavailable' THEN '无法提供' WHEN 'unprocessed' THEN '不予处理'
        ELSE "figure"
    END AS "数字名称",
    "value_before" AS "上年数值",
    "value" AS "数值",
    "change" AS "增减",
    "change_pct" AS "增减幅度",
    "is_comparable" AS "口径是否一致",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "year_on_year";
