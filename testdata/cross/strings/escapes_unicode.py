# Four and eight hex digits, from one to four bytes of UTF-8.
s = "\u0041\u00e9\u0100\u07ff\u0800\u20ac\uffff\U00010000\U0001F600\U0010ffff"
print(len(s), [ord(c) for c in s])
t = "\ud800"
print(len(t))
