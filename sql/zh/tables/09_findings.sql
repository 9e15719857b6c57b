-- 检查发现：findings 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：勾稽不符等问题，每项未通过的检查一行
-- 代码列保留原代码，其后一列为中文：表（表名称）、严重程度（严重程度名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "检查发现" AS
SELECT
    "report_id" AS "报告编号",
    "rule" AS "规则",
    "table" AS "表",
    CASE "table"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "column" AS "列",
    "severity" AS "严重程度",
    CASE "severity"
        WHEN 'error' THEN '错误' WHEN 'warning' THEN '警告'
        ELSE "severity"
    END AS "严重程度名称",
    "expected" AS "应为",
    "actual" AS "实为",
    "message" AS "说明",
    "byte_start" AS "起始字节",
    "byte_end" AS "结束字节",
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
FROM "findings";
