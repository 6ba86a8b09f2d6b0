# Blocks of one space, and blocks of different depths side by side.
def f(n):
 if n:
  for i in range(n):
   while True:
    break
   else:
    pass
  return n
 else:
          return -1
print(f(2), f(0))
if 1:
            a = 5
if 1:
  b = 6
print(a, b)
