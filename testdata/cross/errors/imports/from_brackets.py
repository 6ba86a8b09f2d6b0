from (a) import b
