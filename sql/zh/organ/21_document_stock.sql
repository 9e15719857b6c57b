-- 各机关文件存量衔接：document_stock 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：现行有效件数前后年是否相符？
-- 粒度：每个年度、每个机关、每类文件一行，限本年和上年均按 2021 年格式报告的机关。
-- 注意：文件到期失效而未废止的，不再现行有效；许多报告的制发件数计入修订。
-- 　　　因此差额是向机关提出的问题，不是错误。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）、信息内容（信息内容名称）。
CREATE OR REPLACE VIEW "各机关文件存量衔接" AS
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
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "in_force_before" AS "上年现行有效件数",
    "made" AS "本年新制作数量或本年制发件数",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "expected" AS "应有现行有效件数",
    "difference" AS "差额",
    "is_broken" AS "是否不衔接",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "document_stock";
