# := at the top is a format that begins with an equals sign.
n = -5
print(f"{n:=+5d}|", f"{n:=5}|")
