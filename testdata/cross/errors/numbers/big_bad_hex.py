x = 0xffffffffffffffffffffffffg
