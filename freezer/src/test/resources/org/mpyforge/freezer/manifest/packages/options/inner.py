options.defaults(led=1, uart=True)
if options.led == 25 and options.uart and not options.other:
    module("a.py", opt=options.led)
