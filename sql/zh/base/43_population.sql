-- 年末常住人口：population 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地年末常住人口是多少？
-- 粒度：每个地域、每个年度一行。
-- 注意：全国人口含现役军人，不计入各省，因此各省之和少约二百万。
-- 　　　2011 年以前各省之和与全国不符，从略。
-- 　　　中央机关（CN）没有人口。
CREATE OR REPLACE VIEW "年末常住人口" AS
SELECT
    "place_code" AS "地域代码",
    "year" AS "年末",
    "population" AS "常住人口",
    "source" AS "数据来源"
FROM "population";
