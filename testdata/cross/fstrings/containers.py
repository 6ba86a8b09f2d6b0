# Brackets and braces count; a blank keeps a brace from being doubled.
k = "key"
print(f"{[1, 2][0]}", f"{ {'a': 1}['a'] }", f"{ {1, 2} == {2, 1} }", f"{[i for i in range(3)]}", f"{ {k: 1} }", f"{[c for c in 'a:b']}")
