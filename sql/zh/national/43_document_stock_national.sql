-- 全国文件存量衔接：document_stock_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：现行有效件数与上年不符的有多少？
-- 粒度：每个年度、每类文件一行，统计同一机关前后两年的报告。
-- 注意：文件会到期失效，见 document_stock。
-- 　　　每个机关计一次，已被他机关汇总的也在内。
-- 代码列保留原代码，其后一列为中文：信息内容（信息内容名称）。
CREATE OR REPLACE VIEW "全国文件存量衔接" AS
SELECT
    "year" AS "年度",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "broken_pct" AS "不衔接比例",
    "in_force_before" AS "上年现行有效件数",
    "made" AS "本年新制作数量或本年制发件数",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "difference" AS "差额"
FROM "document_stock_national";
