# The four kinds of quotes, and quotes inside of each other.
a = 'single'
b = "double"
c = '''triple single'''
d = """triple double"""
e = 'a "quoted" word'
f = "it's"
g = '''it's "both" '' and "" inside'''
h = """it's "both" '' and "" inside"""
i = ''
j = ""
k = ''''''
l = """"""
print(a, b, c, d, e, f, g, h, i, j, k, l)
