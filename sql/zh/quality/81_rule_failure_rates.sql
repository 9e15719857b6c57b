-- 规则不成立率：rule_failure_rates 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：报告最常违反哪些规则？
-- 粒度：每条规则一行，统计整个数据湖。
-- 注意：一份报告会多次触及同一规则（每行或每列一次）。
-- 　　　从未检查过的规则既不算成立，也不算不成立。
CREATE OR REPLACE VIEW "规则不成立率" AS
SELECT
    "rule" AS "规则",
    "evaluated" AS "检查次数",
    "failed" AS "不成立次数",
    "not_assessable" AS "无法检查次数",
    "failed_pct" AS "不成立率",
    "not_assessable_pct" AS "无法检查率",
    "example_report_id" AS "示例报告"
FROM "rule_failure_rates";
