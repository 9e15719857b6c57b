"""The parts of scripts/measure.py: what is measured, and how it is told."""
