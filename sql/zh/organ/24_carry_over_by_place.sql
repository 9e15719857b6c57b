-- 各地域结转衔接：carry_over_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国和各省有多少报告的上年结转与上一年报告不符？
-- 粒度：每个年度、每个地域（全国、省级）、表三每列一行，统计同一机关前后两年的报告。
-- 注意：每个机关计一次，已被他机关汇总的也在内：这里数的是报告，不是申请。
-- 　　　全国一行已含各省，不可把各行相加。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "各地域结转衔接" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "n_more" AS "结转偏多对数",
    "n_less" AS "结转偏少对数",
    "broken_pct" AS "不衔接比例",
    "broken_low_pct" AS "不衔接比例下限",
    "broken_high_pct" AS "不衔接比例上限",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "size" AS "差额绝对值合计"
FROM "carry_over_by_place";
