-- 报告覆盖情况：coverage_by_province_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：应有多少报告，已有多少，缺多少？
-- 粒度：每个年度、每个省级地域、每个层级、每类机关一行。
-- 注意：层级是机关所属区划的层级，不明时为空。
-- 　　　只有数据湖有报告的年度才有行。
-- 　　　部门只有在某年报告过才算应有，因此其覆盖率不说明其他部门。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、层级（层级名称）、机关类别（机关类别名称）。
CREATE OR REPLACE VIEW "报告覆盖情况" AS
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
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "n_expected" AS "应有报告数",
    "n_found" AS "已有报告数",
    "n_late" AS "逾期报告数",
    "n_undated" AS "无发布日期数",
    "n_no_tables" AS "无统计表数",
    "n_rejected" AS "未成报告数",
    "n_missing" AS "缺失报告数",
    "coverage_pct" AS "覆盖率",
    "n_other_years" AS "仅其他年度有报告数",
    "n_earlier" AS "原版数",
    "n_copies" AS "副本数"
FROM "coverage_by_province_year";
