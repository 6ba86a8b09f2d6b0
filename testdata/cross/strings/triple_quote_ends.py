# Quotes just before the end of a triple-quoted string.
print(repr("""a"b"""), repr("""a\""""), repr("""""a"""), repr('''a''b'''), repr('''\''''))
