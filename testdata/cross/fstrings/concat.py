# Adjacent f-strings and strings join into one call.
x, y = 1, 2
print(f"{x}" f"{y}", f"{x}" "b", "a" f"{x}", "a" f"{x}" "b" f"{y}" 'c', f"" f"{x}", f"{x}" u"z" r"\n")
