# Expressions over several lines of a triple-quoted string.
x = 1
s = f"""
{x}
{
x
+
1
}
"""
print(s)
def f(): return f'''a{x}
b{x}'''
print(f())
