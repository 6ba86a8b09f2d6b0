# Latin-1 in a comment: ιθÿ
print("ok")
