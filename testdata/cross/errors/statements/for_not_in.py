for a not in b: pass
