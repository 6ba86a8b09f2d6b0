t"a" t"b"
