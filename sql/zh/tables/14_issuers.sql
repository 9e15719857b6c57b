-- 编制机关：issuers 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：编制报告的机关，历年合为一行
-- 代码列保留原代码，其后一列为中文：机关类别（机关类别名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "编制机关" AS
SELECT
    "issuer_id" AS "机关编号",
    "name" AS "名称",
    "other_names" AS "其他名称",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'government' THEN '人民政府' WHEN 'department' THEN '政府部门' WHEN 'township' THEN '乡镇街道'
        WHEN 'zone' THEN '开发区' WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'other' THEN '其他单位'
        ELSE "issuer_kind"
    END AS "机关类别名称",
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
    "division_code" AS "行政区划代码",
    "first_year" AS "首个年度",
    "last_year" AS "末个年度",
    "n_years" AS "年度数",
    "parent_issuer_id" AS "所属政府"
FROM "issuers";
