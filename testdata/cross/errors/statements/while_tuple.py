while a, b: pass
