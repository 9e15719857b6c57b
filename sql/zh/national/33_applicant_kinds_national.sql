-- 全国申请人类别：applicant_kinds_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国由谁申请，谁得到了所申请的信息？
-- 粒度：每个年度、每类申请人一行，六类齐全。
-- 注意：分母为 0 或不明时比率为空。
-- 代码列保留原代码，其后一列为中文：申请人类别（申请人类别名称）。
CREATE OR REPLACE VIEW "全国申请人类别" AS
SELECT
    "year" AS "年度",
    "kind_no" AS "申请人序号",
    "kind" AS "申请人类别",
    CASE "kind"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "kind"
    END AS "申请人类别名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "total_handled" AS "办理结果总计",
    "received_pct" AS "占新收申请比例",
    "granted_pct" AS "公开率",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applicant_kinds_national";
