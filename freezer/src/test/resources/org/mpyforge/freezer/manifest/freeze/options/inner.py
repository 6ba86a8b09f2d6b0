options.defaults(led=1, uart=True)
if options.led == 25 and options.uart:
    freeze(".", "a.py")
