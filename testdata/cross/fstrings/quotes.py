# Quotes of the other kind, and of the same kind, inside of the braces.
d = {"a": 1, 'b': 2}
print(f"{d['a']}", f'{d["b"]}', f"{d["a"]}", f'{d['b']}', f"""{d["a"]}{d['b']}""", f"{'x'}{"y"}")
