-- 收到和处理政府信息公开申请情况：applications 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：表三：每份报告、每种办理结果一行，按申请人分列
-- 代码列保留原代码，其后一列为中文：办理结果（办理结果名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "收到和处理政府信息公开申请情况" AS
SELECT
    "report_id" AS "报告编号",
    "disposition" AS "办理结果",
    CASE "disposition"
        WHEN 'received' THEN '本年新收政府信息公开申请数量' WHEN 'carried_in' THEN '上年结转政府信息公开申请数量'
        WHEN 'granted' THEN '予以公开' WHEN 'partly_granted' THEN '部分公开'
        WHEN 'denied_state_secret' THEN '属于国家秘密' WHEN 'denied_by_law' THEN '其他法律行政法规禁止公开'
        WHEN 'denied_security_stability' THEN '危及“三安全一稳定”' WHEN 'denied_third_party' THEN '保护第三方合法权益'
        WHEN 'denied_internal' THEN '属于三类内部事务信息' WHEN 'denied_deliberative' THEN '属于四类过程性信息'
        WHEN 'denied_enforcement_file' THEN '属于行政执法案卷' WHEN 'denied_query_matter' THEN '属于行政查询事项'
        WHEN 'unavailable_not_held' THEN '本机关不掌握相关政府信息'
        WHEN 'unavailable_needs_creation' THEN '没有现成信息需要另行制作' WHEN 'unavailable_unclear' THEN '补正后申请内容仍不明确'
        WHEN 'unprocessed_petition' THEN '信访举报投诉类申请' WHEN 'unprocessed_duplicate' THEN '重复申请'
        WHEN 'unprocessed_publication' THEN '要求提供公开出版物' WHEN 'unprocessed_excessive' THEN '无正当理由大量反复申请'
        WHEN 'unprocessed_reissue' THEN '要求行政机关确认或重新出具已获取信息' WHEN 'other' THEN '其他处理'
        WHEN 'other_not_corrected' THEN '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'
        WHEN 'other_fee_unpaid' THEN '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' WHEN 'other_rest' THEN '其他'
        WHEN 'total_handled' THEN '总计' WHEN 'carried_out' THEN '结转下年度继续办理'
        ELSE "disposition"
    END AS "办理结果名称",
    "natural_person" AS "自然人",
    "commercial" AS "商业企业",
    "research" AS "科研机构",
    "social" AS "社会公益组织",
    "legal_service" AS "法律服务机构",
    "other_org" AS "其他",
    "total" AS "总计",
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
    "year" AS "年度"
FROM "applications";
