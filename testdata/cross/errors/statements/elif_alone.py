elif a: pass
