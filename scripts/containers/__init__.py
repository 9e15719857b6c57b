"""The parts of make_containers.py: one report model, and one module per family of containers."""
