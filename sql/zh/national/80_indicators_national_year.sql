-- 全国指标：indicators_national_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国历年的各项指标是多少？
-- 粒度：每个年度、每项指标一行，一无所知的也在内。
-- 注意：数字齐备报告数小于报告数时总量为下限；覆盖率不足 100 时缺少部分政府。
-- 　　　不可比的年度之间不可不加说明地连线；表式未载有的年度之间不可连线。
-- 　　　各省之和可能不同：垂直管理系统的机构向总部报告，由总部计入全国。
CREATE OR REPLACE VIEW "全国指标" AS
SELECT
    "year" AS "年度",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    "zh" AS "指标名称",
    "en" AS "指标英文名",
    "kind" AS "指标类型",
    "unit" AS "单位",
    "forms" AS "适用表式",
    "is_comparable" AS "是否可比",
    "is_in_form" AS "表式是否载有",
    "n_reports" AS "报告数",
    "n_known" AS "数字齐备报告数",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "coverage_pct" AS "覆盖率"
FROM "indicators_national_year";
