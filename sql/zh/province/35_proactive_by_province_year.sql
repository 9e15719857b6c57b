-- 分省主动公开情况：proactive_by_province_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省机关制发、处理、收费多少（表二）？
-- 粒度：每个年度、每个省级地域、每种表式、每项信息内容一行。
-- 注意：合计只含载明该数的报告；没有报告载明或表式不问时为空。
-- 　　　对外公开总数量、现行有效件数是年末存量，不可跨年相加。
-- 　　　本年增/减照录原文，有的机关在此填了总数。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、统计表式（统计表式名称）、信息内容（信息内容名称）。
CREATE OR REPLACE VIEW "分省主动公开情况" AS
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
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "item_no" AS "信息内容序号",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "made" AS "本年新制作数量或本年制发件数",
    "disclosed" AS "本年新公开数量",
    "disclosed_total" AS "对外公开总数量",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "prior_year_items" AS "上一年项目数量",
    "items_change" AS "本年增/减",
    "decisions" AS "处理决定数量或本年处理决定数量",
    "projects" AS "采购项目数量",
    "amount_yuan" AS "采购总金额或本年收费金额",
    "figure_with_parts" AS "汇总报告载明的主要数字",
    "figure_by_parts" AS "下级报告相加的主要数字",
    "figure_difference" AS "两种算法之差"
FROM "proactive_by_province_year";
