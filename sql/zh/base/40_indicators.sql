-- 指标：indicators 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：有哪些指标，各是什么意思？
-- 粒度：每项指标一行。
-- 注意：各项构成见 indicator_terms。
-- 　　　2014 至 2018 年采用另一种表式，不在三张表的指标之内。
CREATE OR REPLACE VIEW "指标" AS
SELECT
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    "zh" AS "指标名称",
    "en" AS "指标英文名",
    "kind" AS "指标类型",
    "per" AS "每多少",
    "unit" AS "单位",
    "basis" AS "统计基础",
    "forms" AS "适用表式",
    "first_year" AS "起始年度",
    "last_year" AS "终止年度",
    "is_comparable" AS "是否可比",
    "change_zh" AS "口径变化",
    "change_en" AS "口径变化（英文）",
    "source_row" AS "来源行",
    "definition_zh" AS "定义",
    "definition_en" AS "定义（英文）",
    "exclusions_zh" AS "排除",
    "exclusions_en" AS "排除（英文）",
    "traps_zh" AS "注意",
    "traps_en" AS "注意（英文）"
FROM "indicators";
