-- 现行报告：current_reports 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：哪些报告计数？每份报告的现行版本。
-- 粒度：每份报告一行，不含已被机关更正取代的版本。
-- 注意：凡相加数字的视图都以本视图为准。
-- 　　　原版在各表中仍有其行，更正版改动之处见表 restatements。
-- 　　　报告的副本只在表 duplicates 中。
-- 代码列保留原代码，其后一列为中文：机关类别（机关类别名称）、统计表式（统计表式名称）、统计范围（统计范围名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "现行报告" AS
SELECT
    "report_id" AS "报告编号",
    "source" AS "来源",
    "format" AS "格式",
    "url" AS "网址",
    "title" AS "标题",
    "issuer" AS "编制机关",
    "issuer_id" AS "机关编号",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "division_code" AS "行政区划代码",
    "province_name" AS "省级名称",
    "prefecture_name" AS "地级名称",
    "county_name" AS "县级名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "form_mixed" AS "表式混用",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "published_on" AS "发布日期",
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
    "year" AS "年度"
FROM "current_reports";
