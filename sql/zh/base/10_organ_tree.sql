-- 机关层级：organ_tree 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：哪些机关之上是哪些机关，其中哪些替下级一并报告？
-- 粒度：表 coverage 的每个年度、每个机关一行，缺报告的机关也在内。
-- 注意：政府的报告统计范围未定时按已含下级处理，否则相加可能重复计数；由此可能漏计的见 rollup_parts。
-- 　　　一个机关之上至多三级，检查 deep_tree 查找例外。
-- 代码列保留原代码，其后一列为中文：机关类别（机关类别名称）、省级代码（省份）、层级（层级名称）、应报依据（应报依据名称）、状态（状态名称）、统计范围（统计范围名称）。
CREATE OR REPLACE VIEW "机关层级" AS
SELECT
    "year" AS "年度",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
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
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "expected_by" AS "应报依据",
    CASE "expected_by"
        WHEN 'between' THEN '前后年度有报告' WHEN 'gazetteer' THEN '区划在册' WHEN 'other_years' THEN '其他年度有报告'
        WHEN 'rejected' THEN '仅有未成报告的文件' WHEN 'reported' THEN '已有报告'
        ELSE "expected_by"
    END AS "应报依据名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'missing' THEN '缺失' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告'
        ELSE "status"
    END AS "状态名称",
    "report_id" AS "报告编号",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "cover_0" AS "涵盖下级的报告编号",
    "has_organs" AS "所属机关有报告",
    "parent_1" AS "上一级机关编号",
    "kind_1" AS "上一级机关类别",
    "province_1" AS "上一级省级代码",
    "level_1" AS "上一级层级",
    "code_1" AS "上一级行政区划代码",
    "cover_1" AS "上一级涵盖下级的报告编号",
    "parent_2" AS "上二级机关编号",
    "kind_2" AS "上二级机关类别",
    "province_2" AS "上二级省级代码",
    "level_2" AS "上二级层级",
    "code_2" AS "上二级行政区划代码",
    "cover_2" AS "上二级涵盖下级的报告编号",
    "parent_3" AS "上三级机关编号",
    "kind_3" AS "上三级机关类别",
    "province_3" AS "上三级省级代码",
    "level_3" AS "上三级层级",
    "code_3" AS "上三级行政区划代码",
    "cover_3" AS "上三级涵盖下级的报告编号"
FROM "organ_tree";
