"""The self-service kiosk without a window: what one person is asked, step by step. Pure."""
