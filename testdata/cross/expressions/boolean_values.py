# and, or and not as values.
a, b, c = 0, 1, 2
print(a and b, a or b, b and c, b or c, a and b and c, a or b or c, a and b or c, a or b and c, (a or b) and c, not a and b, not (a or b))
