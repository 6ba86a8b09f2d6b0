# The last line ends with the file.
print("end")