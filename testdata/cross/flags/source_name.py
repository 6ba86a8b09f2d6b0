# What -s says is the first name of the table.
def f(): return "source_name.py"
print(f())
