for lambda: 0 in x: pass
