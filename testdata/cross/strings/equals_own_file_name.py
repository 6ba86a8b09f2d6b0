# A string that equals the name of this file.
print("equals_own_file_name.py", "equals_own_file_name", "equals_own_file_name.mpy")
