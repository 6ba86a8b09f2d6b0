a < lambda: b
