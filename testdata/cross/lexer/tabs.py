# Tabs advance to the next multiple of eight columns.
if True:
	a = 1
        # eight spaces equal one tab
        b = 2
	if b:
	    c = 3
            # twelve columns
            d = 4
print(a, b, c, d)
