-- 汇总选用报告：rollup_cover 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：哪些报告相加，才能把一地的每个机关恰好计一次？
-- 粒度：每个年度、每个地域、每份选用的报告一行。
-- 注意：最高一级的汇总报告优先，逐级类推：省级汇总计入全国后，市级不再计入全国，但计入该市自身。
-- 　　　因此各省之和与全国可能不同，例如垂直管理系统由总部机关统一报告。
-- 　　　同一机关另有报告的只计一份，另一份见 rollup_left_out。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、省级代码（省份）、机关类别（机关类别名称）、统计范围（统计范围名称）、选用依据（选用依据名称）。
CREATE OR REPLACE VIEW "汇总选用报告" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
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
    "rule" AS "选用依据",
    CASE "rule"
        WHEN 'consolidated' THEN '汇总报告' WHEN 'no_tables' THEN '无统计表' WHEN 'own' THEN '政府本机关报告'
        WHEN 'part' THEN '其上无报告涵盖' WHEN 'undecided' THEN '范围未定的政府报告'
        ELSE "rule"
    END AS "选用依据名称"
FROM "rollup_cover";
