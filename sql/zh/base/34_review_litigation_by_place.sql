-- 各地域行政复议和行政诉讼：review_litigation_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地行政复议被纠正、行政诉讼败诉的有多少？
-- 粒度：每个年度、每个地域、每种程序一行，四种程序齐全。
-- 注意：地域互相包含，不可把各地域的行相加。
-- 　　　行政诉讼一行已含其两个部分，三行不可相加。
-- 　　　两项比率以各结果之和为分母，不用报告所列总计；没有案件时为空。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、程序（程序名称）。
CREATE OR REPLACE VIEW "各地域行政复议和行政诉讼" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "proceeding_no" AS "程序序号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉' WHEN 'litigation' THEN '行政诉讼'
        ELSE "proceeding"
    END AS "程序名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
    "corrected_pct" AS "纠错率或败诉率",
    "corrected_with_pending_pct" AS "计入未审结的纠错率或败诉率",
    "total_with_parts" AS "汇总报告载明的总计",
    "total_by_parts" AS "下级报告相加的总计",
    "total_difference" AS "两种算法之差"
FROM "review_litigation_by_place";
