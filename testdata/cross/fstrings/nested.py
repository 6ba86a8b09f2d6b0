# norun: 1.27 cannot read f-strings inside of each other
x = 1
print(f"{f'{x}'}", f"{f'a{x}b'}c", f"{f"{f"{x}"}"}", f'{f"{x}" + "d"}', f"{f'{x}' f'{x}'}")
