t"{a}\N{DASH}"
