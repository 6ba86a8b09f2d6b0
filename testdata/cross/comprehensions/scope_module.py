# At module level the loop variable does not leak, and the first source is evaluated outside.
i = "outer"
x = [i for i in range(3)]
print(i, x, [i for j in range(2)], [x for x in x])
