-- 全国不予公开理由：denial_grounds_national 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：全国依据哪些理由不予公开？
-- 粒度：每个年度、每项理由一行，八项理由齐全。
-- 注意：没有不予公开时占比为空。
-- 　　　不予公开数也计入其他理由不明的报告，占比不计入。
-- 代码列保留原代码，其后一列为中文：不予公开理由（不予公开理由名称）。
CREATE OR REPLACE VIEW "全国不予公开理由" AS
SELECT
    "year" AS "年度",
    "ground_no" AS "理由序号",
    "ground" AS "不予公开理由",
    CASE "ground"
        WHEN 'denied_state_secret' THEN '属于国家秘密' WHEN 'denied_by_law' THEN '其他法律行政法规禁止公开'
        WHEN 'denied_security_stability' THEN '危及“三安全一稳定”' WHEN 'denied_third_party' THEN '保护第三方合法权益'
        WHEN 'denied_internal' THEN '属于三类内部事务信息' WHEN 'denied_deliberative' THEN '属于四类过程性信息'
        WHEN 'denied_enforcement_file' THEN '属于行政执法案卷' WHEN 'denied_query_matter' THEN '属于行政查询事项'
        ELSE "ground"
    END AS "不予公开理由名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "denied" AS "不予公开",
    "share_pct" AS "占比",
    "denied_with_parts" AS "汇总报告载明的不予公开",
    "denied_by_parts" AS "下级报告相加的不予公开",
    "denied_difference" AS "两种算法之差"
FROM "denial_grounds_national";
