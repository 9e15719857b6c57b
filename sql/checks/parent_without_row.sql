-- Fault: coverage names an organ above another that has no row in the same year, or names the organ itself.
-- Whoever follows the organs upwards must arrive, or the sums of what belongs to an organ lose rows.
SELECT c.issuer_id, c.year, c.parent_issuer_id
FROM coverage AS c
LEFT JOIN coverage AS p ON p.issuer_id = c.parent_issuer_id AND p.year = c.year
WHERE
    c.parent_issuer_id IS NOT NULL
    AND (p.issuer_id IS NULL OR c.parent_issuer_id = c.issuer_id);
