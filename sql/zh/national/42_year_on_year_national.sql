-- 全国同比：year_on_year_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：同一批机关的数字较上年如何变化？
-- 粒度：每个年度、每项数字一行。
-- 注意：这是固定的一批机关，已被他机关汇总的也在内：合计会重复计数，但变化不受机关增减影响。
-- 　　　总量见 applications_national_year。
-- 代码列保留原代码，其后一列为中文：数字（数字名称）。
CREATE OR REPLACE VIEW "全国同比" AS
SELECT
    "year" AS "年度",
    "figure" AS "数字",
    CASE "figure"
        WHEN 'carried_in' THEN '上年结转' WHEN 'carried_out' THEN '结转下年度继续办理' WHEN 'denied' THEN '不予公开'
        WHEN 'granted' THEN '予以公开' WHEN 'lawsuits' THEN '行政诉讼总计' WHEN 'other' THEN '其他处理'
        WHEN 'partly_granted' THEN '部分公开' WHEN 'received' THEN '本年新收' WHEN 'reviews' THEN '行政复议总计'
        WHEN 'total_handled' THEN '办理结果总计' WHEN 'unavailable' THEN '无法提供' WHEN 'unprocessed' THEN '不予处理'
        ELSE "figure"
    END AS "数字名称",
    "n_pairs" AS "可比机关数",
    "n_unknown" AS "数字不明机关数",
    "value_before" AS "上年数值",
    "value" AS "数值",
    "change" AS "增减",
    "change_pct" AS "增减幅度",
    "n_up" AS "上升机关数",
    "n_down" AS "下降机关数"
FROM "year_on_year_national";
