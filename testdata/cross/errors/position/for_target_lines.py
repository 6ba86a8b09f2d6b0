x = 1
for (a,
  1) in x: pass
