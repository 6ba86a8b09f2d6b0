# norun: 1.27 cannot read f-strings nested twelve deep
x = 1
print(f"{f"{f"{f"{f"{f"{f"{f"{f"{f"{f"{f"{x}"}"}"}"}"}"}"}"}"}"}"}")
