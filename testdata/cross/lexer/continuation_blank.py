# A continuation onto an empty line, and one inside of brackets.
a = 1 \

b = (1, \
     2)
print(a, b)
