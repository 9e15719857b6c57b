-- 分组构成：figure_groups 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：表中只有标题的分组由哪些行相加而成？
-- 粒度：每个分组、每种选择、每个成员一行。
-- 注意：有一个成员不明，分组即不明。
-- 　　　other_all 为 2019 年格式的一行，或 2021 年格式的三行。
-- 代码列保留原代码，其后一列为中文：表（表名称）。
CREATE OR REPLACE VIEW "分组构成" AS
SELECT
    "table" AS "表",
    CASE "table"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "choice" AS "选择",
    "member" AS "成员行",
    "n_members" AS "成员数"
FROM "figure_groups";
