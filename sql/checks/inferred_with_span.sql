-- Fault: an inferred cell that claims a place in the document.
-- An inferred value does not stand in the text, so it has no span.
SELECT report_id, "table" AS table_name, "row" AS row_name, "column" AS column_name, byte_start, byte_end
FROM cells
WHERE method = 'inferred' AND (byte_start IS NOT NULL OR byte_end IS NOT NULL);
