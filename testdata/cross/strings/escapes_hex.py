# Two hex digits, in either case.
print([ord(c) for c in "\x00\x41\x7f\x80\xfF\xAb"], "\x41BC")
print(list(b"\x00\x41\x7f\x80\xfF\xAbC"))
