x = r"a\"
