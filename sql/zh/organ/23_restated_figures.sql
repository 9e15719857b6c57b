-- 各机关更正数字：restated_figures 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：机关在更正版中改了哪些数字，改了多少？
-- 粒度：每份更正版、其改动的每个单元格一行。
-- 注意：版本由正文相近而数字不同认定。
-- 　　　有检查发现 version-order-unknown 时，何者在后可能出于推测。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、表（表名称）。
CREATE OR REPLACE VIEW "各机关更正数字" AS
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
    "table_name" AS "表",
    CASE "table_name"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table_name"
    END AS "表名称",
    "row_name" AS "行",
    "column_name" AS "列",
    "old_value" AS "原数值",
    "new_value" AS "新数值",
    "change" AS "增减",
    "published_before" AS "原版发布日期",
    "published_on" AS "发布日期",
    "source_before" AS "原版来源",
    "source" AS "来源",
    "report_id_before" AS "原版报告编号",
    "report_id" AS "更正版报告编号"
FROM "restated_figures";
