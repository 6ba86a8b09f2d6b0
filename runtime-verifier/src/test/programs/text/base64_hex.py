# The module binascii.
import binascii

for length in range(12):
    data = bytes(range(length, 250, 17))[:length]
    text = binascii.b2a_base64(data)
    print(text, binascii.b2a_base64(data, newline=False), binascii.a2b_base64(text) == data)
    print(binascii.hexlify(data), binascii.hexlify(data, "-"), binascii.unhexlify(binascii.hexlify(data)) == data)
    print(binascii.crc32(data), binascii.crc32(data, 12345), binascii.crc32(data[3:], binascii.crc32(data[:3])))
for text in ("", "=", "==", "Zg==", "Zm8=", "Zm9v", "Zg=", "Zg", "Z", "Z=g=", "Zm 8=\n", "Zm!9#v", "Zg==Zg==", "Zm8=x", b"Zm9v", "++//", "é", 5):
    try:
        print(repr(text), binascii.a2b_base64(text))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
for text in ("", "0", "00", "0g", "FFff", b"0a", bytearray(b"10"), 5):
    try:
        print(repr(text), binascii.unhexlify(text))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
print(binascii.crc32(b"", 0xFFFFFFFF), binascii.crc32(b"abc", -1), binascii.crc32(b"abc", 1 << 40))
