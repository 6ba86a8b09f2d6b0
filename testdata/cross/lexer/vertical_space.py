# Form feed and vertical tab are white space.
a =1 +2

b = 3
print(a, b)
