if a:
 if b:
  if c:
   x = 1
  y = 1
 z = 1
  w = 1
