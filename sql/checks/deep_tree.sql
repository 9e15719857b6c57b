-- Organs with more organs above them than organ_tree walks: what stands at the top would not count for them.
SELECT t.year, t.issuer_id, c.parent_issuer_id
FROM organ_tree AS t
INNER JOIN coverage AS c ON c.year = t.year AND c.issuer_id = t.parent_3
WHERE c.parent_issuer_id IS NOT NULL;
