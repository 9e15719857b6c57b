-- 各机关结转衔接：carry_over 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：机关上年结转的申请，与其上一年报告结转下年度的是否一致？
-- 粒度：每个年度、每个机关、表三每列一行，限本年和上年均有报告的机关。
-- 注意：接手他机关职能的机关，会结转他机关的申请。
-- 　　　同一机关的七列往往同时不衔接。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）、申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "各机关结转衔接" AS
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
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "difference" AS "差额",
    "is_broken" AS "是否不衔接",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "carry_over";
