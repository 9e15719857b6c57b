-- 各地域主动公开情况：proactive_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地机关制发、处理、收费多少（表二）？
-- 粒度：每个年度、每个地域、每种表式、每项信息内容一行。
-- 注意：地域互相包含，不可把各地域的行相加。
-- 　　　合计只含载明该数的报告；没有报告载明或表式不问时为空。
-- 　　　对外公开总数量、现行有效件数是年末存量，不可跨年相加。
-- 　　　本年增/减照录原文，有的机关在此填了总数。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、统计表式（统计表式名称）、信息内容（信息内容名称）。
CREATE OR REPLACE VIEW "各地域主动公开情况" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
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
FROM "proactive_by_place";
