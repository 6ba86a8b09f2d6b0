# A backslash at the end of a line joins it with the next.
a = 1 + \
    2 + \
        3
b = \
a
if a == 6 and \
   b == 6:
    print(a, \
b)
x = 'con\
tinued'
print(x)
assert \
  x
print \
  ("end")
