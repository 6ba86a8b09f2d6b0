# Each unary operator on names, once and in rows.
a = 5
print(+a, -a, ~a, not a, --a, -+a, ~-a, not not a, not -a, - a ** 2, (-a) ** 2, ~a + 1)
