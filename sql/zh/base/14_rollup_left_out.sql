-- 未计入全国的报告：rollup_left_out 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国合计未计入哪些报告，为什么？
-- 粒度：每份未被选入全国的现行报告一行。
-- 注意：与 rollup_cover 的全国各行合在一起，恰为全部现行报告，各一次。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、未计入原因（未计入原因名称）。
CREATE OR REPLACE VIEW "未计入全国的报告" AS
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
    "report_id" AS "报告编号",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "reason" AS "未计入原因",
    CASE "reason"
        WHEN 'second_report' THEN '同一机关另有报告' WHEN 'unplaced' THEN '机关或年度不明' WHEN 'within' THEN '已含于上级报告'
        ELSE "reason"
    END AS "未计入原因名称",
    "covered_by" AS "由哪份报告涵盖"
FROM "rollup_left_out";
