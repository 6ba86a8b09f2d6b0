# Raw bytes, with the letters in either order.
print(rb"\n\x00", br"\n\x00", rb'\'', br"""a
b""", len(br"\377"))
