-- 汇总报告的下级报告：rollup_parts 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：若没有汇总报告，哪些报告会计入同样的机关？
-- 粒度：每个年度、每份汇总报告、它所代表的每份报告一行。
-- 注意：这是同一合计的另一种算法，绝不可与汇总报告相加。
-- 　　　下级报告很少齐全：数据湖没有的机关不在其和之中，汇总机关本级只在汇总报告之中。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）。
CREATE OR REPLACE VIEW "汇总报告的下级报告" AS
SELECT
    "year" AS "年度",
    "whole_report_id" AS "汇总报告编号",
    "part_report_id" AS "下级报告编号",
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
    END AS "统计范围名称"
FROM "rollup_parts";
