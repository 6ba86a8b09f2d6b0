'\x4' 'not joined to the token before'
"\u12" x
b'\400'
'\U00110000' 'not joined'
b'\xg' b'not joined'
'\xg1\x41'
'the next digit is missing: \x'
'\u004' '
