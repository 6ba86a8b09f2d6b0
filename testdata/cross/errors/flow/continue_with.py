with a: continue
