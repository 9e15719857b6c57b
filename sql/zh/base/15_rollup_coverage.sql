-- 汇总覆盖情况：rollup_coverage 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：一地的合计背后有多少政府？
-- 粒度：每个年度、每个地域一行。
-- 注意：乡镇街道不单列，含于其县。
-- 　　　地域 CN（中央机关）没有应有数，覆盖率为空。
-- 　　　已涵盖的政府仍可能漏报某个机关：报告不写明它汇总了谁。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）。
CREATE OR REPLACE VIEW "汇总覆盖情况" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "n_expected" AS "应有数",
    "n_covered" AS "已涵盖数",
    "n_undecided" AS "范围未定数",
    "n_partly" AS "部分计入数",
    "n_uncovered" AS "未计入数",
    "coverage_pct" AS "覆盖率",
    "n_reports" AS "报告数",
    "n_left_out" AS "未计入报告数"
FROM "rollup_coverage";
