//! Figures of the prose that do not add up.
//!
//! Takes the readings; gives findings. Changes and drops nothing: both of two totals that disagree stay.

use std::collections::BTreeMap;

use super::Reading;
use super::registry::NarrativeRegistry;
use crate::decimal::Decimal;
use crate::finding::Finding;

/// Findings about `readings`, which come in document order.
pub(super) fn check_readings(reg: &NarrativeRegistry, readings: &[Reading]) -> Vec<Finding> {
    let mut findings = conflicting_totals(reg, readings);
    findings.extend(mismatched_sums(readings));
    findings
}

/// Two exact totals of one metric for the reporting year that differ; the first is what is expected.
fn conflicting_totals(reg: &NarrativeRegistry, readings: &[Reading]) -> Vec<Finding> {
    let mut first: BTreeMap<usize, &Reading> = BTreeMap::new();
    let mut findings = Vec::new();
    for it in readings {
        let metric = &it.metric;
        let is_total = metric.channel == reg.metrics[it.order].whole && metric.qualifier == "exact" && metric.period == "year";
        if !is_total {
            continue;
        }
        let before = *first.entry(it.order).or_insert(it);
        if before.metric.value == metric.value || before.sentence == it.sentence {
            continue;
        }
        let message = format!("the prose states {} as {} and as {}", metric.metric, before.metric.value, metric.value);
        findings.push(
            Finding::new("narrative-total-conflict", "narrative_metrics", message)
                .at(&metric.metric, metric.channel.as_deref())
                .values(Some(before.metric.value), Some(metric.value))
                .span(metric.span),
        );
    }
    findings
}

/// A total and its list by channel, of at least two channels, that do not sum to it.
fn mismatched_sums(readings: &[Reading]) -> Vec<Finding> {
    let mut groups: BTreeMap<usize, Vec<&Reading>> = BTreeMap::new();
    for it in readings {
        if let Some((number, _)) = it.group {
            groups.entry(number).or_default().push(it);
        }
    }
    let mut findings = Vec::new();
    for members in groups.values() {
        let Some((total, parts)) = members.split_first() else { continue };
        let is_listed = matches!(total.group, Some((_, true))) && 1 < parts.len();
        let are_exact = members.iter().all(|it| it.metric.qualifier == "exact" && it.metric.period == total.metric.period);
        if !is_listed || !are_exact {
            continue;
        }
        let sum = Decimal(parts.iter().map(|it| it.metric.value.0).sum());
        if sum != total.metric.value {
            let message = format!("the channels of {} sum to {sum}, not to {}", total.metric.metric, total.metric.value);
            findings.push(
                Finding::new("narrative-channel-sum-mismatch", "narrative_metrics", message)
                    .at(&total.metric.metric, total.metric.channel.as_deref())
                    .values(Some(total.metric.value), Some(sum))
                    .span(total.metric.span),
            );
        }
    }
    findings
}
