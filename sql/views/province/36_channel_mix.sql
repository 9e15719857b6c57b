-- Question: through which channels 渠道 is information published, by the numbers that reports state in prose, by province?
-- Grain: one row per year, province (CN is organs of the central government themselves, unknown a place that is not known) unit and channel. Only channels and units that some report of the row names.
-- Columns: year, province, then those of channel_mix_by_place, where they are explained
-- Traps: those of channel_mix_by_place. Do not add provinces to a national total: see the national view.
-- Order: year, province, unit, channel
CREATE OR REPLACE VIEW channel_mix AS
SELECT
    year,
    place_code AS province,
    unit,
    channel,
    n_reports,
    n_unknown,
    coverage_pct,
    items,
    share_pct,
    items_with_parts,
    items_by_parts,
    items_difference
FROM channel_mix_by_place
WHERE place_level = 'province';
