''
""
""""""
''''''
'a"b'
"a'b"
"""a"b""c"""
'''a'b''c\''''
'''a
b\
c'''
u'é'
r'\n\''
r'\
'
rb'\x'
br"\""
R'\n'
'\a\b\f\n\r\t\v\\\'\"'
'\0\12\1234\8'
'\x41\xe9\u00e9\U0001f600'
'\ud800\U0010ffff'
'\777\400'
'a\
b'
'\é'
r'\é'
'\q\w'
b'\xff\n\377'
b'\u0041\U00000041'
b'\é'
'a' "b" r'\c' """d
e""" u'f'
b'a' b"b" rb'\c'
b'a' 'b'
'a' b'b'
("over"
 # a comment between
 "lines") "a" \
 "b"
