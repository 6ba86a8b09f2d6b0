# A comment ends the file.
print(1)
# end