-- Generated from data/metrics.toml: change that file, not this one.
-- Question: which rows of a table add up to a group that the form only heads?
-- Grain: one row per group, choice and member.
-- Columns: "table", "row": the group
--   choice: 1, or 2 where another form has other rows: the first whose members are all known is taken
--   member: a row of the form. n_members: how many the choice has
-- Traps: a group is unknown as soon as one member is. other_all is the single row of the form of 2019, or the three of that of 2021.
-- Order: "table", "row", choice, member
CREATE OR REPLACE VIEW figure_groups AS
SELECT
    "table",
    "row",
    CAST(choice AS INT) AS choice,
    member,
    CAST(n_members AS INT) AS n_members
FROM (
    VALUES
        ('applications', 'denied', 1, 'denied_state_secret', 8),
        ('applications', 'denied', 1, 'denied_by_law', 8),
        ('applications', 'denied', 1, 'denied_security_stability', 8),
        ('applications', 'denied', 1, 'denied_third_party', 8),
        ('applications', 'denied', 1, 'denied_internal', 8),
        ('applications', 'denied', 1, 'denied_deliberative', 8),
        ('applications', 'denied', 1, 'denied_enforcement_file', 8),
        ('applications', 'denied', 1, 'denied_query_matter', 8),
        ('applications', 'unavailable', 1, 'unavailable_not_held', 3),
        ('applications', 'unavailable', 1, 'unavailable_needs_creation', 3),
        ('applications', 'unavailable', 1, 'unavailable_unclear', 3),
        ('applications', 'unprocessed', 1, 'unprocessed_petition', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_duplicate', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_publication', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_excessive', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_reissue', 5),
        ('applications', 'other_all', 1, 'other', 1),
        ('applications', 'other_all', 2, 'other_not_corrected', 3),
        ('applications', 'other_all', 2, 'other_fee_unpaid', 3),
        ('applications', 'other_all', 2, 'other_rest', 3),
        ('proceedings', 'litigation', 1, 'litigation_direct', 2),
        ('proceedings', 'litigation', 1, 'litigation_after_review', 2)
) AS v ("table", "row", choice, member, n_members);
