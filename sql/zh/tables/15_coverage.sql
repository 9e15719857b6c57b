-- 覆盖情况：coverage 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：应当报告的与已经报告的：数据湖有报告的每个年度、每个机关一行
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、机关类别（机关类别名称）、层级（层级名称）、应报依据（应报依据名称）、状态（状态名称）。
CREATE OR REPLACE VIEW "覆盖情况" AS
SELECT
    "issuer_id" AS "机关编号",
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
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'government' THEN '人民政府' WHEN 'department' THEN '政府部门' WHEN 'township' THEN '乡镇街道'
        WHEN 'zone' THEN '开发区' WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'other' THEN '其他单位'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "level" AS "层级",
    CASE "level"
        WHEN 'province' THEN '省级' WHEN 'prefecture' THEN '地级' WHEN 'county' THEN '县级'
        WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "expected_by" AS "应报依据",
    CASE "expected_by"
        WHEN 'gazetteer' THEN '区划在册' WHEN 'reported' THEN '已有报告' WHEN 'between' THEN '前后年度有报告'
        WHEN 'other_years' THEN '其他年度有报告' WHEN 'rejected' THEN '仅有未成报告的文件'
        ELSE "expected_by"
    END AS "应报依据名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告' WHEN 'missing' THEN '缺失'
        ELSE "status"
    END AS "状态名称",
    "published_on" AS "发布日期",
    "due_on" AS "法定期限",
    "n_earlier" AS "原版数",
    "n_copies" AS "副本数",
    "parent_issuer_id" AS "所属机关"
FROM "coverage";
