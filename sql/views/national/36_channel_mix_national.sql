-- Question: through which channels 渠道 is information published, by the numbers that reports state in prose, in the nation?
-- Grain: one row per year, unit and channel. Only channels and units that some report of the row names.
-- Columns: year, then those of channel_mix_by_place, where they are explained
-- Traps: those of channel_mix_by_place. The total of the nation is not the sum of the provinces where a body of a vertical system 垂直管理系统 reports
--   for all its local ones.
-- Order: year, unit, channel
CREATE OR REPLACE VIEW channel_mix_national AS
SELECT
    year,
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
WHERE place_level = 'nation';
