# The text with its fields removed decides between qstr and object.
x = 1
print(f"12345678{x}", f"123456789{x}", f"123456{x}{x}", f"1234567{x}{x}")
