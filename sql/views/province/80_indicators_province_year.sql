-- Question: what is each indicator of each province, year by year?
-- Grain: one row per year, province and indicator, also where nothing is known of it.
-- Columns: year, province (CN is organs of the central government), indicator_no, indicator
--   zh, en, kind, unit, forms, is_comparable: as in indicators. is_comparable is false where the series changes its meaning with the form
--   is_in_form, n_reports, n_known, numerator, denominator, value, low, high, coverage_pct: as in indicators_by_place
-- Traps: where n_known < n_reports a total is a lower bound, and where coverage_pct < 100 it lacks governments.
--   Draw no line over years where is_comparable is false without saying so, and none where is_in_form is false.
--   Never add provinces to a nation: see indicators_national_year.
-- Order: year, province, indicator_no
CREATE OR REPLACE VIEW indicators_province_year AS
SELECT
    p.year,
    p.place_code AS province,
    p.indicator_no,
    p.indicator,
    i.zh,
    i.en,
    i.kind,
    i.unit,
    i.forms,
    i.is_comparable,
    p.is_in_form,
    p.n_reports,
    p.n_known,
    p.numerator,
    p.denominator,
    p.value,
    p.low,
    p.high,
    p.coverage_pct
FROM indicators_by_place AS p
INNER JOIN indicators AS i ON i.indicator = p.indicator
WHERE p.place_level = 'province';
