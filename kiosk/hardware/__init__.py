"""The devices at a desk, without a window: what a scanner types, told from what people type."""
