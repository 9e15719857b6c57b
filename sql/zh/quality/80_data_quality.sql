-- 数据质量：data_quality 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：一个年度的数字可信到什么程度？
-- 粒度：每个年度、每个方面、每个名称、每个细目一行。
-- 注意：一份报告可有多项发现，因此发现的占比不可相加。
-- 　　　不同方面的行绝不可相加。
-- 　　　规则究竟能检查多少次，见 rule_failure_rates。
-- 代码列保留原代码，其后一列为中文：方面（方面名称）。
CREATE OR REPLACE VIEW "数据质量" AS
SELECT
    "year" AS "年度",
    "aspect" AS "方面",
    CASE "aspect"
        WHEN 'cell' THEN '单元格' WHEN 'finding' THEN '检查发现' WHEN 'form' THEN '统计表式'
        ELSE "aspect"
    END AS "方面名称",
    "name" AS "名称",
    "detail" AS "细目",
    "n" AS "数量",
    "n_reports" AS "涉及报告数",
    "share_pct" AS "占比"
FROM "data_quality";
