# A continuation with nothing behind it.
print(1) \
