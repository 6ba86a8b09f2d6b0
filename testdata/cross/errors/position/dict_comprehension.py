x = 1
y = {
   a:
   b for 1 in x}
