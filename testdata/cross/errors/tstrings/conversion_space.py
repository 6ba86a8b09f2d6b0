t"{a!r }"
