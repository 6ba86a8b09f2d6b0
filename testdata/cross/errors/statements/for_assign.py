for a = b: pass
