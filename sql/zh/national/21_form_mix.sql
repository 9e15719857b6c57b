-- 统计表式构成：form_mix 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：一个年度的数字采用哪些表式，序列能否连读？
-- 粒度：每个年度、每种表式一行。
-- 注意：2021 年格式把其他处理分为三行，表二所问也不同；制发件数、处理决定数量以及表三、表四口径不变。
-- 　　　两者都不可与 2014 年统计表相接。
-- 代码列保留原代码，其后一列为中文：统计表式（统计表式名称）。
CREATE OR REPLACE VIEW "统计表式构成" AS
SELECT
    "year" AS "年度",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "n_reports" AS "报告数",
    "n_mixed" AS "表式混用报告数",
    "share_pct" AS "占比"
FROM "form_mix";
