
freeze_as_str("a")
