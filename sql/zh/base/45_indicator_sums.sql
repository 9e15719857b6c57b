-- 各报告指标分子分母：indicator_sums 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：每份报告中各指标的分子和分母是多少？
-- 粒度：每份现行报告、每项所需数字齐备的指标一行。
-- 注意：应先把各报告的分子、分母分别相加再相除，绝不可对各报告的占比求平均。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、指标代码（指标名称）。
CREATE OR REPLACE VIEW "各报告指标分子分母" AS
SELECT
    "report_id" AS "报告编号",
    "year" AS "年度",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
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
    "numerator" AS "分子",
    "denominator" AS "分母"
FROM "indicator_sums";
