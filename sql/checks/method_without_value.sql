-- Fault: a cell that says how its value was found and has none, or has a value and does not say how.
-- cells.method is NULL exactly where cells.value is.
SELECT report_id, "table" AS table_name, "row" AS row_name, "column" AS column_name, raw, value, method
FROM cells
WHERE (method IS NULL AND value IS NOT NULL) OR (method IS NOT NULL AND value IS NULL);
