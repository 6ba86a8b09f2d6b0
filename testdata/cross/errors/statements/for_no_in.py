for a: pass
