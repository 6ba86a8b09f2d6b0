x = "\N{DEGREE SIGN}"
