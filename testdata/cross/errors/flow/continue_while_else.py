while a: pass
else: continue
