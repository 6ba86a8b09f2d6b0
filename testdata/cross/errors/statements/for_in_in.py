for a in b in: pass
