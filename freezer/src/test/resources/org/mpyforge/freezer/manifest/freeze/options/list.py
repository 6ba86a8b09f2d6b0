print(options.led)
