# The letter u changes nothing.
print(u"abc", u'\u0041', u"""x""", u"é" == "é")
