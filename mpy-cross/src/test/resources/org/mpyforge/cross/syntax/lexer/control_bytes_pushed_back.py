x = '\r\n f"{a}"\r\n\0' t'{b}'
y
