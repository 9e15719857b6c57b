-- Question: in how many reports does what came in differ from what went out the year before, by province? 结转衔接
-- Grain: one row per year, province and column of table III, over pairs of reports of one organ on that year and on the one before.
-- Columns: year, province, then those of carry_over_by_place, where they are explained
-- Traps: those of carry_over_by_place.
-- Order: year, province, applicant_no
CREATE OR REPLACE VIEW carry_over_by_province AS
SELECT
    year,
    place_code AS province,
    applicant_no,
    applicant,
    n_pairs,
    n_unknown,
    n_broken,
    n_more,
    n_less,
    broken_pct,
    broken_low_pct,
    broken_high_pct,
    carried_out_before,
    carried_in,
    size
FROM carry_over_by_place
WHERE place_level = 'province';
