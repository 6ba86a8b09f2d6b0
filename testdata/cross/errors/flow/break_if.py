if a:
    break
