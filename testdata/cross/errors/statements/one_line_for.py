if a: for i in x: pass
