if a, b: pass
