-- 全国依申请公开年度汇总：applications_national_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国历年收到多少申请，如何办理？
-- 粒度：每个年度一行。
-- 注意：缺数报告数不为 0 或覆盖率不足 100 时，合计为下限。
-- 　　　每项占比只以分子分母都已知的报告计算，相加不一定为 100；没有办理时为空。
CREATE OR REPLACE VIEW "全国依申请公开年度汇总" AS
SELECT
    "year" AS "年度",
    "n_reports" AS "报告数",
    "n_left_out" AS "未计入报告数",
    "n_expected" AS "应有数",
    "n_covered" AS "已涵盖数",
    "coverage_pct" AS "覆盖率",
    "n_unknown" AS "缺数报告数",
    "received" AS "本年新收政府信息公开申请数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "denied" AS "不予公开",
    "unavailable" AS "无法提供",
    "unprocessed" AS "不予处理",
    "other" AS "其他处理",
    "total_handled" AS "办理结果总计",
    "carried_out" AS "结转下年度继续办理",
    "granted_pct" AS "公开率",
    "denied_pct" AS "不予公开占比",
    "unavailable_pct" AS "无法提供占比",
    "unprocessed_pct" AS "不予处理占比",
    "other_pct" AS "其他处理占比",
    "n_with_parts" AS "有下级报告的汇总报告数",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applications_national_year";
