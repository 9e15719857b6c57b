-- Fault: outcome shares that do not add up to 100, although every number is known and the outcomes add up to the total.
-- It guards the view: the five shares are rounded to two places, so they may miss 100 by 0.03.
-- Rows with an unknown figure, or whose reports do not add up themselves, are not asked: see unexplained_sum.
SELECT year, province, granted_pct, denied_pct, unavailable_pct, unprocessed_pct, other_pct
FROM applications_province_year
WHERE
    n_unknown = 0
    AND total_handled > 0
    AND granted + partly_granted + denied + unavailable + unprocessed + other = total_handled
    AND (
        granted_pct + denied_pct + unavailable_pct + unprocessed_pct + other_pct < 99.97
        OR granted_pct + denied_pct + unavailable_pct + unprocessed_pct + other_pct > 100.03
    );
