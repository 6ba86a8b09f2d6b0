# A backslash before a letter beyond ASCII: what the compiler makes of it is no UTF-8, and stays so.
print("\Ф".encode())
print(len("a\Фb".encode()), "\Ф" == "\Ф")
names = {"\Ф": 1, "\Щ": 2}
print(names["\Щ"], sorted(names.values()))


def escaped():
    return "\é and more of it, so that it is no name, but a constant of the function".encode()


print(escaped()[:4])
