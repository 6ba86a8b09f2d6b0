# Underscores are dropped wherever they stand.
print(1_000, 1_0_0_0, 1__0, 10_, 0x_ff, 0xf_f, 0b1010_1010, 0o7_7, 0b_1)
