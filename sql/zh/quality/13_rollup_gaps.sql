-- 全国合计缺口：rollup_gaps 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国合计缺少哪些政府？
-- 粒度：每个年度、每个没有汇总报告计入的应有人民政府一行。
-- 注意：汇总报告自身漏计了什么，无从得知。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、层级（层级名称）、缺口（缺口名称）、状态（状态名称）。
CREATE OR REPLACE VIEW "全国合计缺口" AS
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
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "gap" AS "缺口",
    CASE "gap"
        WHEN 'nothing' THEN '全未计入' WHEN 'partly' THEN '部分计入'
        ELSE "gap"
    END AS "缺口名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'missing' THEN '缺失' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告'
        ELSE "status"
    END AS "状态名称"
FROM "rollup_gaps";
