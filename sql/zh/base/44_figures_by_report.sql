-- 各报告指标用数：figures_by_report 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：每份报告载明了指标所需的哪些数字？
-- 粒度：每份现行报告一行，一项未载明的也在内。
-- 注意：空值表示不明；分组有一个成员不明即为不明。
-- 　　　绝不可把全部报告相加：各地应计哪些报告见 rollup_cover。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）。
CREATE OR REPLACE VIEW "各报告指标用数" AS
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
    "received_total" AS "本年新收",
    "granted_total" AS "予以公开",
    "partly_granted_total" AS "部分公开",
    "total_handled_total" AS "办理结果总计",
    "unprocessed_total" AS "不予处理",
    "other_all_total" AS "其他处理",
    "denied_total" AS "不予公开",
    "denied_state_secret_total" AS "属于国家秘密",
    "denied_by_law_total" AS "其他法律行政法规禁止公开",
    "denied_security_stability_total" AS "危及三安全一稳定",
    "denied_third_party_total" AS "保护第三方合法权益",
    "denied_internal_total" AS "属于三类内部事务信息",
    "denied_deliberative_total" AS "属于四类过程性信息",
    "denied_enforcement_file_total" AS "属于行政执法案卷",
    "denied_query_matter_total" AS "属于行政查询事项",
    "unavailable_total" AS "无法提供",
    "unavailable_not_held_total" AS "本机关不掌握相关政府信息",
    "carried_out_total" AS "结转下年度继续办理",
    "carried_in_total" AS "上年结转",
    "received_natural_person" AS "自然人新收",
    "received_commercial" AS "商业企业新收",
    "received_research" AS "科研机构新收",
    "received_social" AS "社会公益组织新收",
    "received_legal_service" AS "法律服务机构新收",
    "received_other_org" AS "其他法人或者组织新收",
    "review_total" AS "行政复议总计",
    "litigation_total" AS "行政诉讼总计",
    "review_corrected" AS "行政复议结果纠正",
    "review_upheld" AS "行政复议结果维持",
    "review_other" AS "行政复议其他结果",
    "litigation_corrected" AS "行政诉讼结果纠正",
    "litigation_upheld" AS "行政诉讼结果维持",
    "litigation_other" AS "行政诉讼其他结果",
    "litigation_after_review_total" AS "复议后起诉总计",
    "normative_documents_made_form_2021" AS "行政规范性文件本年制发件数",
    "normative_documents_repealed_form_2021" AS "行政规范性文件本年废止件数",
    "normative_documents_in_force_form_2021" AS "行政规范性文件现行有效件数",
    "normative_documents_made_form_2019" AS "规范性文件本年新制作数量",
    "normative_documents_disclosed_form_2019" AS "规范性文件本年新公开数量",
    "licensing_decisions" AS "行政许可处理决定数量",
    "penalties_decisions" AS "行政处罚处理决定数量",
    "coercion_decisions" AS "行政强制处理决定数量",
    "fees_amount_yuan_form_2021" AS "行政事业性收费本年收费金额",
    "procurement_amount_yuan_form_2019" AS "政府集中采购总金额",
    "procurement_projects_form_2019" AS "采购项目数量",
    "on_time" AS "按时发布",
    "dated" AS "有发布日期"
FROM "figures_by_report";
