for a and b in c: pass
