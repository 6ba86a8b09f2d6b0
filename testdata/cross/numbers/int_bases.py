# Decimal, hexadecimal, octal and binary, prefixes in either case.
print(0, 1, 10, 123456789, 0x0, 0xff, 0XFF, 0xAbCd, 0o0, 0o17, 0O17, 0b0, 0b101, 0B101)
