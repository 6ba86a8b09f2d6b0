x = 1
if x: pass
else: 1 = x
