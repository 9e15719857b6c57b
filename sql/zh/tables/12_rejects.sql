-- 未成报告的文件：rejects 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：没有成为报告的文件
CREATE OR REPLACE VIEW "未成报告的文件" AS
SELECT
    "source" AS "来源",
    "reason" AS "原因",
    "message" AS "说明"
FROM "rejects";
