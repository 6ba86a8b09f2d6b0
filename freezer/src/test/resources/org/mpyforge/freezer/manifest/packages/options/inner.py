options.defaults(led=1, uart=True)
if options.led == 25 and options.uart and not options.other:
    module("a.py", opt=options.led)
options.led = 26
print(options.led, options.uart)
del options.led
print(options.led)
try:
    del options.other
except AttributeError as e:
    print(e)
