-- 全国总览：national_overview 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国依申请公开情况一览。
-- 粒度：每个年度一行。
-- 注意：合计只在覆盖率和缺数报告数允许的范围内可信。
-- 　　　2014 至 2018 年采用另一种表式，见表 statistics_2014。
CREATE OR REPLACE VIEW "全国总览" AS
SELECT
    "year" AS "年度",
    "n_reports" AS "报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "handled" AS "办理结果总计",
    "granted_pct" AS "公开率",
    "denied_pct" AS "不予公开占比",
    "unavailable_pct" AS "无法提供占比",
    "unprocessed_pct" AS "不予处理占比",
    "other_pct" AS "其他处理占比",
    "carried_out" AS "结转下年度继续办理",
    "n_unknown" AS "缺数报告数",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "national_overview";
