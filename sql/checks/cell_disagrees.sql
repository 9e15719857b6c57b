-- Fault: a number of table III or IV differs from the value of the cell that it came from.
-- cells and the tables are written from the same reading, so they agree in every row, NULL included.
-- Table II is left out: cells keep its amounts in the unit as found.
SELECT
    c.report_id,
    c."table" AS table_name,
    c."row" AS row_name,
    c."column" AS column_name,
    c.value AS cell_value,
    CASE c."column"
        WHEN 'natural_person' THEN a.natural_person
        WHEN 'commercial' THEN a.commercial
        WHEN 'research' THEN a.research
        WHEN 'social' THEN a.social
        WHEN 'legal_service' THEN a.legal_service
        WHEN 'other_org' THEN a.other_org
        WHEN 'total' THEN a.total
    END AS table_value
FROM cells AS c
INNER JOIN applications AS a
    ON a.report_id = c.report_id AND a.disposition = c."row"
WHERE
    c."table" = 'applications'
    AND CAST(c.value AS DOUBLE) IS DISTINCT FROM CAST(
        CASE c."column"
            WHEN 'natural_person' THEN a.natural_person
            WHEN 'commercial' THEN a.commercial
            WHEN 'research' THEN a.research
            WHEN 'social' THEN a.social
            WHEN 'legal_service' THEN a.legal_service
            WHEN 'other_org' THEN a.other_org
            WHEN 'total' THEN a.total
        END AS DOUBLE
    )
UNION ALL
SELECT
    c.report_id,
    c."table" AS table_name,
    c."row" AS row_name,
    c."column" AS column_name,
    c.value AS cell_value,
    CASE c."column"
        WHEN 'upheld' THEN p.upheld
        WHEN 'corrected' THEN p.corrected
        WHEN 'other' THEN p.other
        WHEN 'pending' THEN p.pending
        WHEN 'total' THEN p.total
    END AS table_value
FROM cells AS c
INNER JOIN proceedings AS p
    ON p.report_id = c.report_id AND p.proceeding = c."row"
WHERE
    c."table" = 'proceedings'
    AND CAST(c.value AS DOUBLE) IS DISTINCT FROM CAST(
        CASE c."column"
            WHEN 'upheld' THEN p.upheld
            WHEN 'corrected' THEN p.corrected
            WHEN 'other' THEN p.other
            WHEN 'pending' THEN p.pending
            WHEN 'total' THEN p.total
        END AS DOUBLE
    );
