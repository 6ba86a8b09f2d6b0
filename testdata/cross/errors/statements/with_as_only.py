with as a: pass
