while a: pass
else: break
