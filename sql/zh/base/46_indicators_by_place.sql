-- 各地域指标：indicators_by_place 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各地域的各项指标是多少，每个机关只计一次？
-- 粒度：每个年度、每个地域、每项指标一行，一无所知的也在内。
-- 注意：数字齐备报告数小于报告数时总量为下限；覆盖率不足 100 时缺少部分政府。
-- 　　　区间只说明数字无误时偶然性有多大，不说明缺失的机关。
-- 　　　按人口的指标，须所有政府均已涵盖且数字齐备，否则为空。
-- 代码列保留原代码，其后一列为中文：地域层级（地域层级名称）、指标代码（指标名称）。
CREATE OR REPLACE VIEW "各地域指标" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "n_reports" AS "报告数",
    "n_known" AS "数字齐备报告数",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "coverage_pct" AS "覆盖率",
    "is_in_form" AS "表式是否载有"
FROM "indicators_by_place";
