x = 1
# The mark joins the first name of the file.
print("ok")
