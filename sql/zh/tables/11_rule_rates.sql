-- 规则成立率：rule_rates 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：每条规则可以检查多少次、不成立多少次；统计所有读入的报告，副本也在内
CREATE OR REPLACE VIEW "规则成立率" AS
SELECT
    "rule" AS "规则",
    "evaluated" AS "检查次数",
    "failed" AS "不成立次数",
    "not_assessable" AS "无法检查次数",
    "example_report_id" AS "示例报告"
FROM "rule_rates";
