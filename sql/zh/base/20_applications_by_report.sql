-- 各报告依申请公开情况：applications_by_report 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：每份报告中的申请办理结果如何？
-- 粒度：每份报告一行，表三缺失或采用其他表式的也在内（各数均为空）。
-- 注意：分组中有一行不明，该组即为空，绝不取部分之和。
-- 　　　报告本身不平时，各项办理结果之和与办理结果总计不同；各项比率以总计为分母。
-- 　　　不可相加统计范围不同的报告：汇总报告已含其部门。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计表式（统计表式名称）、统计范围（统计范围名称）。
CREATE OR REPLACE VIEW "各报告依申请公开情况" AS
SELECT
    "report_id" AS "报告编号",
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
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "received" AS "本年新收政府信息公开申请数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "denied" AS "不予公开",
    "unavailable" AS "无法提供",
    "unprocessed" AS "不予处理",
    "other" AS "其他处理",
    "outcome_sum" AS "各项办理结果之和",
    "total_handled" AS "办理结果总计",
    "carried_out" AS "结转下年度继续办理",
    "n_unknown" AS "不明数字个数"
FROM "applications_by_report";
